// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/order_of_keys.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

TEST_CASE("Keys come in their order, equal ones as they were given", "[timeline]")
{
    CHECK(ui::orderOfKeys({}).empty());
    CHECK(ui::orderOfKeys(std::vector<quint64>{7}) == std::vector<quint32>{0});
    CHECK(ui::orderOfKeys(std::vector<quint64>{5, 2, 5, 0, 2}) == std::vector<quint32>{3, 1, 4, 0, 2});
}

TEST_CASE("Keys of any width come in the order that comparing them gives", "[timeline]")
{
    const quint64 most = GENERATE(quint64(1), quint64(900), quint64(1) << 33, std::numeric_limits<quint64>::max());
    const quint64 step = GENERATE(quint64(1), quint64(86'400));
    CAPTURE(most, step);
    std::mt19937_64 random(11);
    std::vector<quint64> keys(2000);
    std::ranges::generate(keys, [&] { return random() % most / step * step; });
    std::vector<quint32> expected(keys.size());
    std::iota(expected.begin(), expected.end(), 0);
    std::ranges::stable_sort(expected, {}, [&](quint32 place) { return keys[place]; });

    CHECK(ui::orderOfKeys(keys) == expected);
}
