// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

namespace core {

/// Whole days, both ends included.
struct DayInterval
{
    CivilDay first;
    CivilDay last;

    bool contains(CivilDay day) const { return first <= day && day <= last; }

    friend bool operator==(const DayInterval &, const DayInterval &) = default;
};

/// The days that `span` touches.
DayInterval daysOf(const TimeSpan &span);

/// Months since the beginning of year 0.
int monthNumber(CivilDay day);

/// The days of a month, as monthNumber() counts.
DayInterval daysOfMonth(int number);

DayInterval daysOfYear(int year);

int yearOf(CivilDay day);

} // namespace core
