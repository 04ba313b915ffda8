// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/phrases.h"

namespace core {

/// Who says what in a sentence.
struct Attribution
{
    Phrase speaker = {}; ///< Empty where it is only a pronoun.
    int group = -1;      ///< The verb of saying; -1 for "according to".
    int firstClause = 0; ///< The clauses that are said: [firstClause, endClause).
    int endClause = 0;
    bool trailing = false;    ///< Behind what is said: "…, the mayor said".
    bool alleged = false;     ///< The words keep their distance: "claimed".
    bool opensSpeech = false; ///< The sentence ends in a colon, or in speech without a speaker of its own.
};

/// Finds "X said", "according to X", "said X", "quoted an official as saying".
std::vector<Attribution> findAttributions(const SentenceFrame &frame);

} // namespace core
