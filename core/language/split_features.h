// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"

#include <QStringView>

#include <array>
#include <span>
#include <vector>

namespace core {

/// How many weights there are: features are hashed into so many buckets.
inline constexpr std::size_t splitBuckets = std::size_t(1) << 17;

/// What is seen of one place between two words, as buckets.
using SplitFeatures = std::array<quint32, 30>;

/// The blanks between tokens, each of which may end a sentence, and what is seen of them.
class SplitPlaces
{
public:
    /// `tokens` are those of a paragraph or several of `text`. Linear.
    SplitPlaces(QStringView text, std::span<const Token> tokens);

    /// The chunks of tokens written without a blank between; place i is before chunk i, and there is none before chunk
    /// 0.
    std::size_t chunkCount() const { return m_chunks.size() - 2 * margin; }

    /// The first token behind place `i`.
    std::size_t tokenBehind(std::size_t i) const { return m_chunks[i + margin].firstToken; }

    /// Whether a sentence may end at place `i` at all: not between "of" and "the".
    bool isOpen(std::size_t i) const;

    /// The features of place `i`, which rules hold for a sentence's end or not, `distance` chunks behind the last end.
    SplitFeatures featuresAt(std::size_t i, std::size_t distance, bool byRule) const;

private:
    static constexpr std::size_t margin = 2; // empty chunks at both ends, so that each place has neighbours

    /// What is seen of a chunk: hashes of the word in it, of the marks around that, and of what both look like.
    struct Chunk
    {
        std::size_t firstToken = 0;
        quint32 word = 0;
        quint32 shape = 0;
        quint32 marksBefore = 0;
        quint32 marksBehind = 0;
        quint32 start = 0; ///< Upper case, lower case, figure, none of these.
        quint32 length = 0;
        bool capitals = false;
    };
    static Chunk chunkOf(QStringView written);

    std::vector<Chunk> m_chunks;
};

} // namespace core
