// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cstddef>
#include <span>

namespace core {

/// A matrix of whole numbers as the kernels read it: blocks of `blockRows` rows, in each block the rows' first
/// two columns, row by row, then their next two, … Missing rows and columns are noughts.
struct PackedMatrix
{
    static constexpr std::size_t blockRows = 16;

    std::span<const qint16> values;
    std::size_t rows = 0;    ///< A multiple of blockRows.
    std::size_t columns = 0; ///< Even.
};

/// `rows` filled up to whole blocks.
constexpr std::size_t wholeBlocks(std::size_t rows)
{
    return (rows + PackedMatrix::blockRows - 1) / PackedMatrix::blockRows * PackedMatrix::blockRows;
}

/// A step of a recurrent layer for one sentence: the sums of the four gates, input, forget, output and candidate,
/// `units` of each, come from the word and from the step before, in whole numbers; times their scales and with the
/// bias they are what the gates squash.
struct LstmStep
{
    const qint32 *fromWord = nullptr;
    const qint32 *fromBefore = nullptr;
    const float *bias = nullptr;
    float wordScale = 0;
    float beforeScale = 0;
    float *cells = nullptr;   ///< Read and written.
    qint16 *output = nullptr; ///< Written, in units of 1 / outputScale.
    std::size_t units = 0;    ///< A multiple of PackedMatrix::blockRows.
};

/// How the outputs of recurrent layers are scaled to whole numbers.
inline constexpr float outputScale = 2048;

/// The scales by which the trained numbers were made whole. A word's vector may reach 8, an output of a recurrent
/// layer 1, what chooses heads and relations 32; weights may reach 16. What is beyond is cut.
struct NetworkScales
{
    static constexpr float weight = 2048;
    static constexpr float input = 1024;
    static constexpr float arc = 256;
    static constexpr qint32 largest = 8192; ///< Of a vector's numbers, so that sums stay within 32 bits.
};

/// The inner loops of the network for one kind of processor. All kinds give the same results to the last bit: sums
/// are of whole numbers, and other steps are taken for each unit by itself, without fused operations.
struct Kernels
{
    const char *name;

    /// sums[i][r] is row r of `matrix` times vector i. Vectors follow each other after matrix.columns numbers, sums
    /// after matrix.rows. No sum may leave 32 bits.
    void (*multiply)(const PackedMatrix &matrix, const qint16 *vectors, std::size_t count, qint32 *sums);

    void (*stepLstm)(const LstmStep &step);

    /// told[i] is sums[i] times `scale`, and bias[i] more. `size` is a multiple of PackedMatrix::blockRows.
    void (*addBias)(const qint32 *sums, float scale, const float *bias, std::size_t size, float *told);

    /// numbers[i] is values[i] + added[i], nought where that is below, times NetworkScales::arc, whole and within
    /// bounds. `size` likewise.
    void (*rectify)(const float *values, const float *added, std::size_t size, qint16 *numbers);
};

/// Those that this processor can run, the slowest first; the first runs everywhere.
std::span<const Kernels> kernelsHere();

} // namespace core
