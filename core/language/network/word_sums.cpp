// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/word_sums.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostKnown = 10'000; // words; less than a hundredth of those of news are asked for the first time
constexpr std::size_t mostKept = 1'000;   // sums of words; they serve four of five

/// In place of a slot: the word has no sums.
constexpr quint32 none = 0xFFFFFFFF;

} // namespace

WordSums::WordSums(const TrainedNetwork &network, const Lexicon &lexicon, const Kernels &kernels)
    : m_network(network)
    , m_kernels(kernels)
    , m_vectors(network, lexicon)
{}

void WordSums::clear()
{
    for (const std::size_t word : m_passing)
        m_slots[word] = none;
    m_passing.clear();
    m_group.clear();
    if (m_vectors.size() < mostKnown)
        return;
    m_vectors.forget();
    m_slots.clear();
    m_keptCount = 0;
}

void WordSums::append(std::span<const QStringView> sentence)
{
    const SentenceCase usage = sentenceCase(sentence);
    for (const QStringView word : sentence) {
        const std::size_t index = m_vectors.indexOf(word, usage);
        const bool isNew = index == m_slots.size();
        if (isNew)
            m_slots.push_back(none);
        if (m_slots[index] == none)
            give(index, isNew);
        m_group.push_back(index);
    }
}

/// Gives a word a slot: for good when it comes again, and there is room.
void WordSums::give(std::size_t word, bool isNew)
{
    if (!isNew && m_keptCount + m_toKeep.size() < mostKept) {
        m_slots[word] = static_cast<quint32>(m_keptCount + m_toKeep.size());
        m_toKeep.push_back(word);
    } else {
        m_slots[word] = static_cast<quint32>(mostKept + m_passing.size());
        m_passing.push_back(word);
    }
}

void WordSums::find()
{
    for (std::size_t way = 0; way < 2; ++way) {
        m_kept[way].makeRoom(mostKept * rows());
        m_passed[way].makeRoom(m_passing.size() * rows());
    }
    multiply(m_toKeep, m_kept, m_keptCount);
    m_keptCount += m_toKeep.size();
    m_toKeep.clear();
    multiply(m_passing, m_passed, 0);
    for (std::size_t way = 0; way < 2; ++way) {
        m_sums[way].clear();
        for (const std::size_t word : m_group) {
            const std::size_t slot = m_slots[word];
            m_sums[way].push_back(slot < mostKept ? m_kept[way].data() + slot * rows()
                                                  : m_passed[way].data() + (slot - mostKept) * rows());
        }
    }
}

/// Makes the sums of `words`, one behind the other from the place of the `begin`-th on.
void WordSums::multiply(std::span<const std::size_t> words, std::array<Buffer<qint32>, 2> &sums, std::size_t begin)
{
    m_gathered.makeRoom(words.size() * m_network.inputs);
    qint16 *to = m_gathered.data();
    for (const std::size_t word : words)
        to = std::copy_n(m_vectors.vector(word), m_network.inputs, to);
    for (std::size_t way = 0; way < 2; ++way)
        m_kernels.multiply(m_network.recurrent[0][way].fromWord.weight, m_gathered.data(), words.size(),
                           sums[way].data() + begin * rows());
}

} // namespace core
