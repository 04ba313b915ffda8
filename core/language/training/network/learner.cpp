// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/learner.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using Eigen::Index;

/// The features of a word itself rather than of its parts: as it is written, and in small letters.
constexpr std::size_t ownFeatures = 2;

/// A mask that keeps each unit with probability 1 - rate, and makes up for those it drops.
void fillMask(Matrix &mask, Index rows, Index columns, float rate, Random &random)
{
    mask.resize(rows, columns);
    const float kept = 1 / (1 - rate);
    for (Index i = 0; i < mask.size(); ++i)
        mask.data()[i] = rate > 0 && random.chance(rate) ? 0 : kept;
}

/// Replaces the scores in each row by minus the gradient's opposite: probabilities less one at the truth. Returns
/// the loss of the row.
template<typename Row>
float softmaxLoss(Row row, Index truth)
{
    const float top = row.maxCoeff();
    row = (row.array() - top).exp();
    const float sum = row.sum();
    const float loss = std::log(sum) - std::log(std::max(row(truth), 1e-30F));
    row /= sum;
    row(truth) -= 1;
    return loss;
}

template<typename Tag, typename Row>
Tag best(const Row &row)
{
    Index at = 0;
    row.maxCoeff(&at);
    return static_cast<Tag>(at);
}

} // namespace

/// Everything that one go through the network leaves for the way back.
struct Learner::Trace
{
    std::span<const Lesson> lessons; ///< In order of falling length.
    Packing packing;
    std::vector<Answers> answers;

    std::vector<bool> ownDropped; ///< By word's row.
    Matrix input;
    Matrix inputMask;
    struct Level
    {
        LstmLayer::Trace onwards;
        LstmLayer::Trace backwards;
        Matrix output;
        Matrix mask;
    };
    std::array<Level, Network::levels> levels;
    Matrix dEncoded; ///< The gradient at the last level's output.

    Trace(std::span<const Lesson> given, std::span<const Index> lengths)
        : lessons(given)
        , packing(lengths)
        , answers(given.size())
    {}

    const Matrix &encoded() const { return levels.back().output; }

    template<typename Visit>
    void eachWord(Visit visit)
    {
        for (std::size_t s = 0; s < lessons.size(); ++s) {
            const auto &words = lessons[s].example->words;
            for (std::size_t w = 0; w < words.size(); ++w)
                visit(s, w, packing.rowOf(static_cast<Index>(s), static_cast<Index>(w)));
        }
    }
};

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
    const Index units = m_network.sizes.units;
    for (std::size_t i = 0; i < Network::levels; ++i) {
        Trace::Level &level = trace.levels[i];
        fillMask(level.onwards.keptState, sentences, units, dropout.recurrent, random);
        fillMask(level.backwards.keptState, sentences, units, dropout.recurrent, random);
        level.output.resize(trace.packing.rows(), 2 * units);
        const Network::Level &layers = m_network.recurrent[i];
        layers.onwards.forward(m_network.values, *input, trace.packing, level.onwards, level.output, 0);
        layers.backwards.forward(m_network.values, *input, trace.packing, level.backwards, level.output, units);
        fillMask(level.mask, level.output.rows(), level.output.cols(), dropout.layer, random);
        level.output.array() *= level.mask.array();
        input = &level.output;
    }
    trace.dEncoded.setZero(trace.packing.rows(), 2 * units);
}

