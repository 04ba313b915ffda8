// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The loops of kernels.h, to be compiled once for each kind of processor. Nothing here has linkage, and no function
// of another header is called: a copy made for a new processor must never be run on an old one.

#include "core/language/network/kernels.h"

// Asks for a loop to be written out, so that its sums stay in registers.
#ifdef __clang__
#define DATELINE_UNROLL _Pragma("unroll")
#else
#define DATELINE_UNROLL _Pragma("GCC unroll 8")
#endif

namespace core {
namespace {

/// Rows of `Blocks` blocks times `Count` vectors. `Lanes` tells how its processor holds sums: a Vector, how many
/// make a block, and how pairs of products are added to them.
template<typename Lanes, std::size_t Blocks, std::size_t Count>
inline void multiplyTile(const qint16 *weights, std::size_t columns, const qint16 *vectors, qint32 *sums,
                         std::size_t rows)
{
    constexpr std::size_t width = Blocks * Lanes::perBlock;
    const std::size_t blockLength = columns * PackedMatrix::blockRows;
    typename Lanes::Vector total[Count][width];
    DATELINE_UNROLL
    for (std::size_t i = 0; i < Count; ++i) {
        DATELINE_UNROLL
        for (std::size_t v = 0; v < width; ++v)
            total[i][v] = Lanes::zero();
    }
    for (std::size_t c = 0; c < columns; c += 2) {
        typename Lanes::Vector pairs[width];
        DATELINE_UNROLL
        for (std::size_t v = 0; v < width; ++v)
            pairs[v] = Lanes::load(weights + (v / Lanes::perBlock) * blockLength + c * PackedMatrix::blockRows +
                                   (v % Lanes::perBlock) * Lanes::numbers);
        DATELINE_UNROLL
        for (std::size_t i = 0; i < Count; ++i) {
            const typename Lanes::Vector factor = Lanes::repeatPair(vectors + i * columns + c);
            DATELINE_UNROLL
            for (std::size_t v = 0; v < width; ++v)
                total[i][v] = Lanes::addProducts(total[i][v], pairs[v], factor);
        }
    }
    DATELINE_UNROLL
    for (std::size_t i = 0; i < Count; ++i) {
        DATELINE_UNROLL
        for (std::size_t v = 0; v < width; ++v)
            Lanes::store(sums + i * rows + v * (Lanes::numbers / 2), total[i][v]);
    }
}

template<typename Lanes, std::size_t Blocks>
inline void multiplyRows(const PackedMatrix &matrix, std::size_t row, const qint16 *vectors, std::size_t count,
                         qint32 *sums)
{
    const qint16 *weights = matrix.values.data() + row * matrix.columns;
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4)
        multiplyTile<Lanes, Blocks, 4>(weights, matrix.columns, vectors + i * matrix.columns,
                                       sums + i * matrix.rows + row, matrix.rows);
    for (; i + 2 <= count; i += 2)
        multiplyTile<Lanes, Blocks, 2>(weights, matrix.columns, vectors + i * matrix.columns,
                                       sums + i * matrix.rows + row, matrix.rows);
    if (i < count)
        multiplyTile<Lanes, Blocks, 1>(weights, matrix.columns, vectors + i * matrix.columns,
                                       sums + i * matrix.rows + row, matrix.rows);
}

template<typename Lanes>
void multiplyBy(const PackedMatrix &matrix, const qint16 *vectors, std::size_t count, qint32 *sums)
{
    constexpr std::size_t tileRows = Lanes::tileBlocks * PackedMatrix::blockRows;
    std::size_t row = 0;
    for (; row + tileRows <= matrix.rows; row += tileRows)
        multiplyRows<Lanes, Lanes::tileBlocks>(matrix, row, vectors, count, sums);
    for (; row < matrix.rows; row += PackedMatrix::blockRows)
        multiplyRows<Lanes, 1>(matrix, row, vectors, count, sums);
}

/// The hyperbolic tangent as a fraction, by Lambert's continued fraction cut after its fourth step: within 0.0002.
/// Kept apart, because a product of two takes one division then.
struct Squashed
{
    float above;
    float below;
};

inline Squashed squash(float x)
{
    constexpr float end = 4.97F; // where the fraction reaches one
    x = x < -end ? -end : x;
    x = x > end ? end : x;
    const float y = x * x;
    return {x * (135135.0F + y * (17325.0F + y * (378.0F + y))),
            135135.0F + y * (62370.0F + y * (3150.0F + y * 28.0F))};
}

/// The logistic function, twice over: what is above is to be halved.
inline Squashed openTwice(float x)
{
    const Squashed half = squash(0.5F * x);
    return {half.below + half.above, half.below};
}

/// The logistic function of `gate` times the hyperbolic tangent of `x`.
inline float gated(float gate, float x)
{
    const Squashed opened = openTwice(gate);
    const Squashed squashed = squash(x);
    return 0.5F * opened.above * squashed.above / (opened.below * squashed.below);
}

void stepLstmBy(const LstmStep &step)
{
    const std::size_t n = step.units;
    const qint32 *__restrict word = step.fromWord;
    const qint32 *__restrict before = step.fromBefore;
    const float *__restrict bias = step.bias;
    float *__restrict cells = step.cells;
    qint16 *__restrict output = step.output;
    const float wordScale = step.wordScale;
    const float beforeScale = step.beforeScale;
    for (std::size_t i = 0; i < n; ++i) {
        const auto sum = [=](std::size_t at) {
            return static_cast<float>(word[at]) * wordScale + static_cast<float>(before[at]) * beforeScale + bias[at];
        };
        const Squashed forget = openTwice(sum(n + i));
        const float cell = 0.5F * forget.above / forget.below * cells[i] + gated(sum(i), sum(3 * n + i));
        cells[i] = cell;
        const float scaled = gated(sum(2 * n + i), cell) * outputScale;
        constexpr float upwards = 4096.5F; // past all outputs, so that cutting rounds
        output[i] = static_cast<qint16>(static_cast<qint32>(scaled + upwards) - 4096);
    }
}

} // namespace
} // namespace core

#undef DATELINE_UNROLL
