// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/sentence_words.h"

#include <vector>

namespace core {

enum class VerbTense : quint8 {
    Past,
    PastPerfect,
    Present,
    PresentPerfect,
    Future,     ///< "will meet", "is to meet", "is expected to meet".
    Hypothetic, ///< "would meet", "may meet".
    Infinitive, ///< "to meet".
    Gerund,     ///< "meeting …" without "is".
    Participle, ///< "talks planned for Monday".
};

constexpr bool isFinite(VerbTense tense)
{
    return tense < VerbTense::Infinitive;
}

/// A verb with its auxiliaries: "had not been seen". RuleWord indices, half-open.
struct VerbGroup
{
    int first = 0;
    int main = 0; ///< The verb that tells what happens.
    int end = 0;  ///< Behind the main verb and its particle.
    VerbTense tense = VerbTense::Past;
    bool passive = false;
    bool progressive = false;
    bool negated = false;
    const EventEntry *entry = nullptr; ///< Null for a verb that the lexicon does not know.
};

/// The verb groups of a sentence from left to right, by auxiliaries, endings and neighbours. A
/// sentence without a finite verb so far is searched again for present forms that may be nouns
/// too ("Miners strike in the north"). Linear.
std::vector<VerbGroup> findVerbGroups(const SentenceWords &words);

} // namespace core