float Learner::tagLosses(Trace &trace, bool learning)
{
    float loss = 0;
    Matrix scores;
    const auto tell = [&](const AffineLayer &layer, float weight, auto truthOf, auto keep) {
        layer.forward(m_network.values, trace.encoded(), scores);
        trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
            keep(trace.answers[s], scores.row(row));
            if (!learning)
                return;
            const Example &example = *trace.lessons[s].example;
            const Index truth = truthOf(example, example.words[w]);
            if (truth < 0)
                scores.row(row).setZero();
            else
                loss += softmaxLoss(scores.row(row), truth);
        });
        if (!learning)
            return;
        scores *= weight;
        layer.backward(m_network.values, gradients, trace.encoded(), scores, trace.dEncoded);
    };
    using Word = Example::Word;
    tell(
        m_network.upos, m_weights.tags, [](const Example &, const Word &word) { return static_cast<Index>(word.upos); },
        [](Answers &answers, const auto &row) { answers.upos.push_back(best<Upos>(row)); });
    tell(
        m_network.xpos, m_weights.tags, [](const Example &, const Word &word) { return static_cast<Index>(word.xpos); },
        [](Answers &answers, const auto &row) { answers.xpos.push_back(best<Xpos>(row)); });
    tell(
        m_network.name, m_weights.names,
        [](const Example &example, const Word &word) { return example.named ? static_cast<Index>(word.name) : -1; },
        [](Answers &answers, const auto &row) { answers.names.push_back(best<NameTag>(row)); });
    return loss;
}

float Learner::arcLosses(Trace &trace, const Dropout &dropout, Random &random, bool learning)
{
    const auto &values = m_network.values;
    const auto rectified = [&](const AffineLayer &layer, Matrix &out, Matrix &mask) {
        layer.forward(values, trace.encoded(), out);
        fillMask(mask, out.rows(), out.cols(), dropout.score, random);
        mask.array() *= (out.array() > 0).cast<float>();
        out.array() *= mask.array();
    };
    Matrix dependents;
    Matrix heads;
    Matrix dependentMask;
    Matrix headMask;
    rectified(m_network.arcDependent, dependents, dependentMask);
    rectified(m_network.arcHead, heads, headMask);
    const auto weight = viewOf(values, m_network.arcWeight);
    const auto bias = viewOf(values, m_network.arcBias);
    Matrix dDependents = Matrix::Zero(dependents.rows(), dependents.cols());
    Matrix dHeads = Matrix::Zero(heads.rows(), heads.cols());
    float loss = 0;
    for (std::size_t s = 0; s < trace.lessons.size(); ++s) {
        const auto &words = trace.lessons[s].example->words;
        const auto n = static_cast<Index>(words.size());
        Matrix q(n, m_network.sizes.arc);
        Matrix k(n + 1, m_network.sizes.arc);
        k.row(0) = viewOf(values, m_network.arcRoot);
        for (Index w = 0; w < n; ++w) {
            q.row(w) = dependents.row(trace.packing.rowOf(static_cast<Index>(s), w));
            k.row(w + 1) = heads.row(trace.packing.rowOf(static_cast<Index>(s), w));
        }
        const Matrix weighed = q * weight;
        Matrix scores = weighed * k.transpose();
        scores.rowwise() += (k * bias.transpose()).transpose().row(0);
        for (Index w = 0; w < n; ++w) {
            scores(w, w + 1) = -1e9F; // no word is its own head
            trace.answers[s].heads.push_back(best<int>(scores.row(w)));
            if (learning)
                loss += softmaxLoss(scores.row(w), words[static_cast<std::size_t>(w)].head);
        }
        if (!learning)
            continue;
        scores *= m_weights.tree;
        const Matrix dWeighed = scores * k;
        const Eigen::RowVectorXf perHead = scores.colwise().sum();
        Matrix dk = scores.transpose() * weighed;
        dk.noalias() += perHead.transpose() * bias;
        viewOf(gradients, m_network.arcBias).noalias() += perHead * k;
        viewOf(gradients, m_network.arcWeight).noalias() += q.transpose() * dWeighed;
        viewOf(gradients, m_network.arcRoot) += dk.row(0);
        const Matrix dq = dWeighed * weight.transpose();
        for (Index w = 0; w < n; ++w) {
            const Index row = trace.packing.rowOf(static_cast<Index>(s), w);
            dDependents.row(row) = dq.row(w).cwiseProduct(dependentMask.row(row));
            dHeads.row(row) = dk.row(w + 1).cwiseProduct(headMask.row(row));
        }
    }
    if (learning) {
        m_network.arcDependent.backward(values, gradients, trace.encoded(), dDependents, trace.dEncoded);
        m_network.arcHead.backward(values, gradients, trace.encoded(), dHeads, trace.dEncoded);
    }
    return loss;
}

