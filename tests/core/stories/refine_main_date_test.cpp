// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/refine_main_date.h"

#include "core/dating/find_published.h"

#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Two tellings of one happening: the main event on `vague`, the other on Saturday 8 June 2019.
Extraction toldTwice(const EventDate &vague)
{
    Extraction made = tests::extractionOf(u"{Two clerks were [shot].} {Both clerks were [shot] on <Saturday>.}"_s);
    made.mainEvent = 0;
    made.events[0].trigger.lemma = made.events[1].trigger.lemma = u"shoot"_s;
    made.events[0].date = vague;
    made.events[1].date = tests::onDay(tests::day(2019, 6, 8), tests::rangeOf(made.article.text, u"Saturday"_s));
    return made;
}

EventDate stretch(CivilDay first, int days, DateBasis basis)
{
    EventDate date = tests::onDay(first);
    date.span->end = date.span->begin + std::chrono::days(days);
    date.precision = days > 1 ? Precision::Weekend : Precision::Day;
    date.basis = basis;
    return date;
}

EventDate refined(const EventDate &vague)
{
    Extraction made = toldTwice(vague);
    refineMainDate(made);
    return made.events[0].date;
}

} // namespace

TEST_CASE("a vague day of the main event gives way to the day that another telling names within it", "[stories]")
{
    const EventDate weekend = refined(stretch(tests::day(2019, 6, 8), 2, DateBasis::Inherited));
    CHECK(weekend.span == tests::onDay(tests::day(2019, 6, 8)).span);
    CHECK(weekend.expression.length() > 0);
    CHECK(weekend.precision == Precision::Day);

    const EventDate published = refined(stretch(tests::day(2019, 6, 10), 1, DateBasis::Published));
    CHECK(published.span == tests::onDay(tests::day(2019, 6, 8)).span);
    CHECK(published.expression.length() > 0);
}

TEST_CASE("a day that the main event names stays, and so does one that no other telling lies in", "[stories]")
{
    const EventDate named = stretch(tests::day(2019, 6, 7), 1, DateBasis::Relative);
    CHECK(refined(named) == named);

    const EventDate later = stretch(tests::day(2019, 6, 15), 2, DateBasis::Inherited);
    CHECK(refined(later) == later);
}

TEST_CASE("a main event without a date takes the day that another telling names", "[stories]")
{
    Extraction made = toldTwice(EventDate());
    made.published = givenPublished(tests::day(2019, 6, 10));

    refineMainDate(made);

    CHECK(made.events[0].date.span == tests::onDay(tests::day(2019, 6, 8)).span);
}

TEST_CASE("what only a title tells is dated by the publication", "[stories]")
{
    Extraction made = tests::extractionOf(u"{Two clerks [shot].}"_s);
    made.mainEvent = 0;
    made.events[0].date = {};
    made.published = givenPublished(tests::day(2019, 6, 10));

    SECTION("in a title")
    {
        made.article.regions = {{{0, made.article.text.size()}, RegionKind::Title}};
        dateTitleByPublication(made);
        CHECK(made.events[0].date.basis == DateBasis::Published);
        CHECK(made.events[0].date.span == tests::onDay(tests::day(2019, 6, 10)).span);
    }
    SECTION("not in the story")
    {
        made.article.regions = {{{0, made.article.text.size()}, RegionKind::Body}};
        dateTitleByPublication(made);
        CHECK(!made.events[0].date.span);
    }
}
