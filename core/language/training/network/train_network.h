// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/example.h"
#include "core/language/training/network/learner.h"
#include "core/language/training/network/make_batches.h"

#include <functional>
#include <span>
#include <vector>

namespace core {

/// How a network is trained.
struct TrainingPlan
{
    NetworkSizes sizes;
    Dropout dropout{.word = 0.15F, .input = 0.3F, .layer = 0.4F, .recurrent = 0.2F, .score = 0.33F};
    LossWeights weights{.names = 3};
    BatchPlan batches;
    int epochs = 45;         ///< How often each sentence is learnt from.
    float rate = 0.003F;     ///< Of learning, at its highest; it falls as a half wave of the cosine.
    float altered = 0.12F;   ///< Share of the sentences that are learnt in other letters, or without a last stop.
    float exchanged = 0.4F;  ///< Share of the sentences with marked names that are learnt with others in their places.
    float silverFrom = 0.4F; ///< After which share of the epochs names told by the network itself are learnt as well.
    int leastCount = 2;      ///< A feature met less often gets no vector.
    quint64 seed = 1;
};

struct LearntNetwork
{
    std::vector<quint64> features; ///< The feature of each row of the embedding.
    Network network;
};

/// What is known after each epoch.
struct TrainingProgress
{
    int epoch = 0;  ///< From 1.
    float loss = 0; ///< Mean of a word.
    const LearntNetwork &learnt;
};

/// Trains a network on `examples`, on two threads. The same examples and plan give the same network on every
/// machine that has the instructions the trainer is compiled for. `report` is called after each epoch.
LearntNetwork trainNetwork(std::span<const Example> examples, const Lexicon &lexicon, const TrainingPlan &plan,
                           const std::function<void(const TrainingProgress &)> &report);

} // namespace core
