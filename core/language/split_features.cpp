// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/split_features.h"

#include "core/language/word_units.h"

#include <algorithm>

namespace core {

namespace {

constexpr quint32 hashStart = 2166136261u; // FNV-1a
constexpr quint32 hashFactor = 16777619u;

enum Start : quint32 { None, Upper, Lower, Figure, Other };

constexpr quint32 hashed(quint32 hash, quint32 value)
{
    return (hash ^ value) * hashFactor;
}

char16_t lowered(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit;
    return c.toLower().unicode();
}

Start startOf(QChar c)
{
    if (c.isUpper())
        return Upper;
    if (c.isLower())
        return Lower;
    return c.isDigit() ? Figure : Other;
}

quint32 hashOfWord(QStringView word)
{
    constexpr qsizetype most = 24;
    quint32 hash = hashStart;
    for (const QChar c : word.first(std::min(word.size(), most)))
        hash = hashed(hash, lowered(c));
    return hash;
}

quint32 hashOfMarks(QStringView marks)
{
    quint32 hash = 0;
    for (const QChar c : marks)
        hash = hashed(hash + 1, plainApostrophe(c).unicode());
    return hash;
}

/// "J.B." looks like "A.A.", "McLean-3rd" like "AaAa-0": the first runs of units of a kind.
quint32 hashOfShape(QStringView written)
{
    constexpr int mostRuns = 6;
    quint32 hash = hashStart;
    quint32 last = 0;
    int runs = 0;
    for (const QChar c : written) {
        const quint32 kind = isWordUnit(c) ? quint32(startOf(c)) : 0x100u + c.unicode();
        if (kind == last && kind < 0x100u)
            continue;
        last = kind;
        hash = hashed(hash, kind);
        if (++runs == mostRuns)
            break;
    }
    return hash;
}

/// Collects the buckets of features made of one value or several.
class Collector
{
public:
    template<typename... Values>
    void add(Values... values)
    {
        quint32 hash = static_cast<quint32>(m_count + 1) * 0x9E3779B1u;
        ((hash = (hash ^ static_cast<quint32>(values)) * 0x85EBCA6Bu, hash ^= hash >> 13), ...);
        m_features[m_count++] = (hash ^ (hash >> 16)) % splitBuckets;
    }

    const SplitFeatures &features() const
    {
        Q_ASSERT(m_count == m_features.size());
        return m_features;
    }

private:
    SplitFeatures m_features{};
    std::size_t m_count = 0;
};

/// Distances that are told apart.
quint32 stepOf(std::size_t distance)
{
    if (distance < 5)
        return static_cast<quint32>(distance);
    return distance < 8 ? 5 : distance < 12 ? 8 : 12;
}

} // namespace

SplitPlaces::Chunk SplitPlaces::chunkOf(QStringView written)
{
    constexpr qsizetype marksSeen = 3;
    constexpr qsizetype longest = 7;
    const qsizetype first = std::ranges::find_if(written, isWordUnit) - written.begin();
    qsizetype end = written.size();
    while (end > first && !isWordUnit(written[end - 1]))
        --end;
    const QStringView word = written.sliced(first, end - first);
    Chunk chunk;
    chunk.word = hashOfWord(word);
    chunk.shape = hashOfShape(written);
    chunk.marksBefore = hashOfMarks(written.first(std::min(first, marksSeen - 1)));
    chunk.marksBehind = hashOfMarks(written.last(std::min(written.size() - end, marksSeen)));
    if (word.isEmpty())
        chunk.marksBehind = hashOfMarks(written.last(std::min(written.size(), marksSeen)));
    chunk.start = word.isEmpty() ? quint32(Other) : quint32(startOf(word.front()));
    chunk.length = static_cast<quint32>(std::min(word.size(), longest));
    chunk.capitals =
        word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return !c.isLower(); }) && chunk.start == Upper;
    return chunk;
}

SplitPlaces::SplitPlaces(QStringView text, std::span<const Token> tokens)
    : m_chunks(margin)
{
    m_chunks.reserve(tokens.size() + 2 * margin);
    for (std::size_t i = 0; i < tokens.size();) {
        std::size_t end = i + 1;
        while (end < tokens.size() && tokens[end].range.begin == tokens[end - 1].range.end)
            ++end;
        const qsizetype begin = tokens[i].range.begin;
        m_chunks.push_back(chunkOf(text.sliced(begin, tokens[end - 1].range.end - begin)));
        m_chunks.back().firstToken = i;
        i = end;
    }
    m_chunks.resize(m_chunks.size() + margin);
}

bool SplitPlaces::isOpen(std::size_t i) const
{
    static const quint32 comma = hashOfMarks(u",");
    const Chunk &before = m_chunks[i + margin - 1];
    const Chunk &behind = m_chunks[i + margin];
    const bool runsOn = before.marksBehind == 0 || before.marksBehind == comma;
    return !runsOn || behind.start != Lower || behind.marksBefore != 0;
}

SplitFeatures SplitPlaces::featuresAt(std::size_t i, std::size_t distance, bool byRule) const
{
    const Chunk &far = m_chunks[i + margin - 2];
    const Chunk &p = m_chunks[i + margin - 1];
    const Chunk &n = m_chunks[i + margin];
    const Chunk &next = m_chunks[i + margin + 1];
    const quint32 step = stepOf(distance);
    const quint32 left = static_cast<quint32>(std::min<std::size_t>(chunkCount() - i, 4));
    const quint32 rule = byRule ? 1 : 0;
    const quint32 capitals = (p.capitals ? 1u : 0u) + (n.capitals ? 2u : 0u);
    Collector all;
    all.add(0);
    all.add(p.marksBehind);
    all.add(n.start);
    all.add(p.marksBehind, n.start);
    all.add(n.marksBefore, n.start);
    all.add(p.marksBehind, n.start, p.start, capitals);
    all.add(p.word);
    all.add(n.word);
    all.add(p.word, p.marksBehind);
    all.add(n.word, n.start);
    all.add(p.word, p.marksBehind, n.start);
    all.add(p.marksBehind, n.word, n.start);
    all.add(p.shape, n.shape);
    all.add(p.shape);
    all.add(n.shape);
    all.add(far.shape, p.shape, n.shape);
    all.add(p.shape, n.shape, next.shape);
    all.add(step, p.marksBehind, n.start);
    all.add(step, n.start, p.start);
    all.add(far.word, p.marksBehind, n.start);
    all.add(next.word, n.start, p.marksBehind);
    all.add(left, p.marksBehind, n.start);
    all.add(p.start, n.start, next.start, p.marksBehind);
    all.add(p.word, n.word);
    all.add(n.word, next.word, n.start);
    all.add(p.length, p.marksBehind, n.start);
    all.add(rule);
    all.add(rule, p.marksBehind, n.start, n.marksBefore);
    all.add(rule, p.shape);
    all.add(rule, p.word);
    return all.features();
}

} // namespace core
