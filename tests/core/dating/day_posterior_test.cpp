// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/day_posterior.h"
#include "core/temporal/calendar.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

namespace {

constexpr core::CivilDay june(unsigned day)
{
    return core::CivilDay(std::chrono::year(2019) / 6 / std::chrono::day(day));
}

constexpr core::DayInterval tenDays = {june(1), june(10)};

} // namespace

TEST_CASE("before anything is weighed all days are alike", "[dating]")
{
    const core::DayPosterior posterior(tenDays);

    CHECK(posterior.probabilityOf({june(3), june(3)}) == Catch::Approx(0.1));
    CHECK(posterior.probabilityOf({june(8), june(30)}) == Catch::Approx(0.3));
    CHECK(posterior.probabilityOf({june(20), june(30)}) == 0);
    CHECK(posterior.mostProbable() == june(1));
}

TEST_CASE("what is weighed multiplies, and the sum stays one", "[dating]")
{
    core::DayPosterior posterior(tenDays);

    posterior.weigh([](core::CivilDay day) { return day >= june(5) ? 1.0 : 0.25; });
    posterior.weigh([](core::CivilDay day) { return day == june(6) ? 6.0 : 1.0; });

    CHECK(posterior.mostProbable() == june(6));
    CHECK(posterior.probabilityOf({june(6), june(6)}) == Catch::Approx(0.5));
    CHECK(posterior.probabilityOf(tenDays) == Catch::Approx(1));
}

TEST_CASE("a clue that fits no day at all changes nothing", "[dating]")
{
    core::DayPosterior posterior(tenDays);

    posterior.weigh([](core::CivilDay) { return 0.0; });

    CHECK(posterior.probabilityOf({june(2), june(2)}) == Catch::Approx(0.1));
}

TEST_CASE("the credible interval cuts improbable days off at both ends", "[dating]")
{
    core::DayPosterior posterior(tenDays);
    posterior.weigh([](core::CivilDay day) { return day < june(4) || day > june(7) ? 0.001 : 1.0; });

    CHECK(posterior.credibleInterval(0.9) == core::DayInterval{june(4), june(7)});
    CHECK(posterior.credibleInterval(0.1).contains(june(5)));
}
