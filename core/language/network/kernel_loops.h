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
/// make a block, how pairs of products are added to them, and what it takes at once.
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

/// The vectors that are left when all whole tiles of rows are done: `Most` of them, or fewer.
template<typename Lanes, std::size_t Blocks, std::size_t Most>
inline void multiplyRest(const qint16 *weights, std::size_t columns, const qint16 *vectors, std::size_t count,
                         qint32 *sums, std::size_t rows)
{
    if constexpr (Most > 0) {
        if (count == Most)
            multiplyTile<Lanes, Blocks, Most>(weights, columns, vectors, sums, rows);
        else
            multiplyRest<Lanes, Blocks, Most - 1>(weights, columns, vectors, count, sums, rows);
    }
}

template<typename Lanes, std::size_t Blocks>
inline void multiplyRows(const PackedMatrix &matrix, std::size_t row, const qint16 *vectors, std::size_t count,
                         qint32 *sums)
{
    constexpr std::size_t atOnce = Lanes::tileVectors;
    const qint16 *weights = matrix.values.data() + row * matrix.columns;
    std::size_t i = 0;
    for (; i + atOnce <= count; i += atOnce)
        multiplyTile<Lanes, Blocks, atOnce>(weights, matrix.columns, vectors + i * matrix.columns,
                                            sums + i * matrix.rows + row, matrix.rows);
    multiplyRest<Lanes, Blocks, atOnce - 1>(weights, matrix.columns, vectors + i * matrix.columns, count - i,
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

/// So many floating-point numbers, or whole ones, as a vector of the processor's holds.
template<std::size_t Count>
struct VectorsOf
{
    using Floats [[gnu::vector_size(Count * sizeof(float))]] = float;
    using Wholes [[gnu::vector_size(Count * sizeof(qint32))]] = qint32;
    using Shorts [[gnu::vector_size(Count * sizeof(qint16))]] = qint16;
};

template<typename Vector, typename Number>
inline Vector loaded(const Number *from)
{
    Vector vector;
    __builtin_memcpy(&vector, from, sizeof vector);
    return vector;
}

/// The hyperbolic tangent as a fraction, by Lambert's continued fraction cut after its fourth step: within 0.0002.
/// Kept apart, because a product of two takes one division then.
template<typename Floats>
struct Squashed
{
    Floats above;
    Floats below;
};

template<typename Floats>
inline Squashed<Floats> squash(Floats x)
{
    const Floats end = Floats{} + 4.97F; // where the fraction reaches one
    x = x < -end ? -end : x;
    x = x > end ? end : x;
    const Floats y = x * x;
    return {x * (135135.0F + y * (17325.0F + y * (378.0F + y))),
            135135.0F + y * (62370.0F + y * (3150.0F + y * 28.0F))};
}

/// The logistic function, twice over: what is above is to be halved.
template<typename Floats>
inline Squashed<Floats> openTwice(Floats x)
{
    const Squashed<Floats> half = squash(0.5F * x);
    return {half.below + half.above, half.below};
}

/// The logistic function of `gate` times the hyperbolic tangent of `x`.
template<typename Floats>
inline Floats gated(Floats gate, Floats x)
{
    const Squashed<Floats> opened = openTwice(gate);
    const Squashed<Floats> squashed = squash(x);
    return 0.5F * opened.above * squashed.above / (opened.below * squashed.below);
}

/// `Count` units at a time.
template<std::size_t Count>
void stepLstmBy(const LstmStep &step)
{
    using Floats = VectorsOf<Count>::Floats;
    using Wholes = VectorsOf<Count>::Wholes;
    using Shorts = VectorsOf<Count>::Shorts;
    const std::size_t n = step.units;
    const auto sum = [&step](std::size_t at) {
        return __builtin_convertvector(loaded<Wholes>(step.fromWord + at), Floats) * step.wordScale +
               __builtin_convertvector(loaded<Wholes>(step.fromBefore + at), Floats) * step.beforeScale +
               loaded<Floats>(step.bias + at);
    };
    for (std::size_t i = 0; i < n; i += Count) {
        const Squashed<Floats> forget = openTwice(sum(n + i));
        const Floats cell =
            0.5F * forget.above / forget.below * loaded<Floats>(step.cells + i) + gated(sum(i), sum(3 * n + i));
        __builtin_memcpy(step.cells + i, &cell, sizeof cell);
        const Floats scaled = gated(sum(2 * n + i), cell) * outputScale;
        constexpr float upwards = 4096.5F; // past all outputs, so that cutting rounds
        const Shorts output = __builtin_convertvector(__builtin_convertvector(scaled + upwards, Wholes) - 4096, Shorts);
        __builtin_memcpy(step.output + i, &output, sizeof output);
    }
}

template<std::size_t Count>
void addBiasBy(const qint32 *sums, float scale, const float *bias, std::size_t size, float *told)
{
    using Floats = VectorsOf<Count>::Floats;
    using Wholes = VectorsOf<Count>::Wholes;
    for (std::size_t i = 0; i < size; i += Count) {
        const Floats value =
            __builtin_convertvector(loaded<Wholes>(sums + i), Floats) * scale + loaded<Floats>(bias + i);
        __builtin_memcpy(told + i, &value, sizeof value);
    }
}

template<std::size_t Count>
void rectifyBy(const float *values, const float *added, std::size_t size, qint16 *numbers)
{
    using Floats = VectorsOf<Count>::Floats;
    using Wholes = VectorsOf<Count>::Wholes;
    using Shorts = VectorsOf<Count>::Shorts;
    constexpr Floats nought{};
    constexpr Floats largest = nought + static_cast<float>(NetworkScales::largest);
    for (std::size_t i = 0; i < size; i += Count) {
        Floats value = loaded<Floats>(values + i) + loaded<Floats>(added + i);
        value = (value > nought ? value : nought) * NetworkScales::arc;
        value = value > largest ? largest : value;
        const Shorts whole = __builtin_convertvector(__builtin_convertvector(value + 0.5F, Wholes), Shorts);
        __builtin_memcpy(numbers + i, &whole, sizeof whole);
    }
}

/// All kernels of a processor of such lanes.
template<typename Lanes>
constexpr Kernels kernelsOf(const char *name)
{
    constexpr std::size_t floats = Lanes::floats;
    return {name, multiplyBy<Lanes>, stepLstmBy<floats>, addBiasBy<floats>, rectifyBy<floats>};
}

} // namespace
} // namespace core

#undef DATELINE_UNROLL
