// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/glide.h"

#include <catch2/catch_all.hpp>

namespace {

ui::TimeScale shown(std::chrono::sys_days begin, std::chrono::sys_days end)
{
    const auto instant = [](std::chrono::sys_days day) { return core::Instant(day.time_since_epoch()); };
    return ui::scaleShowing({instant(begin), instant(end)}, 1000);
}

using namespace std::chrono;

} // namespace

TEST_CASE("A glide begins and ends where it should", "[timeline]")
{
    const ui::TimeScale from = shown(2010y / 1 / 1, 2020y / 1 / 1);
    const ui::TimeScale to = shown(2012y / 3 / 1, 2012y / 4 / 1);

    CHECK(ui::scaleBetween(from, to, 0) == from);
    CHECK(ui::scaleBetween(from, to, 1) == to);
}

TEST_CASE("On the way from one zoom to another the moment under the pointer stays", "[timeline]")
{
    const qreal pointer = 240;
    const ui::TimeScale from = shown(2010y / 1 / 1, 2020y / 1 / 1);
    const ui::TimeScale to = ui::zoomed(from, pointer, 40);
    const core::Instant moment = from.timeAt(pointer);
    const double progress = GENERATE(0.1, 0.35, 0.8);

    const ui::TimeScale between = ui::scaleBetween(from, to, progress);

    CHECK(std::abs(between.xOf(moment) - pointer) < 0.01);
    CHECK(between.secondsPerPixel < from.secondsPerPixel);
    CHECK(between.secondsPerPixel > to.secondsPerPixel);
}

TEST_CASE("Between two places of one zoom a glide pans evenly", "[timeline]")
{
    const ui::TimeScale from = shown(2010y / 1 / 1, 2010y / 2 / 1);
    const ui::TimeScale to = ui::panned(from, 400);

    const ui::TimeScale half = ui::scaleBetween(from, to, 0.5);

    CHECK(std::abs(half.xOf(from.origin) + 200) < 0.01);
}
