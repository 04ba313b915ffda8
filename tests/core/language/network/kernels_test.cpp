// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/kernels.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace {

std::vector<qint16> numbers(std::size_t count, int largest, std::mt19937 &random)
{
    std::vector<qint16> result(count);
    for (qint16 &number : result)
        number = static_cast<qint16>(static_cast<int>(random() % static_cast<unsigned>(2 * largest + 1)) - largest);
    return result;
}

/// Row `row` of a packed matrix at `column`, as kernels.h lays it out.
qint16 at(const core::PackedMatrix &matrix, std::size_t row, std::size_t column)
{
    constexpr std::size_t block = core::PackedMatrix::blockRows;
    return matrix.values[row / block * block * matrix.columns + column / 2 * 2 * block + row % block * 2 + column % 2];
}

} // namespace

TEST_CASE("every processor's kernels multiply alike and rightly", "[language][network]")
{
    const auto [rows, columns, count] = GENERATE(table<std::size_t, std::size_t, std::size_t>(
        {{16, 2, 1}, {64, 10, 4}, {80, 34, 7}, {208, 128, 3}, {96, 6, 17}}));
    CAPTURE(rows, columns, count);
    std::mt19937 random(7);
    const auto weights = numbers(rows * columns, 4000, random);
    const auto vectors = numbers(count * columns, 2048, random);
    const core::PackedMatrix matrix{weights, rows, columns};

    for (const core::Kernels &kernels : core::kernelsHere()) {
        CAPTURE(kernels.name);
        std::vector<qint32> sums(count * rows, -1);
        kernels.multiply(matrix, vectors.data(), count, sums.data());
        bool right = true;
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t row = 0; row < rows; ++row) {
                qint32 sum = 0;
                for (std::size_t column = 0; column < columns; ++column)
                    sum += qint32(at(matrix, row, column)) * vectors[i * columns + column];
                right = right && sums[i * rows + row] == sum;
            }
        }
        CHECK(right);
    }
}

TEST_CASE("every processor's kernels take a recurrent step alike and rightly", "[language][network]")
{
    constexpr std::size_t units = 48;
    constexpr float scale = 1e-6F;
    std::mt19937 random(11);
    std::vector<qint32> word(4 * units);
    std::vector<qint32> before(4 * units);
    std::vector<float> bias(4 * units, 0.25F);
    for (std::size_t i = 0; i < 4 * units; ++i) {
        word[i] = static_cast<qint32>(random() % 6'000'000) - 3'000'000;
        before[i] = static_cast<qint32>(random() % 6'000'000) - 3'000'000;
    }
    std::vector<float> firstCells;
    std::vector<qint16> firstOutput;
    for (const core::Kernels &kernels : core::kernelsHere()) {
        CAPTURE(kernels.name);
        std::vector<float> cells(units, 0.5F);
        std::vector<qint16> output(units);
        kernels.stepLstm({.fromWord = word.data(),
                          .fromBefore = before.data(),
                          .bias = bias.data(),
                          .wordScale = scale,
                          .beforeScale = scale,
                          .cells = cells.data(),
                          .output = output.data(),
                          .units = units});
        float worst = 0;
        for (std::size_t i = 0; i < units; ++i) {
            const auto gate = [&](std::size_t kind) {
                return static_cast<float>(word[kind * units + i] + before[kind * units + i]) * scale + 0.25F;
            };
            const auto open = [](float x) { return 1 / (1 + std::exp(-x)); };
            const float cell = open(gate(1)) * 0.5F + open(gate(0)) * std::tanh(gate(3));
            const float told = open(gate(2)) * std::tanh(cell) * core::outputScale;
            worst = std::max(worst, std::abs(told - static_cast<float>(output[i])));
        }
        CHECK(worst < 2); // in units of 1 / outputScale
        if (firstCells.empty()) {
            firstCells = cells;
            firstOutput = output;
        }
        CHECK(cells == firstCells);
        CHECK(output == firstOutput);
    }
}

TEST_CASE("every processor's kernels scale, rectify and cut alike and rightly", "[language][network]")
{
    constexpr std::size_t size = 48;
    std::mt19937 random(13);
    std::vector<qint32> sums(size);
    std::vector<float> bias(size);
    for (std::size_t i = 0; i < size; ++i) {
        sums[i] = static_cast<qint32>(random() % 200'000'000) - 100'000'000;
        bias[i] = static_cast<float>(random() % 1000) / 256 - 2;
    }
    constexpr float scale = 0x1p-21F;
    for (const core::Kernels &kernels : core::kernelsHere()) {
        CAPTURE(kernels.name);
        std::vector<float> told(size);
        std::vector<qint16> numbers(size, -1);

        kernels.addBias(sums.data(), scale, bias.data(), size, told.data());
        kernels.rectify(told.data(), bias.data(), size, numbers.data());

        for (std::size_t i = 0; i < size; ++i) {
            CAPTURE(i);
            CHECK(told[i] == static_cast<float>(sums[i]) * scale + bias[i]);
            const float whole = std::max(told[i] + bias[i], 0.0F) * core::NetworkScales::arc;
            CHECK(numbers[i] == std::min(std::lround(whole), long(core::NetworkScales::largest)));
        }
        CHECK(std::ranges::count(numbers, 0) > 0);
        CHECK(std::ranges::count(numbers, core::NetworkScales::largest) > 0);
    }
}
