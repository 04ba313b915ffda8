// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

namespace core {

/// Heads of the phrases that take a part, over conjuncts that share one, relative pronouns, clauses that hang on a noun
/// and verbs that pass their subject on ("was found to have died"). -1 where there is none.

/// Of whom `verb` is said.
int subjectOf(const SentenceTree &tree, int verb);

/// To whom `verb` is done: object, subject of the passive, or the noun that a participle describes. Who does it to
/// himself is the subject. A verb of harm that lacks its object is a passive cut short ("Man shot in leg").
int sufferersOf(const SentenceTree &tree, int verb);

/// Whether the object of `verb` is "himself" or the like.
bool hurtsSelf(const SentenceTree &tree, int verb);

/// Who is in the state that `word` tells: "three are dead", "found dead", "left three dead", "three dead".
int bearersOf(const SentenceTree &tree, int word);

/// Who a phrase with a preposition is said of, by its head: "a man with wounds", "was taken in critical condition",
/// "leaving two in critical condition".
int governedBy(const SentenceTree &tree, int word);

} // namespace core
