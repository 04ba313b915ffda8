// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/read_level.h"

#include <algorithm>

namespace core {

void LevelReader::read(std::size_t level, std::span<const std::size_t> begins, std::span<const qint16> vectors,
                       std::vector<qint16> &outputs)
{
    const std::size_t units = m_network.unitsOf(level);
    const std::size_t words = begins.back();
    makeRoom(outputs, words * 2 * units);
    makeRoom(m_fromWords, words * 4 * units);
    for (std::size_t way = 0; way < 2; ++way) {
        m_kernels.multiply(m_network.recurrent[level][way].fromWord.weight, vectors.data(), words, m_fromWords.data());
        readOneWay(level, way, begins, outputs);
    }
}

void LevelReader::readOneWay(std::size_t level, std::size_t way, std::span<const std::size_t> begins,
                             std::vector<qint16> &outputs)
{
    const TrainedNetwork::Recurrent &layer = m_network.recurrent[level][way];
    const std::size_t units = m_network.unitsOf(level);
    const std::size_t sentences = begins.size() - 1;
    m_state.assign(sentences * units, 0);
    m_cells.assign(sentences * units, 0);
    makeRoom(m_fromBefore, sentences * 4 * units);
    std::size_t active = sentences;
    for (std::size_t step = 0;; ++step) {
        while (active > 0 && begins[active] - begins[active - 1] <= step)
            --active;
        if (active == 0)
            return;
        m_kernels.multiply(layer.fromBefore.weight, m_state.data(), active, m_fromBefore.data());
        for (std::size_t s = 0; s < active; ++s) {
            const std::size_t row = way == 0 ? begins[s] + step : begins[s + 1] - 1 - step;
            m_kernels.stepLstm(
                {.fromWord = m_fromWords.data() + row * 4 * units,
                 .fromBefore = m_fromBefore.data() + s * 4 * units,
                 .bias = layer.fromWord.bias.data(),
                 .wordScale = 1 / (NetworkScales::weight * (level == 0 ? NetworkScales::input : outputScale)),
                 .beforeScale = 1 / (NetworkScales::weight * outputScale),
                 .cells = m_cells.data() + s * units,
                 .output = m_state.data() + s * units,
                 .units = units});
            std::copy_n(m_state.data() + s * units, units, outputs.data() + (row * 2 + way) * units);
        }
    }
}

} // namespace core
