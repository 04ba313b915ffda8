// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/learner_trace.h"

#include <variant>

namespace core {

namespace {

using Eigen::Index;

/// The features of a word itself rather than of its parts: as it is written, and in small letters.
constexpr std::size_t ownFeatures = 2;

/// What is known of a word's tag: nothing, the tag, or how likely each is.
using Truth = std::variant<std::monostate, Index, Matrix::ConstRowXpr>;

/// Replaces scores by probabilities.
template<typename Row>
void makeLikely(Row row)
{
    softmaxLoss(row, 0);
    row(0) += 1;
}

} // namespace

Learner::Learner(const Network &network, const LossWeights &weights)
    : gradients(network.values.size())
    , embeddingGradients(Matrix::Zero(network.embedding.rows(), network.embedding.cols()))
    , m_network(network)
    , m_weights(weights)
    , m_touched(static_cast<std::size_t>(network.embedding.rows()))
{}

void Learner::forget()
{
    std::ranges::fill(gradients, 0.0F);
    for (const quint32 row : touchedRows) {
        embeddingGradients.row(row).setZero();
        m_touched[row] = false;
    }
    touchedRows.clear();
}

void Learner::touch(quint32 row)
{
    if (!m_touched[row]) {
        m_touched[row] = true;
        touchedRows.push_back(row);
    }
}

void Learner::embed(Trace &trace, const Dropout &dropout, Random &random) const
{
    trace.input.setZero(trace.packing.rows(), m_network.sizes.input);
    trace.ownDropped.assign(static_cast<std::size_t>(trace.packing.rows()), false);
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        const FeatureRows &features = *trace.lessons[s].features;
        const bool dropped = dropout.word > 0 && random.chance(dropout.word);
        trace.ownDropped[static_cast<std::size_t>(row)] = dropped;
        for (std::size_t i = features.begins[w] + (dropped ? ownFeatures : 0); i < features.begins[w + 1]; ++i) {
            if (features.rows[i] != FeatureTable::none)
                trace.input.row(row) += m_network.embedding.row(features.rows[i]);
        }
    });
    fillMask(trace.inputMask, trace.input.rows(), trace.input.cols(), dropout.input, random);
    trace.input.array() *= trace.inputMask.array();
}

void Learner::encode(Trace &trace, const Dropout &dropout, Random &random) const
{
    const Matrix *input = &trace.input;
    const auto sentences = static_cast<Index>(trace.lessons.size());
    for (std::size_t i = 0; i < Network::levels; ++i) {
        Trace::Level &level = trace.levels[i];
        const Index units = m_network.unitsOf(i);
        fillMask(level.onwards.keptState, sentences, units, dropout.recurrent, random);
        fillMask(level.backwards.keptState, sentences, units, dropout.recurrent, random);
        level.output.resize(trace.packing.rows(), 2 * units);
        const Network::Level &layers = m_network.recurrent[i];
        layers.onwards.forward(m_network.values, *input, trace.packing, level.onwards, level.output, 0);
        layers.backwards.forward(m_network.values, *input, trace.packing, level.backwards, level.output, units);
        fillMask(level.mask, level.output.rows(), level.output.cols(), dropout.layer, random);
        level.output.array() *= level.mask.array();
        level.dOutput.setZero(level.output.rows(), level.output.cols());
        input = &level.output;
    }
}

/// The sums of what `layers` tell, each from its level.
template<std::size_t Count>
Matrix Learner::scoresOf(const Trace &trace, const std::array<Telling, Count> &layers) const
{
    Matrix scores;
    Matrix more;
    for (const Telling &telling : layers) {
        const bool first = scores.size() == 0;
        telling.layer.forward(m_network.values, trace.levels[telling.level].output, first ? scores : more);
        if (!first)
            scores += more;
    }
    return scores;
}

/// The loss of one kind of tag, which goes back: of the words whose tag, or how likely each is, `truthOf` gives.
template<std::size_t Count, typename TruthOf>
float Learner::tagLoss(Trace &trace, const std::array<Telling, Count> &layers, float weight, TruthOf truthOf)
{
    Matrix scores = scoresOf(trace, layers);
    float loss = 0;
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        const Truth truth = truthOf(trace.lessons[s], w);
        if (const auto *tag = std::get_if<Index>(&truth)) {
            loss += softmaxLoss(scores.row(row), *tag);
        } else if (const auto *chances = std::get_if<Matrix::ConstRowXpr>(&truth)) {
            makeLikely(scores.row(row));
            scores.row(row) = m_weights.silver * (scores.row(row) - *chances);
        } else {
            scores.row(row).setZero();
        }
    });
    scores *= weight;
    for (const Telling &telling : layers) {
        Trace::Level &level = trace.levels[telling.level];
        telling.layer.backward(m_network.values, gradients, level.output, scores, level.dOutput);
    }
    return loss;
}

