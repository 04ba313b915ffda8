// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/time_scale.h"

#include <catch2/catch_all.hpp>

namespace {

using namespace std::chrono;

core::Instant at(int y, unsigned m, unsigned d, seconds time = {})
{
    return core::Instant(local_days(year(y) / month(m) / day(d))) + time;
}

core::TimeSpan yearsFrom(int first, int last)
{
    return {at(first, 1, 1), at(last, 1, 1)};
}

} // namespace

TEST_CASE("A scale shows a span from edge to edge", "[timeline]")
{
    const auto [span, width, instant, x] = GENERATE(table<core::TimeSpan, int, core::Instant, double>({
        {{at(2019, 6, 4), at(2019, 6, 5)}, 240, at(2019, 6, 4, hours(1)), 10},
        {{at(2019, 6, 4), at(2019, 6, 5)}, 240, at(2019, 6, 3), -240},
        {{at(2019, 6, 4, hours(12)), at(2019, 6, 4, hours(12) + minutes(1))},
         600,
         at(2019, 6, 4, hours(12) + seconds(7)),
         70},
        {yearsFrom(1970, 1971), 365, at(1970, 2, 1), 31},
        {yearsFrom(-9999, 10000), 1600, at(-9999, 1, 1), 0},
        {yearsFrom(-9999, 10000), 1600, at(10000, 1, 1), 1600},
        {{at(-43, 3, 15), at(-43, 3, 16)}, 24, at(-43, 3, 15, hours(6)), 6}, // before our era, across no seam
        {{at(0, 12, 31), at(1, 1, 2)}, 100, at(1, 1, 1), 50},                // from 1 BC to AD 1
        {{at(2024, 2, 28), at(2024, 3, 1)}, 200, at(2024, 2, 29), 100},      // a leap day
    }));

    const ui::TimeScale scale = ui::scaleShowing(span, width);

    CHECK(scale.visible() == span);
    CHECK(scale.xOf(instant) == Catch::Approx(x).margin(1e-6));
    CHECK(std::abs((scale.timeAt(x) - instant).count()) <= 1);
}

TEST_CASE("A scale shows no less than a minute and no more than there is", "[timeline]")
{
    const ui::TimeScale instant = ui::scaleShowing({at(2019, 6, 4), at(2019, 6, 4, seconds(1))}, 1000);
    CHECK(instant.secondsPerPixel * 1000 == Catch::Approx(ui::shortestSpan));

    const ui::TimeScale all = ui::scaleShowing(ui::showableTime(), 1000);
    CHECK(ui::zoomed(all, 300, 0.1) == all);
    CHECK(ui::panned(all, 500) == all);

    const ui::TimeScale year = ui::scaleShowing(yearsFrom(2019, 2020), 1000);
    CHECK(ui::panned(year, 1e12).visible().end == ui::showableTime().end);
    CHECK(ui::panned(year, -1e12).visible().begin == ui::showableTime().begin);
}

TEST_CASE("Zooming keeps the moment under the pointer, and back is back to the pixel", "[timeline]")
{
    const double x = GENERATE(0.0, 1.0, 333.3, 799.0);
    const double factor = GENERATE(1.0001, 1.25, 7.0);
    const core::TimeSpan span = GENERATE(yearsFrom(-3000, 2500), yearsFrom(2018, 2024),
                                         core::TimeSpan{at(2019, 6, 4, hours(3)), at(2019, 6, 4, hours(4))});
    CAPTURE(x, factor);
    const ui::TimeScale scale = ui::scaleShowing(span, 800);

    ui::TimeScale there = scale;
    for (int i = 0; i < 5; ++i)
        there = ui::zoomed(there, x, factor);
    ui::TimeScale back = there;
    for (int i = 0; i < 5; ++i)
        back = ui::zoomed(back, x, 1 / factor);

    const bool reachedTheEnd = scale.secondsPerPixel * 800 / std::pow(factor, 5) < ui::shortestSpan;
    if (!reachedTheEnd) {
        CHECK(there.xOf(scale.timeAt(x)) == Catch::Approx(x).margin(1.5 / there.secondsPerPixel + 0.01));
        CHECK(std::abs(back.xOf(span.begin)) < 0.01);
        CHECK(back.xOf(span.end) == Catch::Approx(800).margin(0.01));
    }
}

TEST_CASE("Panning moves everything by whole pixels", "[timeline]")
{
    const core::TimeSpan span =
        GENERATE(yearsFrom(1, 7000), yearsFrom(2018, 2024),
                 core::TimeSpan{at(2019, 6, 4, hours(3)), at(2019, 6, 4, hours(3) + minutes(1))});
    ui::TimeScale scale = ui::scaleShowing(span, 1000);
    const core::Instant mark = scale.timeAt(500);
    const double before = scale.xOf(mark);

    for (int i = 0; i < 200; ++i)
        scale = ui::panned(scale, 1);

    CHECK(scale.xOf(mark) == Catch::Approx(before - 200).margin(1e-3));
}

TEST_CASE("A wider view shows more at the same scale", "[timeline]")
{
    const ui::TimeScale scale = ui::scaleShowing(yearsFrom(2018, 2024), 800);

    const ui::TimeScale wider = ui::resized(scale, 1200);

    CHECK(wider.secondsPerPixel == scale.secondsPerPixel);
    CHECK(wider.xOf(at(2020, 1, 1)) == scale.xOf(at(2020, 1, 1)));
}
