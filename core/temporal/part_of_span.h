// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_expression.h"

namespace core {

/// The part of `span`, which is a stretch of size `precision`, that Start, Mid or End means; all of it for every
/// other mod.
///
///   "early June"   -> 1 to 10 June        "mid-June"  -> 11 to 20 June      "late June" -> 21 to 30 June
///   "late 2012"    -> September to December                "early spring" -> its first month
///   "early 1980s"  -> 1980 to 1983        "mid-1980s" -> 1983 to 1986       "late 1980s" -> 1986 to 1989
///   "late Tuesday" -> from noon on; the middle of a day, and parts of the day and weekends, stay whole
///
/// TIMEX3 does not say how long these parts are. This is our own convention: thirds, of a day halves,
/// and thirds that cut a smaller unit (days of a week, years of a decade, decades of a century) take all of it.
TimeSpan partOfSpan(TimeSpan span, Precision precision, TimexMod mod);

/// The week, season, decade or century that a part of it begins in; other stretches as they are.
TimeSpan wholeOfPart(TimeSpan part, Precision precision);

} // namespace core
