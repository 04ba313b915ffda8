// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <span>
#include <vector>

namespace core {

/// How a sentence is written as a whole: capitals say little in a headline, and nothing in small letters.
enum class SentenceCase : quint8 { Usual, AllSmall, AllCapitals, Headline };

/// Whether `words` begin with capitals or not. A sentence of one word with letters is Usual.
SentenceCase sentenceCase(std::span<const QStringView> words);

/// What the network sees of a word: the hashes of its features (the word in small letters and as it is written, its
/// beginnings, endings and inner triples of letters, its shape, the case of its sentence, and what the lexicon knows of
/// it), each said to be of its kind. The first two are the word's own. The sum of the vectors that training gave to
/// them stands for the word; so words never seen have a meaning by their parts (Bojanowski et al. 2017, "Enriching Word
/// Vectors with Subword Information").
class WordFeatures
{
public:
    /// The model that `lexicon` lies in must outlive it.
    explicit WordFeatures(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {}

    /// What is seen of `word`: its first 64 units. Words that begin with the same have the same features.
    static QStringView seenOf(QStringView word) { return word.first(std::min<qsizetype>(word.size(), mostSeen)); }

    /// Appends the features of `word`, which has at least one unit, to `hashes`; the same word in the same case
    /// of sentence gives the same hashes on every machine. Linear in the word's length, up to 64 units.
    void append(QStringView word, SentenceCase sentence, std::vector<quint64> &hashes);

private:
    static constexpr qsizetype mostSeen = 64;

    Lexicon m_lexicon;
    QString m_lower; ///< Kept for its memory.
    QString m_shape;
};

} // namespace core
