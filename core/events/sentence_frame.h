// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/clauses.h"

namespace core {

/// A verb or noun of a sentence that may tell an event.
struct Candidate
{
    int word = 0;                      ///< The trigger.
    int group = -1;                    ///< Its verb group; -1 for a noun.
    int time = -1;                     ///< Index of the time expression that dates it; -1: none.
    int duration = -1;                 ///< Index of the time expression that says how long it lasted.
    int participle = -1;               ///< Of a noun: the verb group that hangs on it ("talks planned for Monday").
    int existential = -1;              ///< Of a noun: the verb group of "there was".
    bool copula = false;               ///< "was": carries times to nouns, tells nothing itself.
    const EventEntry *entry = nullptr; ///< Null for a verb that the lexicon does not know.

    bool isNoun() const { return group < 0; }
    EventClass eventClass() const { return entry ? entry->eventClass : EventClass::Occurrence; }
};

/// All that the rules know of one sentence.
struct SentenceFrame
{
    SentenceWords words;
    std::vector<VerbGroup> groups;
    Clauses clauses;
    std::vector<Candidate> candidates; ///< By trigger, from left to right.

    const VerbGroup *groupOf(const Candidate &candidate) const
    {
        return candidate.group < 0 ? nullptr : &groups[std::size_t(candidate.group)];
    }
    const Clause &clauseOf(const Candidate &candidate) const { return clauses.at(candidate.word); }
    int firstWordOf(const Candidate &c) const { return c.isNoun() ? c.word : groups[std::size_t(c.group)].first; }
    int endWordOf(const Candidate &c) const { return c.isNoun() ? c.word + 1 : groups[std::size_t(c.group)].end; }
};

/// Reads `sentence`: words, verb groups, clauses and candidates, the times not yet given out. Linear.
SentenceFrame frameSentence(const ArticleWords &all, const Sentence &sentence);

} // namespace core
