// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/retellings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

EventDate dayOf(int day, DateBasis basis = DateBasis::Explicit)
{
    EventDate date;
    date.span = daySpan(CivilDay(std::chrono::days(day)));
    date.basis = basis;
    return date;
}

Retelling shooting(int day)
{
    return {.lemma = u"shoot"_s, .casualties = true, .date = dayOf(day)};
}

} // namespace

TEST_CASE("two tellings of casualties on one day are one happening", "[stories]")
{
    Retelling killing = shooting(3);
    killing.lemma = u"kill"_s;

    CHECK(tellTheSame(shooting(3), killing));
    CHECK_FALSE(tellTheSame(shooting(3), shooting(4)));
}

TEST_CASE("a day that was only taken over does not part tellings", "[stories]")
{
    Retelling inherited = shooting(5);
    inherited.date.basis = DateBasis::Inherited;
    Retelling undated = shooting(5);
    undated.date = {};

    CHECK(tellTheSame(shooting(3), inherited));
    CHECK(tellTheSame(shooting(3), undated));
}

TEST_CASE("what has no date is not of a time that the article only looks back on", "[stories]")
{
    Retelling undated = shooting(5);
    undated.date = {};
    Retelling longAgo = shooting(3);
    longAgo.date.precision = Precision::Month;

    CHECK_FALSE(tellTheSame(longAgo, undated));
}

TEST_CASE("hours of one day that lie near each other do not part tellings", "[stories]")
{
    const auto hourOf = [](int hour) {
        Retelling told = shooting(3);
        told.date.span->begin += std::chrono::hours(hour);
        told.date.span->end = told.date.span->begin + std::chrono::hours(1);
        told.date.precision = Precision::Hour;
        return told;
    };

    CHECK(tellTheSame(hourOf(19), hourOf(21)));
    CHECK_FALSE(tellTheSame(hourOf(2), hourOf(21)));
}

TEST_CASE("whoever was hurt may have died on a later day", "[stories]")
{
    Retelling hurt = shooting(3);
    hurt.people = {u"lowell"_s};
    Retelling death = shooting(5);
    death.lemma = u"die"_s;
    death.death = true;
    death.people = {u"lowell"_s};
    Retelling stranger = death;
    stranger.people = {u"hale"_s};

    CHECK(tellTheSame(hurt, death));
    CHECK(tellTheSame(death, hurt));
    CHECK_FALSE(tellTheSame(hurt, stranger));
    CHECK_FALSE(tellTheSame(shooting(7), death));
}

TEST_CASE("what tells only when and how goes with what tells whom it hurt", "[stories]")
{
    Retelling call{.lemma = u"call"_s, .refersBack = true, .date = dayOf(3)};

    CHECK(tellTheSame(shooting(3), call));
    CHECK_FALSE(tellTheSame(shooting(4), call));
    CHECK_FALSE(tellTheSame(call, Retelling{.lemma = u"respond"_s, .refersBack = true, .date = dayOf(3)}));
}

TEST_CASE("tellings are parted by place, agents, status and the words of the sentence", "[stories]")
{
    Retelling here = shooting(3);
    here.place = u"Elmwood"_s;
    Retelling there = shooting(3);
    there.place = u"Port Ellis"_s;
    Retelling mine = shooting(3);
    mine.agents = {u"rebels"_s};
    Retelling yours = shooting(3);
    yours.agents = {u"soldiers"_s};
    Retelling apart = shooting(3);
    apart.apart = true;
    Retelling planned = shooting(3);
    planned.status = EventStatus::Planned;

    CHECK_FALSE(tellTheSame(here, there));
    CHECK_FALSE(tellTheSame(mine, yours));
    CHECK_FALSE(tellTheSame(shooting(3), apart));
    CHECK_FALSE(tellTheSame(shooting(3), planned));
}

TEST_CASE("other events are one happening where word, day and somebody are the same", "[stories]")
{
    Retelling signing{.lemma = u"sign"_s, .date = dayOf(3), .people = {u"envoys"_s, u"treaty"_s}};
    Retelling again{.lemma = u"sign"_s, .date = dayOf(3), .people = {u"treaty"_s}};
    Retelling stranger{.lemma = u"sign"_s, .date = dayOf(3), .people = {u"striker"_s}};

    CHECK(tellTheSame(signing, again));
    CHECK_FALSE(tellTheSame(signing, stranger));
}

TEST_CASE("each event is gathered into exactly one group, in the order of reading", "[stories]")
{
    std::vector<Retelling> told{shooting(3), shooting(9), shooting(3)};
    for (quint32 i = 0; i < told.size(); ++i)
        told[i].ref = {0, i};

    const auto groups = gatherRetellings(told);

    CHECK(groups == std::vector<std::vector<EventRef>>{{{0, 0}, {0, 2}}, {{0, 1}}});
}

TEST_CASE("a group takes in no event that contradicts the day of one of its members", "[stories]")
{
    std::vector<Retelling> told{shooting(3), shooting(5), shooting(8)};
    told[1].date.basis = DateBasis::Inherited;
    for (quint32 i = 0; i < told.size(); ++i)
        told[i].ref = {0, i};

    CHECK(gatherRetellings(told).size() == 2);
}
