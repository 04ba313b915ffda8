// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/buffer.h"
#include "core/language/network/word_vectors.h"

#include <array>
#include <vector>

namespace core {

/// What the lowest recurrent layers make of words whatever stands around them: half of their work, which is done once
/// for a word that comes again. Remembers up to 10,000 words, in 7 MB of memory, and begins anew when it knows more.
class WordSums
{
public:
    /// `network` must outlive it, and so must the model that `lexicon` lies in.
    WordSums(const TrainedNetwork &network, const Lexicon &lexicon, const Kernels &kernels);

    /// Begins a group of sentences.
    void clear();

    /// Adds the words of a sentence, none of them empty, to the group.
    void append(std::span<const QStringView> sentence);

    /// Finds the sums of the words of the group.
    void find();

    /// Of each word of the group its sums for the layer that reads this way, until clear().
    std::span<const qint32 *const> sums(std::size_t way) const { return m_sums[way]; }

private:
    void give(std::size_t word, bool isNew);
    void multiply(std::span<const std::size_t> words, std::array<Buffer<qint32>, 2> &sums, std::size_t begin);
    std::size_t rows() const { return m_network.recurrent[0][0].fromWord.weight.rows; }

    const TrainedNetwork &m_network;
    const Kernels &m_kernels;
    WordVectors m_vectors;
    std::vector<std::size_t> m_group;   ///< The words of the group, by their numbers in m_vectors.
    std::vector<std::size_t> m_toKeep;  ///< Those of them whose sums are to be kept,
    std::vector<std::size_t> m_passing; ///< and those whose sums are for this group alone.
    std::vector<quint32> m_slots;       ///< Of each word in m_vectors: where its sums are.
    std::size_t m_keptCount = 0;
    Buffer<qint16> m_gathered;
    std::array<Buffer<qint32>, 2> m_kept;
    std::array<Buffer<qint32>, 2> m_passed;
    std::array<std::vector<const qint32 *>, 2> m_sums;
};

} // namespace core
