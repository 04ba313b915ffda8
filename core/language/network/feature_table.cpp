// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/feature_table.h"

#include <bit>

namespace core {

FeatureTableArrays::FeatureTableArrays(std::span<const quint64> hashes)
    : keys(std::bit_ceil(hashes.size() + hashes.size() / 2 + 1))
    , rows(keys.size(), FeatureTable::none)
{
    const std::size_t mask = keys.size() - 1;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        std::size_t at = hashes[i] & mask;
        while (keys[at] != 0)
            at = (at + 1) & mask;
        keys[at] = hashes[i];
        rows[at] = static_cast<quint32>(i);
    }
}

} // namespace core
