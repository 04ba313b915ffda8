// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/stated_point.h"

#include "core/temporal/calendar.h"

#include <algorithm>

namespace core {

namespace chrono = std::chrono;

namespace {

/// Years of two digits reach this far beyond the publication; else a century less.
constexpr int shortYearAhead = 20;
/// Where the publication is unknown, years of two digits lie in the century that ends here.
constexpr int shortYearEnd = 2029;

int fullYear(int shortYear, const Discourse &discourse)
{
    const auto published = discourse.publishedAt(Precision::Year);
    const int latest = published ? *published->point.year + shortYearAhead : shortYearEnd;
    return latest - (latest - shortYear) % 100;
}

/// The year; in "1914-18" the two digits that end the pair, in the century that they follow on.
int endOfPair(const Captures &captures)
{
    const int year = captures.value(Slot::Year);
    if (!captures.has(Slot::ShortYear))
        return year;
    const int end = year / 100 * 100 + captures.value(Slot::ShortYear);
    return end < year ? end + 100 : end;
}

/// Whether the words say so; in an account of times before our era a short year is of them too.
bool isBeforeCommon(const Captures &captures, int year, const Discourse &discourse)
{
    if (const auto era = captures.as<EraName>(Slot::Era))
        return *era == EraName::BeforeCommon;
    const auto last = year < 1000 ? discourse.lastMention(Precision::Year) : std::nullopt;
    return last && last->point.year <= 0;
}

std::optional<int> statedYear(const Captures &captures, const Discourse &discourse)
{
    std::optional<int> year;
    if (captures.has(Slot::Year))
        year = endOfPair(captures);
    else if (captures.has(Slot::ShortYear))
        year = fullYear(captures.value(Slot::ShortYear), discourse);
    else if (captures.has(Slot::Decade))
        year = fullYear(captures.value(Slot::Decade), discourse);
    else if (captures.has(Slot::Century))
        year = (captures.value(Slot::Century) - 1) * 100;
    if (year && isBeforeCommon(captures, *year, discourse)) {
        // The fifth century BC begins in 500 BC.
        const bool century = captures.has(Slot::Century);
        year = 1 - (century ? *year + 100 : *year);
    }
    return year;
}

bool namesClock(const Captures &captures)
{
    return captures.has(Slot::Hour) || captures.has(Slot::ClockFigures);
}

/// Which half of the day "4 in the morning" means.
std::optional<Meridiem> meridiemOf(PartOfDay part, int hour)
{
    if (part == PartOfDay::Morning || (part == PartOfDay::Night && (hour < 6 || hour == 12)))
        return Meridiem::Before;
    return Meridiem::After;
}

/// The clock time, on the clock of 24 hours. False where there is no such time.
bool readClock(const Captures &captures, CalendarPoint &point)
{
    auto meridiem = captures.as<Meridiem>(Slot::Meridiem);
    if (!meridiem && captures.has(Slot::Part) && captures.value(Slot::Hour) <= 12)
        meridiem = meridiemOf(*captures.as<PartOfDay>(Slot::Part), captures.value(Slot::Hour));
    const int figures = captures.value(Slot::ClockFigures);
    point.hour = captures.value(Slot::Hour, figures / 100);
    point.minute = captures.value(Slot::Minute, figures % 100);
    point.second = captures.value(Slot::Second);
    if (meridiem && (point.hour < 1 || point.hour > 12))
        return false;
    if (meridiem)
        point.hour = point.hour % 12 + (*meridiem == Meridiem::After ? 12 : 0);
    const bool toldMinute = captures.has(Slot::Minute) || captures.has(Slot::ClockFigures);
    point.precision = toldMinute ? Precision::Minute : Precision::Hour;
    if (captures.has(Slot::Second))
        point.precision = Precision::Second;
    if (captures.has(Slot::Zone))
        point.zoneMinutes = captures.value(Slot::Zone);
    else if (captures.has(Slot::ZoneClock))
        point.zoneMinutes = captures.value(Slot::ZoneSign, 1) *
                            (captures.value(Slot::ZoneClock) / 100 * 60 + captures.value(Slot::ZoneClock) % 100);
    else if (captures.has(Slot::ZoneHour))
        point.zoneMinutes = captures.value(Slot::ZoneSign, 1) *
                            (captures.value(Slot::ZoneHour) * 60 + captures.value(Slot::ZoneMinute));
    const bool endOfDay = point.hour == 24 && point.minute == 0 && point.second == 0;
    return point.minute < 60 && point.second < 60 && (point.hour < 24 || endOfDay);
}

Precision coarsePrecision(const Captures &captures)
{
    if (captures.has(Slot::Day) || captures.has(Slot::Weekday))
        return Precision::Day;
    if (captures.has(Slot::Month))
        return Precision::Month;
    if (captures.has(Slot::Week))
        return Precision::Week;
    if (captures.has(Slot::Season))
        return Precision::Season;
    if (captures.has(Slot::Quarter))
        return Precision::Quarter;
    if (captures.has(Slot::Half))
        return Precision::HalfYear;
    if (captures.has(Slot::Century))
        return Precision::Century;
    const bool isDecade = captures.has(Slot::Decade) || captures.as<TimeUnit>(Slot::Grain) == TimeUnit::Decade;
    return isDecade ? Precision::Decade : Precision::Year;
}

int numberOf(const Captures &captures)
{
    for (const Slot slot : {Slot::Week, Slot::Season, Slot::Quarter, Slot::Half}) {
        if (captures.has(slot))
            return captures.value(slot);
    }
    return 0;
}

/// Gives `point` the movable day that the words name: "Thanksgiving", "Good Friday".
void setMovable(const Captures &captures, CalendarPoint &point)
{
    const bool easter = captures.has(Slot::Easter);
    point.movable = MovableDay{.month = easter ? 0 : captures.value(Slot::Month),
                               .weekday = captures.value(Slot::Weekday),
                               .nth = captures.value(Slot::Nth),
                               .easter = captures.value(Slot::Easter)};
    point.month = 0;
    point.weekday = 0;
    point.precision = std::min(point.precision, Precision::Day);
    if (point.year)
        point = inYear(point, *point.year);
}

} // namespace

CalendarPoint inYear(CalendarPoint point, int year)
{
    point.year = year;
    const auto day = point.movable ? dayInYear(*point.movable, year) : std::nullopt;
    if (!day)
        return point;
    const CalendarPoint found = pointAt(*day, Precision::Day);
    point.month = found.month;
    point.day = found.day;
    return point;
}

std::optional<CalendarPoint> statedPoint(const Captures &captures, const Discourse &discourse)
{
    CalendarPoint point{.year = statedYear(captures, discourse),
                        .precision = coarsePrecision(captures),
                        .number = numberOf(captures),
                        .month = captures.value(Slot::Month),
                        .day = captures.value(Slot::Day),
                        .weekday = captures.value(Slot::Weekday)};
    if (point.precision == Precision::Decade && point.year)
        point.year = floorDiv(*point.year, 10) * 10;
    if (captures.has(Slot::Part)) {
        point.part = captures.as<PartOfDay>(Slot::Part);
        point.precision = Precision::PartOfDay;
    }
    if (namesClock(captures) && !readClock(captures, point))
        return std::nullopt;
    if (captures.has(Slot::Nth) || captures.has(Slot::Easter))
        setMovable(captures, point);
    return point;
}

void refinePoint(const Captures &captures, CalendarPoint &point)
{
    if (captures.has(Slot::Month)) {
        point.month = captures.value(Slot::Month);
        point.precision = Precision::Month;
    }
    if (captures.has(Slot::Day)) {
        point.day = captures.value(Slot::Day);
        point.precision = Precision::Day;
    }
    for (const auto &[slot, precision] :
         {std::pair(Slot::Season, Precision::Season), std::pair(Slot::Quarter, Precision::Quarter),
          std::pair(Slot::Half, Precision::HalfYear)}) {
        if (!captures.has(slot))
            continue;
        point.number = captures.value(slot);
        point.precision = precision;
    }
    if (captures.has(Slot::Weekday) && point.precision == Precision::Week && point.year) {
        const CivilDay monday = mondayOf({*point.year, point.number});
        point = pointAt(monday + chrono::days(captures.value(Slot::Weekday) - 1), Precision::Day);
    }
    if (captures.has(Slot::Part)) {
        point.part = captures.as<PartOfDay>(Slot::Part);
        point.precision = Precision::PartOfDay;
    }
    if (namesClock(captures))
        readClock(captures, point);
}

bool isPossible(const CalendarPoint &point)
{
    if (point.year)
        return spanOf(point).has_value();
    constexpr int leapYear = 2000;
    return point.month == 0 || point.day == 0 || civilDay(leapYear, point.month, point.day).has_value();
}

} // namespace core
