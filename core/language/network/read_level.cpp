// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/read_level.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Sentences that are read side by side: what the kernels take at once.
constexpr std::size_t mostLanes = 6;

/// Where the reading of a sentence stands.
struct Lane
{
    std::size_t word = 0; ///< The next to read.
    std::size_t left = 0; ///< Words to read, with it.
};

/// The lane of a sentence of words [begin, end) before it is read onwards (way 0) or backwards.
Lane beginningOf(std::size_t begin, std::size_t end, std::size_t way)
{
    return {way == 0 ? begin : end - 1, end - begin};
}

/// Has numbers brought into the cache that are read soon: while the processor multiplies, it has time for that.
void fetchAhead(const qint32 *numbers, std::size_t count)
{
    constexpr std::size_t perLine = 64 / sizeof(qint32);
    for (std::size_t i = 0; i < count; i += perLine)
        __builtin_prefetch(numbers + i, 0, 2);
}

} // namespace

void LevelReader::read(std::span<const std::size_t> begins, const WordSums &words, Buffer<qint16> &outputs)
{
    makeRoom(0, begins.back(), outputs);
    for (std::size_t way = 0; way < 2; ++way)
        readOneWay(0, way, begins, words.sums(way), outputs);
}

void LevelReader::read(std::size_t level, std::span<const std::size_t> begins, const Buffer<qint16> &vectors,
                       Buffer<qint16> &outputs)
{
    const std::size_t words = begins.back();
    const std::size_t rows = 4 * m_network.unitsOf(level);
    makeRoom(level, words, outputs);
    m_sums.makeRoom(words * rows);
    m_fromWords.clear();
    for (std::size_t word = 0; word < words; ++word)
        m_fromWords.push_back(m_sums.data() + word * rows);
    for (std::size_t way = 0; way < 2; ++way) {
        m_kernels.multiply(m_network.recurrent[level][way].fromWord.weight, vectors.data(), words, m_sums.data());
        readOneWay(level, way, begins, m_fromWords, outputs);
    }
}

void LevelReader::makeRoom(std::size_t level, std::size_t words, Buffer<qint16> &outputs)
{
    const std::size_t units = m_network.unitsOf(level);
    outputs.makeRoom(words * 2 * units);
    m_fromBefore.makeRoom(mostLanes * 4 * units);
    m_state.makeRoom(mostLanes * units);
    m_cells.makeRoom(mostLanes * units);
}

void LevelReader::readOneWay(std::size_t level, std::size_t way, std::span<const std::size_t> begins,
                             std::span<const qint32 *const> fromWords, Buffer<qint16> &outputs)
{
    const TrainedNetwork::Recurrent &layer = m_network.recurrent[level][way];
    const std::size_t units = m_network.unitsOf(level);
    std::array<Lane, mostLanes> lanes;
    std::size_t active = 0;
    std::size_t next = 0; // sentence
    const auto begin = [&](std::size_t lane) {
        lanes[lane] = beginningOf(begins[next], begins[next + 1], way);
        forgetBefore(lane, units);
        ++next;
    };
    while (active < mostLanes && next + 1 < begins.size())
        begin(active++);
    while (active > 0) {
        for (std::size_t lane = 0; lane < active; ++lane)
            fetchAhead(fromWords[lanes[lane].word], 4 * units);
        m_kernels.multiply(layer.fromBefore.weight, m_state.data(), active, m_fromBefore.data());
        for (std::size_t lane = 0; lane < active; ++lane) {
            const std::size_t word = lanes[lane].word;
            m_kernels.stepLstm(
                {.fromWord = fromWords[word],
                 .fromBefore = m_fromBefore.data() + lane * 4 * units,
                 .bias = layer.fromWord.bias.data(),
                 .wordScale = 1 / (NetworkScales::weight * (level == 0 ? NetworkScales::input : outputScale)),
                 .beforeScale = 1 / (NetworkScales::weight * outputScale),
                 .cells = m_cells.data() + lane * units,
                 .output = m_state.data() + lane * units,
                 .units = units});
            std::copy_n(m_state.data() + lane * units, units, outputs.data() + (word * 2 + way) * units);
            lanes[lane] = {way == 0 ? word + 1 : word - 1, lanes[lane].left - 1};
        }
        for (std::size_t lane = active; lane-- > 0;) {
            if (lanes[lane].left > 0)
                continue;
            if (next + 1 < begins.size()) {
                begin(lane);
            } else {
                lanes[lane] = lanes[--active];
                moveLane(active, lane, units);
            }
        }
    }
}

/// Nothing was read before.
void LevelReader::forgetBefore(std::size_t lane, std::size_t units)
{
    std::fill_n(m_state.data() + lane * units, units, qint16(0));
    std::fill_n(m_cells.data() + lane * units, units, 0.0F);
}

void LevelReader::moveLane(std::size_t from, std::size_t to, std::size_t units)
{
    if (from == to)
        return;
    std::copy_n(m_state.data() + from * units, units, m_state.data() + to * units);
    std::copy_n(m_cells.data() + from * units, units, m_cells.data() + to * units);
}

} // namespace core
