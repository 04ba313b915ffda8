// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/example.h"
#include "core/language/training/network/random.h"

#include <span>
#include <vector>

namespace core {

/// How sentences are put together to be learnt from.
struct BatchPlan
{
    int namedTimes = 2; ///< Sentences with marked names, which are fewer, so many times as often.
    int sentences = 48; ///< Learnt from at a time.
};

/// How many batches an epoch has.
std::size_t batchCount(std::span<const Example> examples, const BatchPlan &plan);

/// The batches of an epoch, of sentences of like length, in an order by chance; numbers are places in `examples`.
std::vector<std::vector<std::size_t>> batchesOf(std::span<const Example> examples, const BatchPlan &plan,
                                                Random &random);

} // namespace core
