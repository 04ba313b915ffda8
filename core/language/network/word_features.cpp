// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/word_features.h"

#include <algorithm>

namespace core {

namespace {

/// Of longer words the triples of letters are taken from so many units alone.
constexpr qsizetype seenInTriples = 32;

enum class FeatureKind : quint64 {
    Word = 1,
    Spelling,
    Prefix,
    Suffix,
    Triple,
    Shape,
    Case,
    Classes,
    Class,
    Names,
    Name,
    Sense,
    OtherSense,
    VerbSense
};

/// FNV-1a over UTF-16 units, with a last mixing of the bits (as in SplitMix64).
quint64 hashOf(FeatureKind kind, QStringView text)
{
    quint64 hash = 14695981039346656037ULL ^ (static_cast<quint64>(kind) * 0x9E3779B97F4A7C15ULL);
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

/// Small letters, straight quotation marks, and every digit a nought.
QChar plain(QChar c)
{
    if (c.isDigit())
        return u'0';
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x201C:
    case 0x201D:
        return u'"';
    case 0x2010:
    case 0x2011:
        return u'-';
    default:
        return c.toLower();
    }
}

char16_t shapeOf(QChar c)
{
    if (c.isUpper() || c.isTitleCase())
        return u'X';
    if (c.isLetter())
        return u'x';
    return c.isDigit() ? u'0' : c.unicode();
}

/// Runs of one shape are written twice at most: "Xxx" is any capitalised word of three letters or more.
void appendShape(QStringView word, QString &shape)
{
    shape.clear();
    for (const QChar c : word) {
        const QChar unit = shapeOf(c);
        const qsizetype size = shape.size();
        if (size < 2 || shape[size - 1] != unit || shape[size - 2] != unit)
            shape.append(unit);
    }
}

/// What a list knows of a word: all of it as one feature, and each thing by itself.
void appendKnown(FeatureKind all, FeatureKind each, quint16 bits, std::vector<quint64> &hashes)
{
    const auto add = [&hashes](FeatureKind kind, quint16 value) {
        const QChar unit(value);
        hashes.push_back(hashOf(kind, QStringView(&unit, 1)));
    };
    add(all, bits);
    for (unsigned left = bits; left != 0; left &= left - 1)
        add(each, static_cast<quint16>(left & (~left + 1)));
}

/// What a word speaks of; nothing where that is not known.
void appendSense(WordSense sense, std::vector<quint64> &hashes)
{
    const auto add = [&hashes](FeatureKind kind, quint16 field) {
        const QChar unit(field);
        if (field != 0)
            hashes.push_back(hashOf(kind, QStringView(&unit, 1)));
    };
    add(FeatureKind::Sense, sense.noun);
    add(FeatureKind::OtherSense, sense.otherNoun);
    add(FeatureKind::VerbSense, sense.verb);
}

bool hasLetter(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

} // namespace

SentenceCase sentenceCase(std::span<const QStringView> words)
{
    constexpr qsizetype longWord = 4; // shorter ones stay small in headlines
    int lettered = 0;
    int capitals = 0;
    int shouted = 0;
    int longWords = 0;
    int longCapitals = 0;
    for (const QStringView word : words) {
        if (!hasLetter(word))
            continue;
        const bool capital = word.front().isUpper();
        const bool allCapital = capital && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
        ++lettered;
        capitals += capital ? 1 : 0;
        shouted += allCapital ? 1 : 0;
        longWords += word.size() >= longWord ? 1 : 0;
        longCapitals += word.size() >= longWord && capital ? 1 : 0;
    }
    if (lettered < 2)
        return SentenceCase::Usual;
    if (capitals == 0)
        return SentenceCase::AllSmall;
    if (shouted * 10 >= lettered * 9)
        return SentenceCase::AllCapitals;
    return longWords >= 3 && longCapitals * 5 >= longWords * 4 ? SentenceCase::Headline : SentenceCase::Usual;
}

void WordFeatures::append(QStringView word, SentenceCase sentence, std::vector<quint64> &hashes)
{
    constexpr qsizetype longestPrefix = 4;
    constexpr qsizetype longestSuffix = 5;
    const QStringView seen = seenOf(word);
    m_lower.resize(seen.size());
    std::ranges::transform(seen, m_lower.begin(), plain);
    const QStringView lower = m_lower;
    hashes.push_back(hashOf(FeatureKind::Word, lower));
    hashes.push_back(hashOf(FeatureKind::Spelling, seen));
    for (qsizetype length = 1; length <= longestPrefix && length < lower.size(); ++length)
        hashes.push_back(hashOf(FeatureKind::Prefix, lower.first(length)));
    for (qsizetype length = 1; length <= longestSuffix && length < lower.size(); ++length)
        hashes.push_back(hashOf(FeatureKind::Suffix, lower.last(length)));
    if (lower.size() > longestPrefix) {
        for (qsizetype i = 1; i + 3 < std::min(lower.size(), seenInTriples); ++i)
            hashes.push_back(hashOf(FeatureKind::Triple, lower.sliced(i, 3)));
    }
    appendShape(seen, m_shape);
    hashes.push_back(hashOf(FeatureKind::Shape, m_shape));
    m_shape.append(QChar(u'a' + static_cast<char16_t>(sentence)));
    hashes.push_back(hashOf(FeatureKind::Case, m_shape));
    appendKnown(FeatureKind::Classes, FeatureKind::Class,
                static_cast<quint16>(m_lexicon.classes.classesOf(lower).toInt()), hashes);
    appendKnown(FeatureKind::Names, FeatureKind::Name, static_cast<quint16>(m_lexicon.names.kindsOf(lower).toInt()),
                hashes);
    appendSense(m_lexicon.senses.senseOf(lower), hashes);
}

} // namespace core
