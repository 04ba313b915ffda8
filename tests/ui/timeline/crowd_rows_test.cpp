// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/crowd_rows.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <random>
#include <vector>

TEST_CASE("Events of a crowd stand in the first row that is free", "[timeline]")
{
    ui::CrowdRows rows(5);
    CHECK(rows.take(0, 10) == 0);
    CHECK(rows.take(5, 8) == 1);
    CHECK(rows.take(8, 20) == 1);
    CHECK(rows.take(9, 12) == 2);
    CHECK(rows.take(12, 13) == 0);
}

TEST_CASE("Where all rows are taken, the one that is free first is taken again", "[timeline]")
{
    const int most = GENERATE(1, 3, 24);
    CAPTURE(most);
    std::mt19937 random(7);
    ui::CrowdRows rows(most);
    std::vector<qint64> ends;
    for (qint64 begin = 0; begin < 4000; begin += qint64(random() % 3)) {
        const qint64 end = begin + 1 + qint64(random() % 2 == 0 ? 40 : random() % 90);
        auto row = std::ranges::find_if(ends, [&](qint64 taken) { return taken <= begin; });
        if (row == ends.end() && std::ssize(ends) < most)
            row = ends.insert(row, 0);
        else if (row == ends.end())
            row = std::ranges::min_element(ends);
        *row = end;

        REQUIRE(std::ssize(ends) <= most);
        REQUIRE(rows.take(begin, end) == std::size_t(row - ends.begin()));
    }
}
