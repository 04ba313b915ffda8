// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/calendar_point.h"
#include "core/temporal/discourse.h"
#include "core/temporal/time_automaton.h"

#include <optional>

namespace core {

/// The place in the calendar that the words themselves name; its year may be missing. Nothing
/// where a clock time is impossible. A year of two digits is taken near to the publication.
std::optional<CalendarPoint> statedPoint(const Captures &captures, const Discourse &discourse);

/// Makes `point` finer by the month, weekday, season, part of the day or clock time in `captures`.
void refinePoint(const Captures &captures, CalendarPoint &point);

/// Whether there is such a day in some year, or in the year that it has.
bool isPossible(const CalendarPoint &point);

/// `point` in `year`: a movable day gets its month and day; a weekday without a date stays open.
CalendarPoint inYear(CalendarPoint point, int year);

} // namespace core
