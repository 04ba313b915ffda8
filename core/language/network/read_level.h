// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/trained_network.h"

#include <vector>

namespace core {

/// Makes room for `size` numbers at least, whose values do not matter: a buffer that only grows is never filled anew.
template<typename T>
void makeRoom(std::vector<T> &buffer, std::size_t size)
{
    if (buffer.size() < size)
        buffer.resize(size);
}

/// Reads a few sentences at a time with one level of the network's recurrent layers, both ways.
class LevelReader
{
public:
    /// Both must outlive it.
    LevelReader(const TrainedNetwork &network, const Kernels &kernels)
        : m_network(network)
        , m_kernels(kernels)
    {}

    /// From the words' vectors to the level's outputs, those of reading onwards and backwards side by side. Sentences
    /// are in order of falling length; words [begins[s], begins[s + 1]) are those of sentence s.
    void read(std::size_t level, std::span<const std::size_t> begins, std::span<const qint16> vectors,
              std::vector<qint16> &outputs);

private:
    void readOneWay(std::size_t level, std::size_t way, std::span<const std::size_t> begins,
                    std::vector<qint16> &outputs);

    const TrainedNetwork &m_network;
    const Kernels &m_kernels;
    std::vector<qint32> m_fromWords;
    std::vector<qint32> m_fromBefore;
    std::vector<qint16> m_state; ///< Of each sentence.
    std::vector<float> m_cells;
};

} // namespace core
