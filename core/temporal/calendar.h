// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

#include <optional>

namespace core {

/// The years that the calendar works in, astronomical: year 0 is 1 BC.
inline constexpr int firstYear = -9999;
inline constexpr int lastYear = 9999;

/// The day of a proleptic Gregorian date; nothing where there is no such day ("April 31").
std::optional<CivilDay> civilDay(int year, int month, int day);

/// The day that `moment` lies on.
CivilDay dayOf(Instant moment);

/// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
int isoWeekday(CivilDay day);

/// A week by ISO 8601: it belongs to the year that its Thursday lies in.
struct IsoWeek
{
    int year;
    int week;

    friend bool operator==(const IsoWeek &, const IsoWeek &) = default;
};

IsoWeek isoWeekOf(CivilDay day);

/// The Monday of a week; a week beyond the year's last runs on into the next year.
CivilDay mondayOf(IsoWeek week);

/// Rounds down also below zero: floorDiv(-1, 10) is -1.
constexpr int floorDiv(int value, int by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace core
