// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/pack_rows.h"

#include <catch2/catch_all.hpp>

#include <random>

namespace {

constexpr qint64 day = 86'400;

ui::Packable onDay(qint64 number, float salience = 0.5F)
{
    return {number * day, (number + 1) * day, salience, 200};
}

/// 1200 pixels for a thousand days.
ui::PackLimits limits()
{
    return {.secondsPerPixel = 1000.0 * day / 1200, .lastSecond = 1000 * day};
}

std::vector<ui::Packable> randomDays(int count)
{
    std::mt19937 random(3);
    std::vector<ui::Packable> events;
    for (int i = 0; i < count; ++i)
        events.push_back(onDay(qint64(random() % 1000), float(random() % 1000) / 1000));
    std::ranges::sort(events, {}, &ui::Packable::begin);
    return events;
}

} // namespace

TEST_CASE("Events with room for their labels share the first row", "[timeline]")
{
    const std::vector events{onDay(0), onDay(300), onDay(600)};
    CHECK(ui::packRows(events, limits()).row == std::vector<quint16>{0, 0, 0});
}

TEST_CASE("The more salient of two neighbours stands in the higher row", "[timeline]")
{
    const std::vector events{onDay(100, 0.2F), onDay(102, 0.9F), onDay(104, 0.5F)};
    CHECK(ui::packRows(events, limits()).row == std::vector<quint16>{2, 0, 1});
}

TEST_CASE("Labels that would reach beyond the last event stand at the left", "[timeline]")
{
    const std::vector events{onDay(100), onDay(980)};
    CHECK(ui::packRows(events, limits()).labelAtLeft == std::vector<quint8>{0, 1});
}

TEST_CASE("Events that overlap in time share a row only when all rows are taken", "[timeline]")
{
    const int count = GENERATE(10, 400, 3000);
    const std::vector<ui::Packable> events = randomDays(count);

    const ui::PackedRows packed = ui::packRows(events, limits());

    const int most = limits().openingRows + 2 * limits().closerRows + limits().crowdRows;
    CHECK(packed.rows <= most);
    std::vector<qint64> ends(std::size_t(packed.rows), -1);
    for (std::size_t i = 0; i < events.size(); ++i) {
        qint64 &end = ends[packed.row[i]];
        CHECK(end <= events[i].begin);
        end = events[i].end;
    }
}

TEST_CASE("More events at once than rows still all get one", "[timeline]")
{
    const std::vector<ui::Packable> events(500, onDay(5));

    const ui::PackedRows packed = ui::packRows(events, limits());

    CHECK(packed.row.size() == 500);
    CHECK(packed.rows <= 64);
    CHECK(*std::ranges::max_element(packed.row) == packed.rows - 1);
}

TEST_CASE("Nothing needs no rows", "[timeline]")
{
    CHECK(ui::packRows({}, limits()).rows == 0);
}
