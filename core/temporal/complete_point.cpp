// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/complete_point.h"

#include "core/temporal/calendar.h"

namespace core {

namespace {

namespace chrono = std::chrono;

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

std::optional<int> statedYear(const Captures &captures, const Discourse &discourse)
{
    std::optional<int> year;
    if (captures.has(Slot::Year))
        year = captures.value(Slot::Year);
    else if (captures.has(Slot::ShortYear))
        year = fullYear(captures.value(Slot::ShortYear), discourse);
    else if (captures.has(Slot::Decade))
        year = fullYear(captures.value(Slot::Decade), discourse);
    else if (captures.has(Slot::Century))
        year = (captures.value(Slot::Century) - 1) * 100;
    if (year && captures.as<EraName>(Slot::Era) == EraName::BeforeCommon)
        year = 1 - *year;
    return year;
}

/// The clock time, on the clock of 24 hours. False where there is no such time.
bool readClock(const Captures &captures, CalendarPoint &point)
{
    const auto meridiem = captures.as<Meridiem>(Slot::Meridiem);
    point.hour = captures.value(Slot::Hour);
    point.minute = captures.value(Slot::Minute);
    point.second = captures.value(Slot::Second);
    if (meridiem && (point.hour < 1 || point.hour > 12))
        return false;
    if (meridiem)
        point.hour = point.hour % 12 + (*meridiem == Meridiem::After ? 12 : 0);
    point.precision = captures.has(Slot::Second)   ? Precision::Second
                      : captures.has(Slot::Minute) ? Precision::Minute
                                                   : Precision::Hour;
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
    return captures.has(Slot::Century)                                                            ? Precision::Century
           : captures.as<TimeUnit>(Slot::Grain) == TimeUnit::Decade || captures.has(Slot::Decade) ? Precision::Decade
                                                                                                  : Precision::Year;
}

int numberOf(const Captures &captures)
{
    for (const Slot slot : {Slot::Week, Slot::Season, Slot::Quarter, Slot::Half}) {
        if (captures.has(slot))
            return captures.value(slot);
    }
    return 0;
}

/// `point` in `year`; the shape of a weekday without a date stays open.
CalendarPoint inYear(CalendarPoint point, int year)
{
    point.year = year;
    return point;
}

/// The copy of `point` that the words mean among those of neighbouring years: the last that
/// begins before `limit`, or the first that ends after it. 29 February skips years.
std::optional<CalendarPoint> yearly(const CalendarPoint &point, int year, bool forward, Instant limit)
{
    for (int step = -1; step <= 8; ++step) {
        const CalendarPoint candidate = inYear(point, forward ? year + step : year - step);
        const auto span = spanOf(candidate);
        if (span && (forward ? span->end > limit : span->begin < limit))
            return candidate;
    }
    return std::nullopt;
}

/// A day that comes so soon is meant rather than that of the year before, unless a verb says it is past.
constexpr chrono::days soon(60);

/// Which copy is meant: how the words or the verb turn it.
struct Direction
{
    bool forward = false;
    bool sameCounts = true; ///< Whether the one that the publication lies in may be meant.
};

Direction directionOf(std::optional<int> shift, Tense tense)
{
    if (shift && *shift != 0)
        return {*shift > 0, false};
    return {tense == Tense::Future, true};
}

Derivation derivationOf(const CalendarPoint &point, std::optional<int> shift, TimeSpan published)
{
    const auto span = spanOf(point);
    if (point.weekday == 0 && !shift)
        return Derivation::Completed;
    if (span && span->begin < published.end && published.begin < span->end)
        return Derivation::Same;
    return span && span->begin < published.begin ? Derivation::Last : Derivation::Next;
}

/// A weekday counted from the day of publication.
CompletedPoint completeWeekday(const CalendarPoint &point, std::optional<int> shift, Tense tense,
                               const Discourse &discourse)
{
    const auto published = discourse.publishedAt(Precision::Day);
    if (!published)
        return {point, Derivation::Stated, {}};
    const CivilDay today = dayOf(published->anchor.span.begin);
    const int back = (isoWeekday(today) - point.weekday + 7) % 7;
    // News name the day of publication too by its weekday, also for what is to come that day; and "this
    // Friday" is the coming one unless the verb is past.
    const bool forward =
        shift == 0 ? tense == Tense::Unknown || tense == Tense::Future : directionOf(shift, tense).forward;
    const bool todayCounts = !shift || *shift == 0;
    int days = -back;
    if (back == 0 && !todayCounts)
        days = forward ? 7 : -7;
    else if (back != 0 && forward)
        days = 7 - back;
    CalendarPoint day = pointAt(today + chrono::days(days), Precision::Day);
    CalendarPoint result = point;
    result.year = day.year;
    result.month = day.month;
    result.day = day.day;
    const Derivation derivation = days == 0 ? Derivation::Same : days < 0 ? Derivation::Last : Derivation::Next;
    return {result, derivation, published->anchor};
}

/// A part of the day or a clock time without its day: that of the day just named, or of the publication.
CompletedPoint completeTime(const CalendarPoint &point, const Discourse &discourse)
{
    auto from = discourse.nearDay();
    if (!from)
        from = discourse.publishedAt(Precision::Day);
    if (!from)
        return {point, Derivation::Stated, {}};
    CalendarPoint result = point;
    result.year = from->point.year;
    result.month = from->point.month;
    result.day = from->point.day;
    return {result, Derivation::Completed, from->anchor};
}

std::optional<CompletedPoint> inYearOf(const CalendarPoint &point, const std::optional<AnchorPoint> &year)
{
    if (!year)
        return std::nullopt;
    const CalendarPoint result = inYear(point, *year->point.year);
    return spanOf(result) ? std::optional(CompletedPoint{result, Derivation::Completed, year->anchor}) : std::nullopt;
}

/// A month, day of a month, season or quarter without its year, near the publication.
std::optional<CompletedPoint> nearPublication(const CalendarPoint &point, std::optional<int> shift, Tense tense,
                                              const Discourse &discourse)
{
    const auto published = discourse.publishedAt(Precision::Month);
    if (!published)
        return std::nullopt;
    const TimeSpan span = published->anchor.span;
    const int year = *published->point.year;
    const Direction direction = directionOf(shift, tense);
    std::optional<CalendarPoint> result;
    if (shift == 0) {
        result = inYear(point, year);
    } else if (direction.forward) {
        result = yearly(point, year, true, direction.sameCounts ? span.begin : span.end);
        if (result && !direction.sameCounts && spanOf(*result)->begin < span.end)
            result = inYear(point, *result->year + 1);
    } else {
        result = yearly(point, year, false, span.end);
        if (result && !direction.sameCounts && spanOf(*result)->end > span.begin)
            result = inYear(point, *result->year - 1);
    }
    if (!shift && tense < Tense::Past && point.precision <= Precision::Day) {
        const auto next = yearly(point, year, true, span.begin);
        if (next && spanOf(*next)->begin < span.end + soon)
            result = next;
    }
    if (!result || !spanOf(*result))
        return std::nullopt;
    return CompletedPoint{*result, derivationOf(*result, shift, span), published->anchor};
}

bool isOverYet(const CompletedPoint &completed, const Discourse &discourse)
{
    const auto &published = discourse.published();
    const auto span = spanOf(completed.point);
    return !published || (span && span->begin < published->span.end);
}

} // namespace

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
    if (captures.has(Slot::Hour) && !readClock(captures, point))
        return std::nullopt;
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
    if (captures.has(Slot::Hour))
        readClock(captures, point);
}

