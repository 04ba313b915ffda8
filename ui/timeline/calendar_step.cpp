// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/calendar_step.h"

#include <algorithm>

namespace ui {

namespace {

using namespace std::chrono;

year_month_day dateOf(core::Instant instant)
{
    return year_month_day(floor<days>(instant));
}

core::Instant atDay(year_month_day date)
{
    return core::Instant(local_days(date));
}

/// The fewest days between two ticks that are `count` days apart within a month.
int shortestDays(int count)
{
    return count - count / 5;
}

core::Instant atYear(int astronomical)
{
    return atDay(year(astronomical) / 1 / 1);
}

seconds secondsOf(CalendarStep step)
{
    switch (step.unit) {
    case CalendarUnit::Second:
        return seconds(step.count);
    case CalendarUnit::Minute:
        return minutes(step.count);
    case CalendarUnit::Hour:
        return hours(step.count);
    case CalendarUnit::Day:
        return days(shortestDays(step.count));
    case CalendarUnit::Month:
        return days(28 * step.count + (step.count > 1 ? step.count : 0)); // any two months have at least 59 days
    case CalendarUnit::Year:
        break;
    }
    return days(365 * std::max(1, step.count - 1)); // from AD 1 to 100 are 99 years
}

core::Instant timeTick(CalendarStep step, core::Instant instant)
{
    const core::Instant midnight = floor<days>(instant);
    const seconds length = secondsOf(step);
    return midnight + (instant - midnight) / length * length;
}

core::Instant dayTick(int count, core::Instant instant)
{
    const year_month_day date = dateOf(instant);
    const int last = int(unsigned((date.year() / date.month() / std::chrono::last).day()));
    int day = (int(unsigned(date.day())) - 1) / count * count + 1;
    if (day > 1 && last - day + 1 < shortestDays(count))
        day -= count;
    return atDay(date.year() / date.month() / std::chrono::day(unsigned(day)));
}

core::Instant nextDayTick(int count, core::Instant tick)
{
    const core::Instant next = dayTick(count, tick + days(count));
    if (next > tick && dateOf(next).month() == dateOf(tick).month())
        return next;
    const year_month_day date = dateOf(tick);
    return atDay(date.year() / date.month() / std::chrono::day(1) + months(1));
}

core::Instant monthTick(int count, core::Instant instant)
{
    const year_month_day date = dateOf(instant);
    const unsigned steps = (unsigned(date.month()) - 1) / unsigned(count);
    return atDay(date.year() / month(steps * unsigned(count) + 1) / 1);
}

/// Years before our era are counted by their names, 1 BC = 0, 2 BC = -1 …, so that 100 BC is a round one.
int yearTick(int count, int astronomical)
{
    if (astronomical > 0)
        return std::max(1, astronomical / count * count);
    const int before = 1 - astronomical;
    return 1 - (before + count - 1) / count * count;
}

int nextYearTick(int count, int astronomical)
{
    if (astronomical > 0)
        return astronomical / count * count + count;
    return std::min(1, astronomical + count);
}

} // namespace

core::Instant tickAtOrBefore(CalendarStep step, core::Instant instant)
{
    switch (step.unit) {
    case CalendarUnit::Second:
    case CalendarUnit::Minute:
    case CalendarUnit::Hour:
        return timeTick(step, instant);
    case CalendarUnit::Day:
        return dayTick(step.count, instant);
    case CalendarUnit::Month:
        return monthTick(step.count, instant);
    case CalendarUnit::Year:
        break;
    }
    return atYear(yearTick(step.count, int(dateOf(instant).year())));
}

core::Instant nextTick(CalendarStep step, core::Instant tick)
{
    switch (step.unit) {
    case CalendarUnit::Second:
    case CalendarUnit::Minute:
    case CalendarUnit::Hour:
        return tick + secondsOf(step);
    case CalendarUnit::Day:
        return nextDayTick(step.count, tick);
    case CalendarUnit::Month:
        return atDay(dateOf(tick) + months(step.count));
    case CalendarUnit::Year:
        break;
    }
    return atYear(nextYearTick(step.count, int(dateOf(tick).year())));
}

double shortestDistance(CalendarStep step)
{
    return double(secondsOf(step).count());
}

} // namespace ui
