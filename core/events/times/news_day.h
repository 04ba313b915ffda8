// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dating/publication.h"
#include "core/events/event.h"
#include "core/events/times/told_days.h"

#include <optional>
#include <span>

namespace core {

/// The day of the happening that an article is news of, from the words that name it: in the lead ("was killed on
/// Sunday"), where a later sentence returns to it ("the fire broke out at 3 a.m. on Friday"), or near the top. What
/// follows a happening ("was charged on Monday"), what is only said, old and coming days do not count, unless
/// nothing else is named; nor, but for these, what only tells where somebody was ("was at home on Monday night").
/// Nothing where no words name it, or the publication is unknown. A vaguer time ("over the weekend") stands for the day
/// of it that `told` has.
std::optional<EventDate> findNewsDay(std::span<const SentenceReading> sentences, const Publication &published,
                                     const ToldDays &told);

/// Whether an article tells of years long past rather than news: most of what it dates lies more than a year before its
/// publication, or nothing is known of that. What it leaves undated is then not of the day of publication.
bool tellsHistory(std::span<const SentenceReading> sentences, const Publication &published);

} // namespace core