bool isPossible(const CalendarPoint &point)
{
    if (point.year)
        return spanOf(point).has_value();
    constexpr int leapYear = 2000;
    return point.month == 0 || point.day == 0 || civilDay(leapYear, point.month, point.day).has_value();
}

CompletedPoint completePoint(const CalendarPoint &point, std::optional<int> shift, Tense tense,
                             const Discourse &discourse)
{
    if (point.month == 0 && point.weekday != 0)
        return completeWeekday(point, shift, tense, discourse);
    if (point.precision < Precision::Day && point.month == 0)
        return completeTime(point, discourse);
    if (!shift && discourse.isNarrative()) {
        const auto near = inYearOf(point, discourse.lastAt(Precision::Year));
        if (near && isOverYet(*near, discourse))
            return *near;
    }
    if (!shift && tense != Tense::Future && point.precision == Precision::Month) {
        const auto near = inYearOf(point, discourse.nearYear());
        if (near && isOverYet(*near, discourse))
            return *near;
    }
    if (const auto near = nearPublication(point, shift, tense, discourse))
        return *near;
    if (!discourse.published() && !shift && tense != Tense::Future) {
        if (const auto only = inYearOf(point, discourse.onlyYear()))
            return *only;
    }
    return {point, Derivation::Stated, {}};
}

} // namespace core
