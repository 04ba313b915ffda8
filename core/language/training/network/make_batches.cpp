// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/make_batches.h"

#include <algorithm>

namespace core {

namespace {

/// Which sentences are learnt from in an epoch.
std::vector<std::size_t> lessonsOf(std::span<const Example> examples, const BatchPlan &plan)
{
    std::vector<std::size_t> lessons;
    for (std::size_t i = 0; i < examples.size(); ++i)
        lessons.insert(lessons.end(), examples[i].named ? static_cast<std::size_t>(plan.namedTimes) : 1, i);
    return lessons;
}

} // namespace

std::size_t batchCount(std::span<const Example> examples, const BatchPlan &plan)
{
    const auto size = static_cast<std::size_t>(plan.sentences);
    return (lessonsOf(examples, plan).size() + size - 1) / size;
}

std::vector<std::vector<std::size_t>> batchesOf(std::span<const Example> examples, const BatchPlan &plan,
                                                Random &random)
{
    std::vector<std::size_t> order = lessonsOf(examples, plan);
    random.shuffle(std::span(order));
    const auto size = static_cast<std::size_t>(plan.sentences);
    const std::size_t pool = size * 16; // sorted by length piece by piece, so that batches differ each time
    std::vector<std::vector<std::size_t>> batches;
    for (std::size_t begin = 0; begin < order.size(); begin += pool) {
        const auto end = std::min(order.size(), begin + pool);
        std::ranges::stable_sort(std::span(order).subspan(begin, end - begin), std::ranges::greater(),
                                 [&](std::size_t i) { return examples[i].words.size(); });
        for (std::size_t i = begin; i < end; i += size)
            batches.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(i),
                                 order.begin() + static_cast<std::ptrdiff_t>(std::min(end, i + size)));
    }
    random.shuffle(std::span(batches));
    return batches;
}

} // namespace core
