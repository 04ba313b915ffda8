// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/part_of_span.h"

#include "core/temporal/calendar.h"
#include "core/temporal/calendar_point.h"

namespace core {

namespace {

namespace chrono = std::chrono;

/// Which of three parts; nothing for a mod that takes no part.
std::optional<int> thirdOf(TimexMod mod)
{
    switch (mod) {
    case TimexMod::Start:
        return 0;
    case TimexMod::Mid:
        return 1;
    case TimexMod::End:
        return 2;
    default:
        return std::nullopt;
    }
}

/// The units [first, end) of `count` that a third takes, those that it cuts with it.
struct Units
{
    int first;
    int end;
};

Units unitsOf(int third, int count)
{
    return {third * count / 3, ((third + 1) * count + 2) / 3};
}

Instant monthsAfter(Instant begin, int months)
{
    const chrono::year_month_day date(dayOf(begin));
    const CivilDay first((date.year() / date.month() + chrono::months(months)) / chrono::day(1));
    return first;
}

TimeSpan ofMonths(TimeSpan span, int third, int units, int monthsEach)
{
    const Units part = unitsOf(third, units);
    return {monthsAfter(span.begin, part.first * monthsEach), monthsAfter(span.begin, part.end * monthsEach)};
}

/// Ten days, ten days, and the rest.
TimeSpan ofMonth(TimeSpan span, int third)
{
    const Instant begin = span.begin + chrono::days(10 * third);
    return {begin, third == 2 ? span.end : begin + chrono::days(10)};
}

TimeSpan ofWeek(TimeSpan span, int third)
{
    const Units part = unitsOf(third, 7);
    return {span.begin + chrono::days(part.first), span.begin + chrono::days(part.end)};
}

TimeSpan ofDay(TimeSpan span, int third)
{
    const Instant noon = span.begin + chrono::hours(12);
    if (third == 1)
        return span;
    return third == 0 ? TimeSpan{span.begin, noon} : TimeSpan{noon, span.end};
}

} // namespace

TimeSpan partOfSpan(TimeSpan span, Precision precision, TimexMod mod)
{
    const auto third = thirdOf(mod);
    if (!third)
        return span;
    switch (precision) {
    case Precision::Day:
        return ofDay(span, *third);
    case Precision::Week:
        return ofWeek(span, *third);
    case Precision::Month:
        return ofMonth(span, *third);
    case Precision::Season:
    case Precision::Quarter:
        return ofMonths(span, *third, 3, 1);
    case Precision::HalfYear:
        return ofMonths(span, *third, 3, 2);
    case Precision::Year:
        return ofMonths(span, *third, 3, 4);
    case Precision::Decade:
        return ofMonths(span, *third, 10, 12);
    case Precision::Century:
        return ofMonths(span, *third, 10, 120);
    default:
        return span;
    }
}

TimeSpan wholeOfPart(TimeSpan part, Precision precision)
{
    const CivilDay day = dayOf(part.begin);
    // before our era decades are told by their first year, whichever it is
    const bool known = precision == Precision::Week || precision == Precision::Season ||
                       precision == Precision::Century ||
                       (precision == Precision::Decade && int(chrono::year_month_day(day).year()) > 0);
    return known ? spanOf(pointAt(day, precision)).value_or(part) : part;
}

} // namespace core
