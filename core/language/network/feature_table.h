// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace core {

/// Which row of an embedding belongs to a feature's hash, by open addressing in arrays that lie in the model's
/// file. `keys` are the hashes, 0 for a free place, their number a power of two; `rows` stands beside it.
struct FeatureTable
{
    std::span<const quint64> keys;
    std::span<const quint32> rows;

    static constexpr quint32 none = 0xFFFFFFFF;

    /// The row of `hash`, or `none`. One or two steps mostly: at most two places in three are taken.
    quint32 rowOf(quint64 hash) const
    {
        if (keys.empty())
            return none;
        const std::size_t mask = keys.size() - 1;
        for (std::size_t at = hash & mask; keys[at] != 0; at = (at + 1) & mask) {
            if (keys[at] == hash)
                return rows[at];
        }
        return none;
    }
};

/// The arrays of a FeatureTable in which the i-th of `hashes`, which are distinct and not 0, has row i.
struct FeatureTableArrays
{
    std::vector<quint64> keys;
    std::vector<quint32> rows;

    explicit FeatureTableArrays(std::span<const quint64> hashes);

    FeatureTable table() const { return {keys, rows}; }
};

} // namespace core
