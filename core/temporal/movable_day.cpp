// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/movable_day.h"

#include "core/temporal/calendar.h"

namespace core {

std::optional<CivilDay> easterSunday(int year)
{
    const auto modulo = [](int value, int by) { return value - floorDiv(value, by) * by; };
    const int inCycle = modulo(year, 19);
    const int century = floorDiv(year, 100);
    const int inCentury = modulo(year, 100);
    const int skippedLeapDays = century - floorDiv(century, 4);
    const int moonDrift = floorDiv(century - floorDiv(century + 8, 25) + 1, 3);
    const int fullMoon = modulo(19 * inCycle + skippedLeapDays - moonDrift + 15, 30);
    const int toSunday = modulo(32 + 2 * modulo(century, 4) + 2 * (inCentury / 4) - fullMoon - inCentury % 4, 7);
    const int correction = (inCycle + 11 * fullMoon + 22 * toSunday) / 451;
    const int sum = fullMoon + toSunday - 7 * correction + 114;
    return civilDay(year, sum / 31, sum % 31 + 1);
}

std::optional<CivilDay> dayInYear(const MovableDay &day, int year)
{
    if (day.month == 0) {
        const auto sunday = easterSunday(year);
        return sunday ? std::optional(*sunday + std::chrono::days(day.easter)) : std::nullopt;
    }
    const auto first = civilDay(year, day.month, 1);
    if (!first)
        return std::nullopt;
    const int toFirst = (day.weekday - isoWeekday(*first) + 7) % 7;
    const CivilDay found = *first + std::chrono::days(toFirst + 7 * (day.nth - 1));
    const std::chrono::year_month_day date(found);
    const bool sameMonth = static_cast<int>(static_cast<unsigned>(date.month())) == day.month;
    return sameMonth ? found : found - std::chrono::days(7);
}

} // namespace core
