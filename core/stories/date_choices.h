// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "core/temporal/time_grammar.h"

#include <vector>

namespace core {

/// The dates that the article offers for its event `event`, the likeliest first, each another one:
/// what the program read (where it read one), what it reads in this article alone, what else the words of that date
/// can mean, the other times of the sentence, the last date named before it, and the day of publication. All have a
/// span, and say by basis, anchor and derivation how they were come to. Empty where the article names no date at all.
/// Pure.
std::vector<EventDate> dateChoices(const Extraction &extraction, std::size_t event, const TimeGrammar &grammar);

/// The date that `words`, typed by the user, give to an event of `extraction`; relative words count from its
/// publication day. As readTime(): nothing where they are no time, and no span where nothing is known to count from.
std::optional<EventDate> typedDate(const QString &words, const Extraction &extraction, const TimeGrammar &grammar);

} // namespace core
