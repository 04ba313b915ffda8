// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/example.h"
#include "core/language/training/network/network.h"

#include <span>
#include <vector>

namespace core {

/// How much is left out by chance while learning, so that nothing is leant on alone (Srivastava et al. 2014).
struct Dropout
{
    float word = 0;  ///< A word's own vectors, so that its parts must do.
    float input = 0; ///< Units of a word's vector.
    float layer = 0; ///< Units between layers.
    float recurrent =
        0;           ///< Units handed from word to word; the same ones through a sentence (Gal and Ghahramani 2016).
    float score = 0; ///< Units of the vectors that choose heads and relations.
};

/// What counts how much while learning.
struct LossWeights
{
    float tags = 1;
    float names = 1; ///< Of words in sentences whose names are marked.
    float tree = 1;  ///< Heads and relations.
};

/// A sentence to learn from, with the rows of its words' features.
struct Lesson
{
    const Example *example = nullptr;
    const FeatureRows *features = nullptr;
};

/// What the network makes of a sentence, each word's best by itself.
struct Answers
{
    std::vector<Upos> upos;
    std::vector<Xpos> xpos;
    std::vector<NameTag> names;
    std::vector<int> heads;
    std::vector<Deprel> relations; ///< Given the true head.
};

/// The way through the network and back for some sentences at a time, with the gradients they leave behind.
class Learner
{
public:
    explicit Learner(const Network &network, const LossWeights &weights = {});

    /// Goes there and back; adds to the gradients. Returns the sum of the words' losses, in nats.
    float learn(std::span<const Lesson> lessons, const Dropout &dropout, Random &random);

    /// Goes there alone, with nothing left out.
    std::vector<Answers> answer(std::span<const Lesson> lessons);

    Store gradients;
    Matrix embeddingGradients;
    std::vector<quint32> touchedRows; ///< Of the embedding, each once, in no order.

    /// Sets all gradients to nought.
    void forget();

private:
    struct Trace;

    void embed(Trace &trace, const Dropout &dropout, Random &random) const;
    void encode(Trace &trace, const Dropout &dropout, Random &random) const;
    float tagLosses(Trace &trace, bool learning);
    float arcLosses(Trace &trace, const Dropout &dropout, Random &random, bool learning);
    float labelLosses(Trace &trace, const Dropout &dropout, Random &random, bool learning);
    void goBack(Trace &trace);
    void touch(quint32 row);

    const Network &m_network;
    LossWeights m_weights;
    std::vector<bool> m_touched;
};

} // namespace core
