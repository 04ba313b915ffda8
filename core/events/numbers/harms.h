// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/numbers/harm_lexicon.h"
#include "core/events/reading/sentence_tree.h"

#include <vector>

namespace core {

/// A word of a sentence that says what was done to people, and who they are.
struct HarmUse
{
    int word = 0; ///< Of the harm.
    QuantityKind kind = QuantityKind::Killed;
    bool struck = false;  ///< Wounded, unless the text says elsewhere that they died: "was shot".
    int victims = -1;     ///< Head of the phrase of people; -1: nobody is named.
    bool self = false;    ///< Those who did harm: by themselves, or in turn.
    bool outcome = false; ///< What became of them: "was taken to a hospital".
    bool alive = false;   ///< They lived when that was written: "is in fair condition".
    bool negated = false; ///< "was not hurt".
    bool alone = false;   ///< Said of the head of the phrase, not of its conjuncts: "three dead men and a guard".
    bool strict = false;  ///< The word is said of other things too, so that the phrase must be known to be of people.
    int implied = 0;      ///< Without victims: at least so many ("a fatal shooting", "a double murder").
};

/// Whether the clause of `verb` says that it did not or may not have come to it: "may kill", "to kill".
bool isUnreal(const SentenceTree &tree, int verb);

/// The harms that the sentence tells as done, from left to right: in verbs of any voice and form, nouns and adjectives,
/// and by what became of people ("was taken to hospital in critical condition"). What only may be, is wanted or feared
/// is left out.
std::vector<HarmUse> findHarms(const SentenceTree &tree, const HarmLexicon &lexicon);

} // namespace core
