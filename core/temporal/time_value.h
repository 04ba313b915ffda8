// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <chrono>

namespace core {

/// A moment of civil time: proleptic Gregorian, no zone, whole seconds.
/// Years -9999 to 9999, astronomical (year 0 is 1 BC).
using Instant = std::chrono::local_seconds;

/// A civil day.
using CivilDay = std::chrono::local_days;

/// A half-open stretch of civil time [begin, end). Never empty where it is used.
struct TimeSpan
{
    Instant begin;
    Instant end;

    friend constexpr auto operator<=>(const TimeSpan &, const TimeSpan &) = default;
};

constexpr TimeSpan daySpan(CivilDay day)
{
    return {Instant(day), Instant(day + std::chrono::days(1))};
}

/// How finely the words told the time. Finer compares less.
enum class Precision : quint8 {
    Second,
    Minute,
    Hour,
    PartOfDay,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
    Era,
};

/// How the time meant lies to the span given.
enum class Relation : quint8 { On, Around, Before, After, Between, FromTo };

} // namespace core
