// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

namespace core {

/// A time expression in the tree of its sentence.
struct TimePhrase
{
    int index = 0; ///< Into ArticleReading::times.
    WordSpan words;
    int head = 0;    ///< The word of it that governs its others.
    int marker = -1; ///< The preposition that joins it to its head; -1: none.
};

/// Where the time expression `index` stands, of which the sentence has a word.
TimePhrase timePhraseOf(const SentenceTree &tree, int index);

/// The trigger of the event that a duration says the length of: "raged for two days", "lasted an hour", "a three-hour
/// battle", "months of fighting". -1 where it says something else: "two days after the battle", "two days ago".
int lastingEvent(const SentenceReading &reading, const TimePhrase &duration);

/// "Posted: Monday, June 3", "(Updated 3 June)": the time tells when the page changed.
bool isOfPage(const SentenceTree &tree, const TimePhrase &time);

/// Whether the mention stands where a noun does: a noun, or a gerund such as "injured in a shooting".
bool isNominal(const SentenceTree &tree, const Mention &mention);

} // namespace core
