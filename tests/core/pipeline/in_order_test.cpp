// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/in_order.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <atomic>
#include <memory>

namespace {

/// Gives 0, 1, 2 … up to `count`; what the thread sanitizer watches.
auto numbersBelow(std::size_t count)
{
    return [count, next = std::make_shared<std::size_t>(0)]() -> std::optional<std::size_t> {
        return *next == count ? std::nullopt : std::optional((*next)++);
    };
}

} // namespace

TEST_CASE("doInOrder hands on every outcome once, in order, whatever the number of threads", "[pipeline]")
{
    const int jobs = GENERATE(0, 1, 2, 7);
    const std::size_t count = GENERATE(0u, 1u, 5u, 1000u);
    CAPTURE(jobs, count);
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < count; ++i)
        expected.push_back(i * i);

    std::vector<std::size_t> consumed;
    core::doInOrder(
        numbersBelow(count), jobs, [](std::size_t i) { return i * i; },
        [&](std::size_t outcome) { consumed.push_back(outcome); });

    CHECK(consumed == expected);
}

TEST_CASE("doInOrder holds only a few outcomes while the first one takes long", "[pipeline]")
{
    std::atomic<int> produced = 0;
    int mostAhead = 0;

    core::doInOrder(
        numbersBelow(500), 3,
        [&](std::size_t i) {
            ++produced;
            return i;
        },
        [&](std::size_t i) {
            std::this_thread::yield();
            mostAhead = std::max(mostAhead, produced - int(i));
        });

    CHECK(mostAhead <= 3 * 4 + 1);
}
