// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/verb_groups.h"

namespace core {

enum class ClauseKind : quint8 {
    Main,
    Complement,  ///< What is said, thought or wanted: "that the bridge was shut".
    Subordinate, ///< "when the bridge fell".
    Relative,    ///< "which fell in March".
};

/// A stretch of a sentence between clause marks, as word indices [first, end). Not a parse: a comma
/// may cut a clause in two, of which one has no verb.
struct Clause
{
    int first = 0;
    int end = 0;
    ClauseKind kind = ClauseKind::Main;
    int opener = -1; ///< The word that opened it: "when"; -1 for a comma and the like.
    bool hasVerb = false;
};

/// The clauses of a sentence, from left to right and without gaps.
struct Clauses
{
    std::vector<Clause> all;
    std::vector<int> ofWord; ///< By word, the index of its clause.

    const Clause &at(int word) const { return all[std::size_t(ofWord[std::size_t(word)])]; }
    int indexAt(int word) const { return ofWord[std::size_t(word)]; }
};

/// Cuts a sentence at clause marks: commas, dashes, quotation marks, relative pronouns,
/// subordinators, "that", and conjunctions that a verb follows. Linear.
Clauses findClauses(const SentenceWords &words, const std::vector<VerbGroup> &groups);

} // namespace core
