// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/example.h"
#include "core/language/training/network/network.h"

#include <array>
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
    float names = 1;     ///< Of words in sentences whose names are marked.
    float mentions = 1;  ///< Likewise.
    float silver = 0.3F; ///< Of names and mentions that are not marked but told by the network, beside those marked.
    float tree = 1;      ///< Heads and relations.
};

/// How likely the tags of a sentence's words are; a row for each word.
struct SilverNames
{
    Matrix names;    ///< A column for each NameTag.
    Matrix mentions; ///< A column for each MentionKind.
};

/// A sentence to learn from, with the rows of its words' features.
struct Lesson
{
    const Example *example = nullptr;
    const FeatureRows *features = nullptr;
    const SilverNames *silver = nullptr; ///< Learnt where the example's names are not marked; or none.
};

/// The way through the network and back for some sentences at a time, with the gradients they leave behind.
class Learner
{
public:
    explicit Learner(const Network &network, const LossWeights &weights = {});

    /// Goes there and back; adds to the gradients. Returns the sum of the words' losses, in nats.
    float learn(std::span<const Lesson> lessons, const Dropout &dropout, Random &random);

    /// Goes there alone, with nothing left out: how likely all names and mentions are.
    std::vector<SilverNames> tellNames(std::span<const Lesson> lessons) const;

    Store gradients;
    Matrix embeddingGradients;
    std::vector<quint32> touchedRows; ///< Of the embedding, each once, in no order.

    /// Sets all gradients to nought.
    void forget();

private:
    struct Trace;
    struct ArcVectors;

    void embed(Trace &trace, const Dropout &dropout, Random &random) const;
    void encode(Trace &trace, const Dropout &dropout, Random &random) const;
    /// A layer that tells a tag, and the level that it reads.
    struct Telling
    {
        const AffineLayer &layer;
        std::size_t level;
    };

    std::array<Telling, 2> nameTellings() const;
    std::array<Telling, 2> mentionTellings() const;
    template<std::size_t Count>
    Matrix scoresOf(const Trace &trace, const std::array<Telling, Count> &layers) const;
    template<std::size_t Count, typename TruthOf>
    float tagLoss(Trace &trace, const std::array<Telling, Count> &layers, float weight, TruthOf truthOf);
    float tagLosses(Trace &trace);
    float arcLosses(Trace &trace, const Dropout &dropout, Random &random);
    float arcLossOf(std::size_t s, Trace &trace, ArcVectors &arcs);
    void arcsBack(const Matrix &q, const Matrix &k, const Matrix &weighed, const Matrix &dScores, Matrix &dq,
                  Matrix &dk);
    void rectify(const AffineLayer &layer, const Trace &trace, const Dropout &dropout, Random &random, Matrix &out,
                 Matrix &mask) const;
    float labelLosses(Trace &trace, const Dropout &dropout, Random &random);
    void labelsBack(Trace &trace, const Matrix &joint, const Matrix &mask, const Matrix &dScores);
    static Eigen::Index headRow(const Trace &trace, std::size_t s, std::size_t w);
    void goBack(Trace &trace);
    void touch(quint32 row);

    const Network &m_network;
    LossWeights m_weights;
    std::vector<bool> m_touched;
};

} // namespace core