float Learner::tagLosses(Trace &trace)
{
    float loss = tagLoss(
        trace, std::array{Telling{m_network.upos, Network::encoding}}, m_weights.tags,
        [](const Lesson &lesson, std::size_t w) -> Truth { return static_cast<Index>(lesson.example->words[w].upos); });
    loss += tagLoss(
        trace, std::array{Telling{m_network.xpos, Network::encoding}}, m_weights.tags,
        [](const Lesson &lesson, std::size_t w) -> Truth { return static_cast<Index>(lesson.example->words[w].xpos); });
    loss += tagLoss(trace, nameTellings(), m_weights.names, [](const Lesson &lesson, std::size_t w) -> Truth {
        if (lesson.example->named)
            return static_cast<Index>(lesson.example->words[w].name);
        return lesson.silver ? Truth(lesson.silver->names.row(static_cast<Index>(w))) : Truth();
    });
    loss += tagLoss(trace, mentionTellings(), m_weights.mentions, [](const Lesson &lesson, std::size_t w) -> Truth {
        if (lesson.example->named)
            return static_cast<Index>(lesson.example->words[w].mention);
        return lesson.silver ? Truth(lesson.silver->mentions.row(static_cast<Index>(w))) : Truth();
    });
    return loss;
}

std::array<Learner::Telling, 2> Learner::nameTellings() const
{
    return {Telling{m_network.name, Network::encoding}, Telling{m_network.ownName, Network::naming}};
}

std::array<Learner::Telling, 2> Learner::mentionTellings() const
{
    return {Telling{m_network.mention, Network::encoding}, Telling{m_network.ownMention, Network::naming}};
}

void Learner::goBack(Trace &trace)
{
    Matrix dy;
    for (std::size_t i = Network::levels; i-- > 0;) {
        Trace::Level &level = trace.levels[i];
        const Matrix &input = i == 0 ? trace.input : trace.levels[i - 1].output;
        level.dOutput.array() *= level.mask.array();
        Matrix &dx = i == 0 ? dy : trace.levels[i - 1].dOutput;
        if (i == 0)
            dx.setZero(input.rows(), input.cols());
        const Network::Level &layers = m_network.recurrent[i];
        layers.onwards.backward(m_network.values, gradients, input, trace.packing, level.onwards, level.dOutput, 0, dx);
        layers.backwards.backward(m_network.values, gradients, input, trace.packing, level.backwards, level.dOutput,
                                  m_network.unitsOf(i), dx);
    }
    dy.array() *= trace.inputMask.array();
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        const FeatureRows &features = *trace.lessons[s].features;
        const bool dropped = trace.ownDropped[static_cast<std::size_t>(row)];
        for (std::size_t i = features.begins[w] + (dropped ? ownFeatures : 0); i < features.begins[w + 1]; ++i) {
            if (features.rows[i] == FeatureTable::none)
                continue;
            touch(features.rows[i]);
            embeddingGradients.row(features.rows[i]) += dy.row(row);
        }
    });
}

float Learner::learn(std::span<const Lesson> lessons, const Dropout &dropout, Random &random)
{
    std::vector<Index> lengths;
    for (const Lesson &lesson : lessons)
        lengths.push_back(static_cast<Index>(lesson.example->words.size()));
    Trace trace(lessons, lengths);
    embed(trace, dropout, random);
    encode(trace, dropout, random);
    float loss = tagLosses(trace);
    loss += arcLosses(trace, dropout, random);
    loss += labelLosses(trace, dropout, random);
    goBack(trace);
    return loss;
}

std::vector<SilverNames> Learner::tellNames(std::span<const Lesson> lessons) const
{
    std::vector<Index> lengths;
    for (const Lesson &lesson : lessons)
        lengths.push_back(static_cast<Index>(lesson.example->words.size()));
    Trace trace(lessons, lengths);
    Random random(0);
    embed(trace, {}, random);
    encode(trace, {}, random);
    Matrix names = scoresOf(trace, nameTellings());
    Matrix mentions = scoresOf(trace, mentionTellings());
    std::vector<SilverNames> told;
    for (const Index length : lengths)
        told.push_back({Matrix(length, names.cols()), Matrix(length, mentions.cols())});
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        makeLikely(names.row(row));
        makeLikely(mentions.row(row));
        told[s].names.row(static_cast<Index>(w)) = names.row(row);
        told[s].mentions.row(static_cast<Index>(w)) = mentions.row(row);
    });
    return told;
}

} // namespace core
