// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/matrix.h"

#include <span>
#include <vector>

namespace core {

/// How the words of several sentences lie in one matrix so that a recurrent layer takes them a word of each sentence
/// at a time: first the first words of all sentences, then the second words of those that have two, …
/// Sentences are in order of falling length.
struct Packing
{
    std::vector<Eigen::Index> begins; ///< begins[t] is the row of the first sentence's word t; one more at the end.

    explicit Packing(std::span<const Eigen::Index> fallingLengths)
    {
        const Eigen::Index steps = fallingLengths.empty() ? 0 : fallingLengths.front();
        Eigen::Index row = 0;
        auto active = static_cast<Eigen::Index>(fallingLengths.size());
        for (Eigen::Index t = 0; t < steps; ++t) {
            begins.push_back(row);
            while (fallingLengths[static_cast<std::size_t>(active - 1)] <= t)
                --active;
            row += active;
        }
        begins.push_back(row);
    }

    Eigen::Index steps() const { return static_cast<Eigen::Index>(begins.size()) - 1; }
    Eigen::Index rows() const { return begins.back(); }
    Eigen::Index begin(Eigen::Index t) const { return begins[static_cast<std::size_t>(t)]; }
    Eigen::Index active(Eigen::Index t) const { return begin(t + 1) - begin(t); }
    Eigen::Index rowOf(Eigen::Index sentence, Eigen::Index word) const { return begin(word) + sentence; }
};

} // namespace core
