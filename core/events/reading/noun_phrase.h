// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

#include <vector>

namespace core {

/// The name that `word` is part of, by the name tags, widened over the capitals that hang together with it: "United" of
/// "United Nations", "Barracks" of "Hale Barracks", but not the title before a person. Empty where `word` is in no
/// name.
WordSpan nameAround(const SentenceTree &tree, int word);

/// The tag of the name that `word` is part of, as its first word has it; None where it is in none.
NameTag nameKindOf(const SentenceTree &tree, int word);

/// What of a noun's phrase is worth showing: determiner, adjectives, possessor, compounds and what "of" adds, names
/// whole; without its preposition, conjuncts, appositions, clauses and other additions.
///
///   "at least three of the rebels, who had fled" -> "at least three of the rebels"
WordSpan corePhraseOf(const SentenceTree &tree, int noun);

/// `noun` and what is joined to it by "and" and the like, from left to right.
std::vector<int> conjunctsOf(const SentenceTree &tree, int noun);

/// Whether the words of `noun` list several by themselves: a name, a determiner or a number stands with one of the
/// later ones ("the army and the police"). Else they are told as one ("men, women and children").
bool listsApart(const SentenceTree &tree, const std::vector<int> &conjuncts);

} // namespace core
