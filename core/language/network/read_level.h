// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/buffer.h"
#include "core/language/network/word_sums.h"

namespace core {

/// Reads sentences with one level of the network's recurrent layers, both ways: several side by side, so that a weight
/// is read once for all of them, and where one ends the next begins.
class LevelReader
{
public:
    /// Both must outlive it.
    LevelReader(const TrainedNetwork &network, const Kernels &kernels)
        : m_network(network)
        , m_kernels(kernels)
    {}

    /// From the words themselves to the outputs of the lowest level, those of reading onwards and backwards side by
    /// side. Words [begins[s], begins[s + 1]) are those of sentence s, which has some; the shortest had best come last.
    /// What is read of a sentence does not depend on the others.
    void read(std::span<const std::size_t> begins, const WordSums &words, Buffer<qint16> &outputs);

    /// The same from the outputs of the level below to those of another level.
    void read(std::size_t level, std::span<const std::size_t> begins, const Buffer<qint16> &vectors,
              Buffer<qint16> &outputs);

private:
    void readOneWay(std::size_t level, std::size_t way, std::span<const std::size_t> begins,
                    std::span<const qint32 *const> fromWords, Buffer<qint16> &outputs);
    void makeRoom(std::size_t level, std::size_t words, Buffer<qint16> &outputs);
    void forgetBefore(std::size_t lane, std::size_t units);
    void moveLane(std::size_t from, std::size_t to, std::size_t units);

    const TrainedNetwork &m_network;
    const Kernels &m_kernels;
    Buffer<qint32> m_sums; ///< Of all words, from the level below.
    std::vector<const qint32 *> m_fromWords;
    Buffer<qint32> m_fromBefore;
    Buffer<qint16> m_state; ///< Of the sentence in each lane.
    Buffer<float> m_cells;
};

} // namespace core
