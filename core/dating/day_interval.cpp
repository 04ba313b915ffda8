// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/day_interval.h"

#include "core/temporal/calendar.h"

namespace core {

namespace {

namespace chrono = std::chrono;

} // namespace

DayInterval daysOf(const TimeSpan &span)
{
    return {dayOf(span.begin), dayOf(span.end - chrono::seconds(1))};
}

int yearOf(CivilDay day)
{
    return int(chrono::year_month_day(day).year());
}

int monthNumber(CivilDay day)
{
    return yearOf(day) * 12 + int(unsigned(chrono::year_month_day(day).month())) - 1;
}

DayInterval daysOfMonth(int number)
{
    const chrono::year year(floorDiv(number, 12));
    const chrono::month month(unsigned(number - int(year) * 12 + 1));
    return {CivilDay(year / month / 1), CivilDay(year / month / chrono::last)};
}

DayInterval daysOfYear(int year)
{
    return {CivilDay(chrono::year(year) / 1 / 1), CivilDay(chrono::year(year) / 12 / 31)};
}

} // namespace core
