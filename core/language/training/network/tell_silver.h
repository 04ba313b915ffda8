// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/learner.h"

namespace core {

/// What the learners' network makes of the names in those of `examples` where none are marked, by example; nothing for
/// the others. To be learnt from as well: under what is left out by chance the network then tells what it tells with
/// everything before it ("noisy student", Xie et al. 2020). Each learner has a thread; `rows` are the examples'
/// features.
std::vector<SilverNames> tellSilver(std::span<const Example> examples, std::span<const FeatureRows> rows,
                                    std::span<const Learner, 2> learners);

} // namespace core
