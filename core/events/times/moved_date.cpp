// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/moved_date.h"

#include "core/temporal/calendar_point.h"

using namespace std::chrono;

namespace core {

namespace {

constexpr qsizetype dayLength = 10; // "2019-06-04"
constexpr hours earliestMorning{6};
constexpr days week{7};

bool namesDay(const EventDate &date)
{
    return date.span && date.precision <= Precision::Day && date.value.size() >= dayLength &&
           date.value.at(0).isDigit();
}

Instant midnightOf(const EventDate &date)
{
    return floor<days>(date.span->begin);
}

bool isNight(const EventDate &date)
{
    return date.value.endsWith(u"TNI") && !date.rule.endsWith(u".overnight");
}

/// "Wednesday", of which the words around it say which one: not "next Wednesday".
bool isBareWeekday(const EventDate &date, Derivation derivation)
{
    return namesDay(date) && date.derivation == derivation && date.anchor.kind == Anchor::Kind::Published &&
           date.rule.startsWith(u"day.weekday") && !date.rule.endsWith(u".shifted");
}

} // namespace

EventDate movedBy(EventDate date, days days)
{
    if (!namesDay(date) || days == std::chrono::days(0))
        return date;
    const CivilDay day = floor<std::chrono::days>(date.span->begin + days);
    date.value = valueOf(pointAt(day, Precision::Day)) + date.value.sliced(dayLength);
    date.span = TimeSpan{date.span->begin + days, date.span->end + days};
    return date;
}

EventDate onDayOf(const EventDate &clock, const EventDate &day)
{
    if (!namesDay(clock) || clock.value.size() == dayLength || !namesDay(day) || day.basis == DateBasis::Published)
        return clock;
    const bool next = isNight(day) && clock.span->begin - midnightOf(clock) < earliestMorning;
    const auto shift = floor<days>(midnightOf(day) - midnightOf(clock)) + days(next ? 1 : 0);
    if (shift == days(0))
        return clock;
    EventDate moved = movedBy(clock, shift);
    const bool worded = day.expression.length() > 0;
    moved.anchor = worded ? Anchor{Anchor::Kind::Expression, day.expression, *day.span, day.precision} : day.anchor;
    moved.derivation = next ? Derivation::Shifted : Derivation::Same;
    return moved;
}

EventDate asComing(const EventDate &date)
{
    if (!isBareWeekday(date, Derivation::Last) || date.span->begin + week < date.anchor.span.begin)
        return date;
    EventDate coming = movedBy(date, week);
    coming.derivation = Derivation::Next;
    return coming;
}

EventDate asGone(const EventDate &date)
{
    if (!isBareWeekday(date, Derivation::Next) || date.span->begin < date.anchor.span.end)
        return date;
    EventDate gone = movedBy(date, -week);
    gone.derivation = Derivation::Last;
    return gone;
}

} // namespace core
