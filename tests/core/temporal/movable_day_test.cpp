// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/calendar.h"
#include "core/temporal/movable_day.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using core::MovableDay;

TEST_CASE("easterSunday falls where the church keeps it", "[temporal]")
{
    struct Easter
    {
        int year;
        int month;
        int day;
    };
    // The earliest and the latest that there can be, and others between.
    const auto easter = GENERATE(values<Easter>({{1818, 3, 22},
                                                 {1943, 4, 25},
                                                 {1916, 4, 23},
                                                 {2000, 4, 23},
                                                 {2008, 3, 23},
                                                 {2019, 4, 21},
                                                 {2024, 3, 31},
                                                 {2038, 4, 25}}));
    CAPTURE(easter.year);

    CHECK(core::easterSunday(easter.year) == core::civilDay(easter.year, easter.month, easter.day));
}

TEST_CASE("dayInYear counts weekdays in a month and days from Easter", "[temporal]")
{
    const MovableDay fourthThursday{.month = 11, .weekday = 4, .nth = 4};
    CHECK(core::dayInYear(fourthThursday, 2018) == core::civilDay(2018, 11, 22));
    CHECK(core::dayInYear(fourthThursday, 2019) == core::civilDay(2019, 11, 28));

    const MovableDay lastMonday{.month = 5, .weekday = 1, .nth = 5};
    CHECK(core::dayInYear(lastMonday, 2019) == core::civilDay(2019, 5, 27)); // the fourth
    CHECK(core::dayInYear(lastMonday, 2021) == core::civilDay(2021, 5, 31)); // the fifth

    const MovableDay ashWednesday{.easter = -46};
    CHECK(core::dayInYear(ashWednesday, 2019) == core::civilDay(2019, 3, 6));

    CHECK(!core::dayInYear(fourthThursday, 10'000));
    CHECK(!core::dayInYear(ashWednesday, -20'000));
}
