// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/matrix.h"
#include "core/language/training/network/random.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace core {

/// All parameters of a network, or a number for each. Aligned, because Eigen adds numbers up in an order that depends
/// on where they lie, and the same sentences shall give the same network.
using Store = std::vector<float, Eigen::aligned_allocator<float>>;

/// Where a weight lies in the flat store of all parameters, and in the equally long one of their gradients.
struct Block
{
    std::size_t begin = 0;
    Eigen::Index rows = 0;
    Eigen::Index columns = 0;

    std::size_t size() const { return static_cast<std::size_t>(rows * columns); }
};

inline MatrixView viewOf(Store &store, const Block &block)
{
    return {store.data() + block.begin, block.rows, block.columns};
}

inline ConstMatrixView viewOf(const Store &store, const Block &block)
{
    return {store.data() + block.begin, block.rows, block.columns};
}

/// Appends a block to `store`, filled from [-spread, spread); it begins at a multiple of 64 bytes.
Block addBlock(Store &store, Eigen::Index rows, Eigen::Index columns, float spread, Random &random);

/// The spread that keeps variances through a layer (Glorot and Bengio 2010).
float glorotSpread(Eigen::Index rows, Eigen::Index columns);

/// Adam (Kingma and Ba 2015) over a store that is all touched in each step.
class Adam
{
public:
    explicit Adam(std::size_t size)
        : m_first(size)
        , m_second(size)
    {}

    /// Moves values [begin, end) by what `gradients` say, times `scale`, at `rate`; `step` counts from 1.
    void step(std::span<float> values, std::span<const float> gradients, std::size_t begin, std::size_t end, float rate,
              float scale, int step);

private:
    Store m_first;
    Store m_second;
};

} // namespace core