float Learner::labelLosses(Trace &trace, const Dropout &dropout, Random &random, bool learning)
{
    const auto &values = m_network.values;
    Matrix joint;
    Matrix heads;
    m_network.labelDependent.forward(values, trace.encoded(), joint);
    m_network.labelHead.forward(values, trace.encoded(), heads);
    const auto root = viewOf(values, m_network.labelRoot);
    const auto headRow = [&trace](std::size_t s, std::size_t w) {
        const int head = trace.lessons[s].example->words[w].head;
        return head == 0 ? -1 : trace.packing.rowOf(static_cast<Index>(s), head - 1);
    };
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        const Index head = headRow(s, w);
        if (head < 0)
            joint.row(row) += root;
        else
            joint.row(row) += heads.row(head);
    });
    Matrix mask;
    fillMask(mask, joint.rows(), joint.cols(), dropout.score, random);
    mask.array() *= (joint.array() > 0).cast<float>();
    joint.array() *= mask.array();
    Matrix scores;
    m_network.label.forward(values, joint, scores);
    float loss = 0;
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        trace.answers[s].relations.push_back(best<Deprel>(scores.row(row)));
        if (learning)
            loss += softmaxLoss(scores.row(row), static_cast<Index>(trace.lessons[s].example->words[w].relation));
    });
    if (!learning)
        return 0;
    scores *= m_weights.tree;
    Matrix dJoint = Matrix::Zero(joint.rows(), joint.cols());
    m_network.label.backward(values, gradients, joint, scores, dJoint);
    dJoint.array() *= mask.array();
    Matrix dHeads = Matrix::Zero(heads.rows(), heads.cols());
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        const Index head = headRow(s, w);
        if (head < 0)
            viewOf(gradients, m_network.labelRoot) += dJoint.row(row);
        else
            dHeads.row(head) += dJoint.row(row);
    });
    m_network.labelDependent.backward(values, gradients, trace.encoded(), dJoint, trace.dEncoded);
    m_network.labelHead.backward(values, gradients, trace.encoded(), dHeads, trace.dEncoded);
    return loss;
}

void Learner::goBack(Trace &trace)
{
    Matrix dy = trace.dEncoded;
    for (std::size_t i = Network::levels; i-- > 0;) {
        Trace::Level &level = trace.levels[i];
        const Matrix &input = i == 0 ? trace.input : trace.levels[i - 1].output;
        dy.array() *= level.mask.array();
        Matrix dx = Matrix::Zero(input.rows(), input.cols());
        const Network::Level &layers = m_network.recurrent[i];
        layers.onwards.backward(m_network.values, gradients, input, trace.packing, level.onwards, dy, 0, dx);
        layers.backwards.backward(m_network.values, gradients, input, trace.packing, level.backwards, dy,
                                  m_network.sizes.units, dx);
        dy = std::move(dx);
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
    float loss = tagLosses(trace, true);
    loss += arcLosses(trace, dropout, random, true);
    loss += labelLosses(trace, dropout, random, true);
    goBack(trace);
    return loss;
}

std::vector<Answers> Learner::answer(std::span<const Lesson> lessons)
{
    std::vector<Index> lengths;
    for (const Lesson &lesson : lessons)
        lengths.push_back(static_cast<Index>(lesson.example->words.size()));
    Trace trace(lessons, lengths);
    Random random(0);
    embed(trace, {}, random);
    encode(trace, {}, random);
    tagLosses(trace, false);
    arcLosses(trace, {}, random, false);
    labelLosses(trace, {}, random, false);
    return std::move(trace.answers);
}

} // namespace core
