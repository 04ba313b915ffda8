// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/trained_network.h"
#include "core/language/network/word_features.h"

#include <vector>

namespace core {

/// The vectors of words: the sums of those of their features. Nine in ten words of news stood in it before, so those it
/// has made are kept, until it is told to forget them.
class WordVectors
{
public:
    /// `network` must outlive it, and so must the model that `lexicon` lies in.
    WordVectors(const TrainedNetwork &network, const Lexicon &lexicon);

    /// The number of a word in sentences written like that; a word it did not know gets the next number, size().
    std::size_t indexOf(QStringView word, SentenceCase usage);

    /// The vector of word `index`: network.inputs numbers in units of 1 / NetworkScales::input. Until the next
    /// indexOf().
    const qint16 *vector(std::size_t index) const { return m_vectors.data() + index * m_network.inputs; }

    std::size_t size() const { return m_words.size(); }

    void forget();

private:
    struct Known
    {
        quint64 hash = 0;
        quint32 begin = 0; ///< In m_texts.
        quint8 length = 0;
        SentenceCase usage = SentenceCase::Usual;
    };

    bool isKnownAs(const Known &known, quint64 hash, QStringView seen, SentenceCase usage) const;
    void append(quint64 hash, QStringView seen, SentenceCase usage);
    void doublePlaces();
    void sumOfFeatures(std::span<qint16> vector);

    const TrainedNetwork &m_network;
    WordFeatures m_features;
    std::vector<quint64> m_hashes;
    std::vector<quint32> m_places; ///< By hash, open addressing: a word's number plus one, 0 where it is free.
    std::vector<Known> m_words;
    QString m_texts;
    std::vector<qint16> m_vectors;
};

} // namespace core
