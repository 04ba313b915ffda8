// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/moved_date.h"

#include "core/temporal/calendar_point.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr CivilDay wednesday = std::chrono::local_days(std::chrono::year(2019) / 6 / 5);

/// "Friday" as the words around it were taken, in an article of Wednesday 5 June 2019.
EventDate weekday(CivilDay day, Derivation derivation)
{
    EventDate date = tests::onDay(day);
    date.value = valueOf(pointAt(day, Precision::Day));
    date.rule = u"day.weekday"_s;
    date.basis = DateBasis::Relative;
    date.derivation = derivation;
    date.anchor = {Anchor::Kind::Published, {}, tests::onDay(wednesday).span.value(), Precision::Day};
    return date;
}

/// "at 02:45" on the day of publication, for want of another.
EventDate hour(int hours, const QString &clock)
{
    EventDate date = tests::onDay(wednesday);
    date.value = u"2019-06-05T"_s + clock;
    date.precision = Precision::Minute;
    date.span->begin += std::chrono::hours(hours);
    date.span->end = date.span->begin + std::chrono::minutes(1);
    return date;
}

} // namespace

TEST_CASE("a weekday lies ahead or behind, as what it dates does", "[events][times]")
{
    const EventDate last = weekday(wednesday - std::chrono::days(5), Derivation::Last);
    const EventDate next = weekday(wednesday + std::chrono::days(2), Derivation::Next);

    CHECK(asComing(last).value == u"2019-06-07");
    CHECK(asComing(last).derivation == Derivation::Next);
    CHECK(asComing(next) == next);
    CHECK(asGone(next).value == u"2019-05-31");
    CHECK(asGone(next).span == last.span);
    CHECK(asGone(last) == last);
}

TEST_CASE("a weekday that the words place themselves stays", "[events][times]")
{
    EventDate last = weekday(wednesday - std::chrono::days(5), Derivation::Last);
    last.rule = u"day.weekday.shifted"_s; // "last Friday"

    CHECK(asComing(last) == last);
}

TEST_CASE("an hour goes to the day beside it, after midnight of a night to the next", "[events][times]")
{
    EventDate friday = weekday(wednesday - std::chrono::days(5), Derivation::Last);
    friday.expression = {10, 16};
    EventDate night = friday;
    night.value += u"TNI"_s;

    CHECK(onDayOf(hour(2, u"02:45"_s), friday).value == u"2019-05-31T02:45");
    CHECK(onDayOf(hour(2, u"02:45"_s), night).value == u"2019-06-01T02:45");
    CHECK(onDayOf(hour(23, u"23:10"_s), night).value == u"2019-05-31T23:10");
    CHECK(onDayOf(hour(2, u"02:45"_s), night).anchor.range == friday.expression);
}

TEST_CASE("an hour keeps its day beside one that is not known", "[events][times]")
{
    EventDate published = weekday(wednesday, Derivation::Same);
    published.basis = DateBasis::Published;

    CHECK(onDayOf(hour(2, u"02:45"_s), published) == hour(2, u"02:45"_s));
    CHECK(onDayOf(hour(2, u"02:45"_s), EventDate()) == hour(2, u"02:45"_s));
}
