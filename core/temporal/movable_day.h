// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

#include <optional>

namespace core {

/// A day of the year that falls on another date each year: the fourth Thursday of November, or Good
/// Friday, two days before Easter.
struct MovableDay
{
    int month = 0;   ///< 1 to 12; 0 for days counted from Easter.
    int weekday = 0; ///< 1 to 7.
    int nth = 0;     ///< Which of its month: 1 to 4, or 5 for the last.
    int easter = 0;  ///< Days after Easter Sunday, where month is 0.

    friend bool operator==(const MovableDay &, const MovableDay &) = default;
};

/// Where `day` falls in `year`; nothing beyond the years of the calendar.
std::optional<CivilDay> dayInYear(const MovableDay &day, int year);

/// Easter Sunday of the Gregorian calendar. Source: the "anonymous Gregorian" computus, as in
/// J. Meeus, Astronomical Algorithms, chapter 8.
std::optional<CivilDay> easterSunday(int year);

} // namespace core
