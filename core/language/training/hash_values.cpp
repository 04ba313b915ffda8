// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/hash_values.h"

#include "core/language/hashed_values.h"

namespace core {

void addHashedValues(ModelWriter &writer, QLatin1StringView marks, QLatin1StringView values,
                     const std::map<quint64, quint16> &entries)
{
    const std::size_t size = entries.size() * 4 / 3 + 1; // so that a quarter of all places is free
    std::vector<quint32> markAt(size, 0);
    std::vector<quint16> valueAt(size, 0);
    for (const auto &[hash, value] : entries) {
        std::size_t place = HashedValues::placeOf(hash, size);
        while (markAt[place] != 0)
            place = (place + 1) % size;
        markAt[place] = HashedValues::markOf(hash);
        valueAt[place] = value;
    }
    writer.add(marks, std::span<const quint32>(markAt));
    writer.add(values, std::span<const quint16>(valueAt));
}

} // namespace core
