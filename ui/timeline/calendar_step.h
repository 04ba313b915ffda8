// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

namespace ui {

enum class CalendarUnit { Second, Minute, Hour, Day, Month, Year };

/// A distance between two ticks, as the calendar counts: 5 days, 3 months, 100 years.
struct CalendarStep
{
    CalendarUnit unit = CalendarUnit::Day;
    int count = 1;

    friend bool operator==(const CalendarStep &, const CalendarStep &) = default;
};

/// The last tick at or before `instant`.
///
/// Days count from the first of each month and leave out a tick too near to the next month's first
/// (every 5 days: 1, 6, 11, 16, 21, 26). Years count away from the era: 200 BC, 100 BC, AD 1, 100, 200.
core::Instant tickAtOrBefore(CalendarStep step, core::Instant instant);

/// The tick after `tick`, which must be one.
core::Instant nextTick(CalendarStep step, core::Instant tick);

/// The least number of seconds between two ticks.
double shortestDistance(CalendarStep step);

} // namespace ui
