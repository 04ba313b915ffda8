// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/calendar.h"

namespace core {

namespace chrono = std::chrono;

std::optional<CivilDay> civilDay(int year, int month, int day)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const chrono::year_month_day date(chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                      chrono::day(static_cast<unsigned>(day)));
    if (!date.ok())
        return std::nullopt;
    return CivilDay(date);
}

CivilDay dayOf(Instant moment)
{
    return chrono::floor<chrono::days>(moment);
}

int isoWeekday(CivilDay day)
{
    return static_cast<int>(chrono::weekday(day).iso_encoding());
}

IsoWeek isoWeekOf(CivilDay day)
{
    const CivilDay thursday = day + chrono::days(4 - isoWeekday(day));
    const chrono::year year = chrono::year_month_day(thursday).year();
    const CivilDay newYear(year / chrono::January / 1);
    return {static_cast<int>(year), static_cast<int>((thursday - newYear).count()) / 7 + 1};
}

CivilDay mondayOf(IsoWeek week)
{
    // 4 January lies in week 1 of its year.
    const CivilDay fourth(chrono::year(week.year) / chrono::January / 4);
    return fourth + chrono::days(1 - isoWeekday(fourth) + 7 * (week.week - 1));
}

} // namespace core
