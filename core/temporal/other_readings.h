// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/tag_times.h"

#include <optional>
#include <vector>

namespace core {

/// What else the words of `time`, which stand in `sentence` of `text`, can mean than what was read.
///
///   "Thursday"      the one before and the one after the publication, and before and after the last date read
///   "last Thursday" the one before that, too
///   "May", "4 May"  of the year before, of the publication's year, of the next year
///   "3/6/2019"      the month first, or the day
///   "two days ago"  counted from the publication, or from the last date read
///
/// `before` is the last date read before `time`, where there is one. All readings have a span, each another one,
/// ascending; the relation of `time` holds for all. Stated dates have no other reading. Each says in its
/// anchor and derivation how it was come to. Pure.
std::vector<TimeExpression> otherReadings(QStringView text, TextRange sentence, const TimeExpression &time,
                                          const TimeGrammar &grammar, const std::optional<PublicationTime> &published,
                                          const std::optional<TimeExpression> &before);

} // namespace core
