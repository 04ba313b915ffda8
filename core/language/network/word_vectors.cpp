// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/word_vectors.h"

#include <algorithm>

namespace core {

void WordVectors::append(std::span<const QStringView> sentence, std::vector<qint16> &vectors)
{
    forgetMany();
    const SentenceCase usage = sentenceCase(sentence);
    for (const QStringView word : sentence) {
        const std::size_t begin = knownVector(word, usage);
        const auto vector = m_known.begin() + static_cast<std::ptrdiff_t>(begin);
        vectors.insert(vectors.end(), vector, vector + static_cast<std::ptrdiff_t>(m_network.inputs));
    }
}

/// Keeps the memory for words seen before within bounds, however long the text is.
void WordVectors::forgetMany()
{
    constexpr std::size_t mostKnown = 20'000; // words
    if (m_known.size() < mostKnown * m_network.inputs)
        return;
    m_known.clear();
    for (auto &places : m_knownPlaces)
        places.clear();
}

/// Where in m_known the word's vector begins.
std::size_t WordVectors::knownVector(QStringView word, SentenceCase usage)
{
    const auto [place, fresh] = m_knownPlaces[static_cast<std::size_t>(usage)].try_emplace(word, m_known.size());
    if (fresh) {
        m_known.resize(m_known.size() + m_network.inputs);
        m_hashes.clear();
        m_features.append(word, usage, m_hashes);
        sumOfFeatures(std::span(m_known).last(m_network.inputs));
    }
    return place->second;
}

void WordVectors::sumOfFeatures(std::span<qint16> vector)
{
    for (const quint64 hash : m_hashes) {
        const quint32 row = m_network.features.rowOf(hash);
        if (row == FeatureTable::none)
            continue;
        const auto values = m_network.embedding.subspan(row * vector.size(), vector.size());
        for (std::size_t i = 0; i < vector.size(); ++i)
            vector[i] = static_cast<qint16>(vector[i] + values[i]);
    }
    constexpr auto largest = static_cast<qint16>(NetworkScales::largest);
    for (qint16 &value : vector)
        value = std::clamp<qint16>(value, -largest, largest);
}

} // namespace core
