// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/decode_tree.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <limits>
#include <random>

namespace {

bool isTree(const std::vector<int> &heads)
{
    if (std::ranges::count(heads, 0) != 1)
        return false;
    return std::ranges::all_of(heads, [&heads](int head) {
        std::size_t steps = 0;
        while (head != 0 && steps++ <= heads.size())
            head = heads[static_cast<std::size_t>(head - 1)];
        return head == 0;
    });
}

qint64 sumOf(const std::vector<qint64> &scores, const std::vector<int> &heads)
{
    qint64 sum = 0;
    for (std::size_t w = 0; w < heads.size(); ++w)
        sum += scores[w * (heads.size() + 1) + static_cast<std::size_t>(heads[w])];
    return sum;
}

/// The best sum over all trees, by trying every choice of heads.
qint64 bestSum(const std::vector<qint64> &scores, int n)
{
    std::vector<int> heads(static_cast<std::size_t>(n), 0);
    qint64 best = std::numeric_limits<qint64>::min();
    for (;;) {
        if (isTree(heads))
            best = std::max(best, sumOf(scores, heads));
        auto at = heads.begin();
        while (at != heads.end() && *at == n)
            *at++ = 0;
        if (at == heads.end())
            return best;
        ++*at;
    }
}

} // namespace

TEST_CASE("decodeTree finds the best tree of all", "[language][network]")
{
    const int n = GENERATE(1, 2, 3, 4, 5);
    const unsigned seed = GENERATE(range(0U, 60U));
    CAPTURE(n, seed);
    std::mt19937 random(seed);
    std::vector<qint64> scores(static_cast<std::size_t>(n * (n + 1)));
    for (qint64 &score : scores)
        score = static_cast<qint64>(random() % 2000) - 1000;

    const std::vector<int> heads = core::decodeTree(scores, n);

    REQUIRE(heads.size() == static_cast<std::size_t>(n));
    CHECK(isTree(heads));
    CHECK(sumOf(scores, heads) == bestSum(scores, n));
}

TEST_CASE("decodeTree hangs one word on the root where all would rather hang there", "[language][network]")
{
    const int n = 30;
    std::vector<qint64> scores(static_cast<std::size_t>(n * (n + 1)), 0);
    for (int w = 0; w < n; ++w)
        scores[static_cast<std::size_t>(w * (n + 1))] = qint64(1) << 39;

    CHECK(isTree(core::decodeTree(scores, n)));
}
