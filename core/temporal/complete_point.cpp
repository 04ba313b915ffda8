// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/complete_point.h"

#include "core/temporal/calendar.h"
#include "core/temporal/stated_point.h"

#include <algorithm>

namespace core {

namespace {

namespace chrono = std::chrono;

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
    return {isToCome(tense), true};
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

/// The day from which weekdays are counted.
std::optional<AnchorPoint> weekdayAnchor(const Turn &turn, const Discourse &discourse)
{
    std::optional<AnchorPoint> from;
    if (turn.fromLast)
        from = discourse.lastAt(Precision::Day);
    else if (discourse.isHistory())
        return discourse.nearDay();
    return from ? from : discourse.publishedAt(Precision::Day);
}

/// How many days on from `today` the weekday lies.
int daysToWeekday(int weekday, int today, const Turn &turn)
{
    const int back = (today - weekday + 7) % 7;
    // News name the day of publication too by its weekday, also for what is to come that day; and "this
    // Friday" is the coming one unless the verb is past.
    const bool forward = turn.shift == 0 ? turn.tense == Tense::Unknown || isToCome(turn.tense)
                                         : turn.by || directionOf(turn.shift, turn.tense).forward;
    const bool todayCounts = !turn.shift || *turn.shift == 0;
    if (back == 0 && !todayCounts)
        return forward ? 7 : -7;
    return back != 0 && forward ? 7 - back : -back;
}

/// "Friday the 13th": the nearest such day, or the nearest to come.
std::optional<CivilDay> weekdayOfMonth(const CalendarPoint &point, CivilDay today, bool forward)
{
    // A day of the month falls on each weekday within seven months, the 31st within a year.
    constexpr int farthest = 366;
    for (int distance = 0; distance <= farthest; ++distance) {
        for (const int days : {-distance, distance}) {
            const CivilDay day = today + chrono::days(days);
            const CalendarPoint candidate = pointAt(day, Precision::Day);
            if ((!forward || days >= 0) && candidate.day == point.day && isoWeekday(day) == point.weekday)
                return day;
        }
    }
    return std::nullopt;
}

/// A weekday counted from the day of publication, or another.
CompletedPoint completeWeekday(const CalendarPoint &point, const Turn &turn, const Discourse &discourse)
{
    const auto from = weekdayAnchor(turn, discourse);
    if (!from)
        return {point, Derivation::Stated, {}};
    const CivilDay today = dayOf(from->anchor.span.begin);
    CivilDay found = today + chrono::days(daysToWeekday(point.weekday, isoWeekday(today), turn));
    if (point.day != 0)
        found = weekdayOfMonth(point, today, isToCome(turn.tense)).value_or(found);
    const CalendarPoint day = pointAt(found, Precision::Day);
    CalendarPoint result = point;
    result.year = day.year;
    result.month = day.month;
    result.day = day.day;
    const Derivation beside = found < today ? Derivation::Last : Derivation::Next;
    return {result, found == today ? Derivation::Same : beside, from->anchor};
}

/// "on the 30th": of the month just named, or of the last month in which it lies before the publication.
CompletedPoint completeDay(const CalendarPoint &point, const Discourse &discourse)
{
    auto from = discourse.lastAt(Precision::Month);
    CalendarPoint result = point;
    if (!from)
        from = discourse.publishedAt(Precision::Month);
    if (!from)
        return {point, Derivation::Stated, {}};
    result.year = from->point.year;
    result.month = from->point.month;
    const auto span = spanOf(result);
    if (from->anchor.kind == Anchor::Kind::Published && (!span || span->begin >= from->anchor.span.end)) {
        const auto before = moved(from->point, -1);
        result.year = before ? before->year : std::nullopt;
        result.month = before ? before->month : 0;
    }
    return spanOf(result) ? CompletedPoint{result, Derivation::Completed, from->anchor}
                          : CompletedPoint{point, Derivation::Stated, {}};
}

/// "Friday night … at 2:45 a.m.": an hour after the midnight of the night just named.
bool isPastMidnight(const CalendarPoint &clock, const AnchorPoint &day, const Discourse &discourse)
{
    constexpr int earliestMorning = 6;
    const auto told = discourse.lastMention(Precision::Day);
    const bool night = told && told->anchor.range == day.anchor.range && told->point.part == PartOfDay::Night &&
                       told->point.precision == Precision::PartOfDay;
    return night && clock.precision <= Precision::Hour && clock.hour < earliestMorning;
}

/// A part of the day or a clock time without its day: that of the day just named, or of the publication.
CompletedPoint completeTime(const CalendarPoint &point, const Discourse &discourse)
{
    auto from = discourse.nearDay();
    if (!from && !discourse.isHistory())
        from = discourse.publishedAt(Precision::Day);
    if (!from)
        return {point, Derivation::Stated, {}};
    const bool next = isPastMidnight(point, *from, discourse);
    const CalendarPoint day = next ? moved(from->point, 1).value_or(from->point) : from->point;
    CalendarPoint result = point;
    result.year = day.year;
    result.month = day.month;
    result.day = day.day;
    return {result, next ? Derivation::Shifted : Derivation::Completed, from->anchor};
}

std::optional<CompletedPoint> inYearOf(const CalendarPoint &point, const std::optional<AnchorPoint> &year)
{
    if (!year)
        return std::nullopt;
    const CalendarPoint result = inYear(point, *year->point.year);
    return spanOf(result) ? std::optional(CompletedPoint{result, Derivation::Completed, year->anchor}) : std::nullopt;
}

/// How near the copies of a yearly point must lie to be meant against what the verb says.
struct Nearness
{
    chrono::days ahead;     ///< A copy to come is meant where it comes within so many days,
    chrono::days leastBack; ///< and the last one lies no nearer than this.
};

/// Measured on news: who writes "in November" at the end of October means the coming one, whatever the
/// verb; without a verb's word, also a day or month of the coming season.
Nearness nearnessFor(const CalendarPoint &point, Tense tense)
{
    if (point.precision == Precision::Quarter || point.precision == Precision::HalfYear)
        return {chrono::days(0), chrono::days(400)};
    return tense >= Tense::Past ? Nearness{chrono::days(35), chrono::days(240)}
                                : Nearness{chrono::days(95), chrono::days(180)};
}

/// With a verb to come the last copy is meant only where it has just passed and the next is far: figures of a
/// quarter that "will be published".
bool hasJustPassed(const CalendarPoint &point, Instant::duration back, Instant::duration ahead)
{
    const bool figures = point.precision == Precision::Quarter || point.precision == Precision::HalfYear;
    return back <= (figures ? chrono::days(75) : chrono::days(14)) && ahead > chrono::days(200);
}

/// Whether the day fell on the weekday that the words name with it.
bool weekdayFits(const CalendarPoint &point)
{
    const auto day = point.year ? civilDay(*point.year, point.month, point.day) : std::nullopt;
    return point.weekday == 0 || !day || isoWeekday(*day) == point.weekday;
}

/// What is planned or due comes within the year: the next copy is meant unless the last one lies much nearer.
bool isSoon(Instant::duration back, Instant::duration ahead)
{
    return ahead < 2 * back;
}

/// The copy of `point` that is meant where neither its year nor "last" or "next" is said.
std::optional<CalendarPoint> nearestCopy(const CalendarPoint &point, int year, Tense tense, TimeSpan published)
{
    const auto last = yearly(point, year, false, published.end);
    if (!last)
        return std::nullopt;
    const TimeSpan lastSpan = *spanOf(*last);
    const auto next = yearly(point, year, true, std::max(lastSpan.end, published.end));
    if (!next || lastSpan.end > published.begin)
        return last;
    if (weekdayFits(*last) != weekdayFits(*next))
        return weekdayFits(*last) ? last : next;
    const auto back = published.begin - lastSpan.end;
    const auto ahead = spanOf(*next)->begin - published.end;
    if (tense == Tense::Future || (tense == Tense::Planned && isSoon(back, ahead)))
        return hasJustPassed(point, back, ahead) ? last : next;
    if (tense == Tense::Planned)
        return last;
    const Nearness nearness = nearnessFor(point, tense);
    return ahead <= nearness.ahead && back >= nearness.leastBack ? next : last;
}

/// "last May", "next May": not the one that the publication lies in.
std::optional<CalendarPoint> shiftedCopy(const CalendarPoint &point, int year, bool forward, TimeSpan published)
{
    auto result = yearly(point, year, forward, published.end);
    if (!result)
        return result;
    const TimeSpan span = *spanOf(*result);
    if (forward && span.begin < published.end)
        return inYear(point, *result->year + 1);
    return !forward && span.end > published.begin ? inYear(point, *result->year - 1) : *result;
}

/// A month, day of a month, season or quarter without its year, near the publication.
std::optional<CompletedPoint> nearPublication(const CalendarPoint &point, const Turn &turn, const Discourse &discourse)
{
    const auto shift = turn.shift;
    auto published = turn.fromLast || discourse.isHistory() ? discourse.lastAt(Precision::Month) : std::nullopt;
    if (!published)
        published = discourse.publishedAt(Precision::Month);
    if (!published)
        return std::nullopt;
    const TimeSpan span = published->anchor.span;
    const int year = *published->point.year;
    std::optional<CalendarPoint> result;
    if (shift == 0)
        result = inYear(point, year);
    else if (shift)
        result = shiftedCopy(point, year, *shift > 0, span);
    else
        result = nearestCopy(point, year, turn.tense, span);
    if (!result || !spanOf(*result))
        return std::nullopt;
    return CompletedPoint{*result, derivationOf(*result, shift, span), published->anchor};
}

/// A chronicle mostly goes on: what it tells next lies at most so far before the date it has come to, and
/// the rest of a year after it.
constexpr chrono::days farBack(160);
constexpr chrono::days farAhead(365 - 160);

/// A season, month or day of a month in a history: the copy that its thread comes to next.
std::optional<CompletedPoint> inHistory(const CalendarPoint &point, const Discourse &discourse)
{
    const auto last = discourse.thread();
    if (!last)
        return std::nullopt;
    const int year = *last->point.year;
    CalendarPoint result = inYear(point, year);
    const auto span = spanOf(result);
    if (last->point.precision <= Precision::Quarter && span) {
        const auto ahead = span->begin - last->anchor.span.begin;
        if (ahead < -farBack)
            result = inYear(point, year + 1);
        else if (ahead > farAhead)
            result = inYear(point, year - 1);
    }
    return spanOf(result) ? std::optional(CompletedPoint{result, Derivation::Completed, last->anchor}) : std::nullopt;
}

bool isOverYet(const CompletedPoint &completed, const Discourse &discourse)
{
    const auto &published = discourse.published();
    const auto span = spanOf(completed.point);
    return !published || (span && span->begin < published->span.end);
}

} // namespace

CompletedPoint completePoint(const CalendarPoint &point, const Turn &turn, const Discourse &discourse)
{
    if (point.month == 0 && point.weekday != 0)
        return completeWeekday(point, turn, discourse);
    if (point.month == 0 && point.day != 0)
        return completeDay(point, discourse);
    if (point.precision < Precision::Day && point.month == 0 && !point.movable)
        return completeTime(point, discourse);
    if (!turn.shift && discourse.isHistory()) {
        const auto near = inHistory(point, discourse);
        if (near && isOverYet(*near, discourse))
            return *near;
    }
    if (!turn.shift && !isToCome(turn.tense) && point.precision == Precision::Month) {
        const auto near = inYearOf(point, discourse.nearYear());
        if (near && isOverYet(*near, discourse))
            return *near;
    }
    if (const auto near = nearPublication(point, turn, discourse))
        return *near;
    if (!discourse.published() && !turn.shift && !isToCome(turn.tense)) {
        if (const auto only = inYearOf(point, discourse.onlyYear()))
            return *only;
    }
    return {point, Derivation::Stated, {}};
}

} // namespace core
