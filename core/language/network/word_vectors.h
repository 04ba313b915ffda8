// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/trained_network.h"
#include "core/language/network/word_features.h"

#include <array>
#include <unordered_map>

namespace core {

/// The vectors of words: the sums of those of their features. Half of the words of a text stood in it before, so those
/// it has made are kept, up to 20,000.
class WordVectors
{
public:
    /// Both must outlive it.
    WordVectors(const TrainedNetwork &network, const Lexicon &lexicon)
        : m_network(network)
        , m_features(lexicon)
    {}

    /// Appends network.inputs numbers for each word of a sentence, in units of 1 / NetworkScales::input. The words'
    /// text must outlive it.
    void append(std::span<const QStringView> sentence, std::vector<qint16> &vectors);

private:
    void forgetMany();
    std::size_t knownVector(QStringView word, SentenceCase usage);
    void sumOfFeatures(std::span<qint16> vector);

    const TrainedNetwork &m_network;
    WordFeatures m_features;
    std::vector<quint64> m_hashes;
    std::array<std::unordered_map<QStringView, std::size_t>, 4> m_knownPlaces; ///< By SentenceCase.
    std::vector<qint16> m_known;
};

} // namespace core
