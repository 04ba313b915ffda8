// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/align_ends.h"

#include "core/temporal/calendar.h"
#include "core/temporal/calendar_point.h"

namespace core {

namespace {

namespace chrono = std::chrono;

constexpr qsizetype dayLength = 10; // "2019-06-04"

/// The day that a value begins with; nothing where it begins with none.
std::optional<CivilDay> dayOfValue(const QString &value)
{
    if (value.size() < dayLength || !value.front().isDigit() || value.at(4) != u'-' || value.at(7) != u'-')
        return std::nullopt;
    return civilDay(value.first(4).toInt(), value.sliced(5, 2).toInt(), value.sliced(8, 2).toInt());
}

bool moveToDay(TimeExpression &time, CivilDay day)
{
    const auto from = dayOfValue(time.value);
    const chrono::year_month_day date(day);
    if (!from || int(date.year()) < 1 || int(date.year()) > lastYear)
        return false;
    const auto days = day - *from;
    time.value = valueOf(pointAt(day, Precision::Day)) + time.value.sliced(dayLength);
    time.span = TimeSpan{time.span->begin + days, time.span->end + days};
    return true;
}

bool moveToYear(TimeExpression &time, int year)
{
    if (time.precision <= Precision::Day) {
        const auto from = dayOfValue(time.value);
        if (!from)
            return false;
        const chrono::year_month_day date(*from);
        const auto day =
            civilDay(year, static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day())));
        return day && moveToDay(time, *day);
    }
    CalendarPoint point = pointAt(dayOf(time.span->begin), time.precision);
    point.year = year;
    const auto span = spanOf(point);
    if (!span)
        return false;
    time.value = valueOf(point);
    time.span = span;
    return true;
}

int yearOf(const TimeExpression &time)
{
    return static_cast<int>(chrono::year_month_day(dayOf(time.span->begin)).year());
}

bool inOrder(const TimeExpression &first, const TimeExpression &last)
{
    return first.span->begin < last.span->begin;
}

/// Whether the words name a place in the year, but no year.
bool isYearly(const StretchEnd &end)
{
    const bool inYear = end.time.precision == Precision::Season || end.time.precision == Precision::Quarter;
    return !end.named.year && (end.named.month || inYear) && end.time.derivation != Derivation::Shifted;
}

bool isWeekly(const StretchEnd &end)
{
    const bool namesWeek = end.time.derivation == Derivation::Shifted; // "Friday last week"
    return end.named.weekday && !namesWeek && !end.named.month && !end.named.year &&
           end.time.precision <= Precision::Day;
}

/// A clock time or a part of the day whose words name no day.
bool isDaily(const StretchEnd &end)
{
    return end.time.precision < Precision::Day && end.time.derivation == Derivation::Completed && !end.named.weekday &&
           !end.named.month && !end.named.year;
}

void bringFirstToYearOf(const TimeExpression &last, TimeExpression &first)
{
    if (moveToYear(first, yearOf(last)) && !inOrder(first, last))
        moveToYear(first, yearOf(last) - 1);
}

void bringLastToYearOf(const TimeExpression &first, TimeExpression &last)
{
    if (moveToYear(last, yearOf(first)) && !inOrder(first, last))
        moveToYear(last, yearOf(first) + 1);
}

/// Neither names its year: what would otherwise end after the publication is over by then.
void alignYearly(TimeExpression &first, TimeExpression &last, const std::optional<PublicationTime> &published)
{
    if (inOrder(first, last))
        return;
    const bool begun = published && first.span->begin < published->span.end;
    const TimeExpression before = last;
    bringLastToYearOf(first, last);
    if (!begun || last.span->begin < published->span.end)
        return;
    last = before;
    bringFirstToYearOf(last, first);
}

void alignWeekly(const StretchEnd &first, StretchEnd &last)
{
    const auto from = dayOfValue(first.time.value);
    const auto to = dayOfValue(last.time.value);
    if (!from || !to)
        return;
    const auto past = (*to - *from).count() % 7;
    const auto days = chrono::days(past < 0 ? past + 7 : past);
    if (isWeekly(last))
        moveToDay(last.time, *from + (days.count() == 0 ? chrono::days(7) : days));
    else if (isWeekly(first))
        moveToDay(first.time, *to - (days.count() == 0 ? chrono::days(7) : days));
}

void alignDaily(const StretchEnd &first, const StretchEnd &last)
{
    const auto to = dayOfValue(last.time.value);
    const auto from = dayOfValue(first.time.value);
    if (!from || !to)
        return;
    if (isDaily(first) && !isDaily(last))
        moveToDay(first.time, *to);
    else if (isDaily(last))
        moveToDay(last.time, *from);
    if (inOrder(first.time, last.time))
        return;
    if (isDaily(last))
        moveToDay(last.time, *dayOfValue(last.time.value) + chrono::days(1));
    else if (isDaily(first))
        moveToDay(first.time, *dayOfValue(first.time.value) - chrono::days(1));
}

} // namespace

bool alignEnds(StretchEnd first, StretchEnd last, const std::optional<PublicationTime> &published)
{
    if (isDaily(first) || isDaily(last))
        alignDaily(first, last);
    else if (isYearly(first) && last.named.year)
        bringFirstToYearOf(last.time, first.time);
    else if (first.named.year && isYearly(last))
        bringLastToYearOf(first.time, last.time);
    else if (isYearly(first) && isYearly(last))
        alignYearly(first.time, last.time, published);
    else if ((isWeekly(first) || isWeekly(last)) && !inOrder(first.time, last.time))
        alignWeekly(first, last);
    return inOrder(first.time, last.time);
}

} // namespace core
