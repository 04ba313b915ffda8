// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the parts of Learner share.

#include "core/language/training/network/learner.h"

#include <algorithm>
#include <cmath>

namespace core {

/// A mask that keeps each unit with probability 1 - rate, and makes up for those it drops.
inline void fillMask(Matrix &mask, Eigen::Index rows, Eigen::Index columns, float rate, Random &random)
{
    mask.resize(rows, columns);
    const float kept = 1 / (1 - rate);
    for (Eigen::Index i = 0; i < mask.size(); ++i)
        mask.data()[i] = rate > 0 && random.chance(rate) ? 0 : kept;
}

/// Replaces the scores in each row by minus the gradient's opposite: probabilities less one at the truth. Returns
/// the loss of the row.
template<typename Row>
float softmaxLoss(Row row, Eigen::Index truth)
{
    const float top = row.maxCoeff();
    row = (row.array() - top).exp();
    const float sum = row.sum();
    const float loss = std::log(sum) - std::log(std::max(row(truth), 1e-30F));
    row /= sum;
    row(truth) -= 1;
    return loss;
}

/// Everything that one go through the network leaves for the way back.
struct Learner::Trace
{
    std::span<const Lesson> lessons; ///< In order of falling length.
    Packing packing;

    std::vector<bool> ownDropped; ///< By word's row.
    Matrix input;
    Matrix inputMask;
    struct Level
    {
        LstmLayer::Trace onwards;
        LstmLayer::Trace backwards;
        Matrix output;
        Matrix mask;
        Matrix dOutput; ///< The gradient at the output.
    };
    std::array<Level, Network::levels> levels;

    Trace(std::span<const Lesson> given, std::span<const Eigen::Index> lengths)
        : lessons(given)
        , packing(lengths)
    {}

    Level &encoded() { return levels[Network::encoding]; }
    const Matrix &encoding() const { return levels[Network::encoding].output; }

    template<typename Visit>
    void eachWord(Visit visit)
    {
        for (std::size_t s = 0; s < lessons.size(); ++s) {
            const auto &words = lessons[s].example->words;
            for (std::size_t w = 0; w < words.size(); ++w)
                visit(s, w, packing.rowOf(static_cast<Eigen::Index>(s), static_cast<Eigen::Index>(w)));
        }
    }
};

} // namespace core
