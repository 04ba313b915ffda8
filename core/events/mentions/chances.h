// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/verb_phrase.h"

namespace core {

/// Nouns with less are no mentions.
inline constexpr double leastNounChance = 0.2;

/// How likely the noun names an event here, from 0 to 1: by what it is, and by its relation, preposition, determiner
/// and the words that hang on it (logistic regression, resources/models/event_nouns.py). 0 for a word that neither the
/// lexicon nor the model knows. Linear in its children.
double nounChance(const SentenceTree &tree, int noun);

/// The same of a verb, by rule; `entry` may be null.
double verbChance(const SentenceTree &tree, int verb, const VerbPhrase &phrase, const EventEntry *entry);

} // namespace core
