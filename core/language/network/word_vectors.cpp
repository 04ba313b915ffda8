// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/word_vectors.h"

#include "core/language/hashed_values.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t fewestPlaces = 1024; // a power of two, as all their numbers are

quint64 hashOf(QStringView seen, SentenceCase usage)
{
    WordHash hash;
    hash.add(static_cast<char16_t>(usage));
    hash.add(seen);
    return hash.value();
}

} // namespace

WordVectors::WordVectors(const TrainedNetwork &network, const Lexicon &lexicon)
    : m_network(network)
    , m_features(lexicon)
    , m_places(fewestPlaces)
{}

std::size_t WordVectors::indexOf(QStringView word, SentenceCase usage)
{
    const QStringView seen = WordFeatures::seenOf(word);
    const quint64 hash = hashOf(seen, usage);
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = hash & mask;
    for (; m_places[place] != 0; place = (place + 1) & mask) {
        const std::size_t index = m_places[place] - 1;
        if (isKnownAs(m_words[index], hash, seen, usage))
            return index;
    }
    append(hash, seen, usage);
    m_places[place] = static_cast<quint32>(m_words.size());
    if (m_words.size() * 2 > m_places.size())
        doublePlaces();
    return m_words.size() - 1;
}

void WordVectors::forget()
{
    m_places.assign(fewestPlaces, 0);
    m_words.clear();
    m_texts.clear();
    m_vectors.clear();
}

bool WordVectors::isKnownAs(const Known &known, quint64 hash, QStringView seen, SentenceCase usage) const
{
    return known.hash == hash && known.usage == usage && QStringView(m_texts).sliced(known.begin, known.length) == seen;
}

void WordVectors::append(quint64 hash, QStringView seen, SentenceCase usage)
{
    m_words.push_back({hash, static_cast<quint32>(m_texts.size()), static_cast<quint8>(seen.size()), usage});
    m_texts.append(seen);
    m_vectors.resize(m_vectors.size() + m_network.inputs);
    m_hashes.clear();
    m_features.append(seen, usage, m_hashes);
    sumOfFeatures(std::span(m_vectors).last(m_network.inputs));
}

void WordVectors::doublePlaces()
{
    m_places.assign(m_places.size() * 2, 0);
    const std::size_t mask = m_places.size() - 1;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        std::size_t place = m_words[i].hash & mask;
        while (m_places[place] != 0)
            place = (place + 1) & mask;
        m_places[place] = static_cast<quint32>(i + 1);
    }
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
