// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/tell_silver.h"

#include <algorithm>
#include <thread>

namespace core {

std::vector<SilverNames> tellSilver(std::span<const Example> examples, std::span<const FeatureRows> rows,
                                    std::span<const Learner, 2> learners)
{
    constexpr std::size_t atOnce = 64; // sentences
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (!examples[i].named)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return examples[i].words.size(); });
    std::vector<SilverNames> silver(examples.size());
    const auto work = [&](std::size_t learner) {
        for (std::size_t begin = learner * atOnce; begin < order.size(); begin += learners.size() * atOnce) {
            std::vector<Lesson> lessons;
            for (std::size_t i = begin; i < std::min(begin + atOnce, order.size()); ++i)
                lessons.push_back({&examples[order[i]], &rows[order[i]]});
            auto told = learners[learner].tellNames(lessons);
            for (std::size_t i = 0; i < told.size(); ++i)
                silver[order[begin + i]] = std::move(told[i]);
        }
    };
    {
        const std::jthread other(work, std::size_t(1));
        work(0);
    }
    return silver;
}

} // namespace core
