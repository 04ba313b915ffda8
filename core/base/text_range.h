// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <compare>

namespace core {

/// A half-open stretch [begin, end) of Article::text.
///
/// Unit: UTF-16 code units, as in QString and QTextCursor, so that a range can be
/// highlighted in the source pane as it stands. (The JSON counts code points instead:
/// core/exchange converts.)
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return begin >= end; }
    constexpr bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
    constexpr bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }

    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
};

} // namespace core
