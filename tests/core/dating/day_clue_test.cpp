// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/day_clue.h"
#include "core/temporal/calendar.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using core::DayClue;

namespace {

constexpr core::CivilDay dayOf(int year, unsigned month, unsigned day)
{
    return core::CivilDay(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

/// The day of 2019 and the winters around it that a text with this clue alone was most probably written on.
core::CivilDay likeliest(const DayClue &clue)
{
    core::DayPosterior posterior({dayOf(2018, 12, 1), dayOf(2020, 1, 31)});
    posterior.weigh([&](core::CivilDay day) { return likelihoodOf(clue, day); });
    return posterior.mostProbable();
}

DayClue told(core::CivilDay day)
{
    return {.kind = DayClue::Kind::Told, .days = {day, day}};
}

} // namespace

TEST_CASE("a weekday is mostly the day of writing or the one before", "[dating]")
{
    const DayClue tuesday = {.kind = DayClue::Kind::Weekday, .day = 2};
    const double onTuesday = likelihoodOf(tuesday, dayOf(2019, 6, 4));

    CHECK(onTuesday > likelihoodOf(tuesday, dayOf(2019, 6, 5)));
    CHECK(likelihoodOf(tuesday, dayOf(2019, 6, 5)) > likelihoodOf(tuesday, dayOf(2019, 6, 7)));
    CHECK(likelihoodOf(tuesday, dayOf(2019, 6, 3)) < onTuesday / 5);
}

TEST_CASE("a weekday to come is mostly tomorrow", "[dating]")
{
    const DayClue tuesday = {.kind = DayClue::Kind::Weekday, .day = 2, .toCome = true};

    CHECK(core::isoWeekday(likeliest(tuesday)) == 1);
}

TEST_CASE("a day without its year lies a little way back", "[dating]")
{
    const DayClue clue = {.kind = DayClue::Kind::MonthDay, .month = 12, .day = 20};

    CHECK(likelihoodOf(clue, dayOf(2019, 1, 4)) > likelihoodOf(clue, dayOf(2019, 3, 4)));
    CHECK(likelihoodOf(clue, dayOf(2019, 3, 4)) > likelihoodOf(clue, dayOf(2019, 8, 4)));
    CHECK(likelihoodOf(clue, dayOf(2018, 12, 25)) > likelihoodOf(clue, dayOf(2018, 12, 15)));
}

TEST_CASE("'back in June' is not said in June", "[dating]")
{
    const DayClue clue = {.kind = DayClue::Kind::Month, .month = 6, .notThisMonth = true};

    CHECK(likelihoodOf(clue, dayOf(2019, 6, 20)) < likelihoodOf(clue, dayOf(2019, 7, 20)) / 10);
}

TEST_CASE("29 February is counted from in every year", "[dating]")
{
    const DayClue clue = {.kind = DayClue::Kind::MonthDay, .month = 2, .day = 29};

    CHECK(likelihoodOf(clue, dayOf(2019, 3, 2)) > likelihoodOf(clue, dayOf(2019, 9, 2)));
}

TEST_CASE("told dates lie behind, and the freshest is fresh", "[dating]")
{
    const std::vector<DayClue> dates = {told(dayOf(2012, 5, 6)), told(dayOf(2019, 6, 3))};

    CHECK(likelihoodOfTold(dates, dayOf(2019, 6, 4)) > likelihoodOfTold(dates, dayOf(2019, 7, 4)));
    CHECK(likelihoodOfTold(dates, dayOf(2019, 7, 4)) > likelihoodOfTold(dates, dayOf(2019, 6, 2)));
}

TEST_CASE("a date that is told as to come may lie ahead", "[dating]")
{
    std::vector<DayClue> dates = {told(dayOf(2019, 6, 3)), told(dayOf(2019, 9, 1))};
    const double unmarked = likelihoodOfTold(dates, dayOf(2019, 6, 4));
    dates.back().toCome = true;

    CHECK(likelihoodOfTold(dates, dayOf(2019, 6, 4)) > 5 * unmarked);
}

TEST_CASE("other articles that speak for different days are trusted less than one alone", "[dating]")
{
    DayClue one = {.kind = DayClue::Kind::ToldElsewhere, .trust = 0.8};
    one.days = {dayOf(2019, 6, 3), dayOf(2019, 6, 3)};
    DayClue other = one;
    other.days = {dayOf(2019, 3, 3), dayOf(2019, 3, 3)};

    const double alone = likelihoodOfElsewhere(std::vector{one}, dayOf(2019, 6, 3));
    const double beside = likelihoodOfElsewhere(std::vector{one, other}, dayOf(2019, 6, 3));

    CHECK(beside < 0.7 * alone);
    CHECK(beside > 10 * likelihoodOfElsewhere(std::vector{one, other}, dayOf(2019, 5, 3)));
}
