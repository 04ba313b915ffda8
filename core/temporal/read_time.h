// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/tag_times.h"

#include <optional>

namespace core {

/// Reads words that should be one time and nothing else, as somebody types them: what readDate() reads, and
/// times without a year, counted times, and times from one date to another.
///
///   "last Tuesday", "mid-March", "c. 1900"     relative words count from `published`
///   "since 2009", "by Friday", "before May"    After and Before
///   "between 1914 and 1918", "12–13 April"     one span over both, Between or FromTo
///
/// Capitals do not matter. Nothing where the words are no time, an impossible one, a length of time, or where
/// a weekday in them contradicts the date. Without a span, and with an X in its value, where they are relative
/// and `published` is not known as finely, and where nothing tells day and month of a date in figures apart. Its range
/// lies in `words`. Pure.
std::optional<TimeExpression> readTime(const QString &words, const TimeGrammar &grammar,
                                       const std::optional<PublicationTime> &published);

} // namespace core
