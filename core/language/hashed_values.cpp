// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/hashed_values.h"

namespace core {

HashedValues::HashedValues(const ModelFile &model, QLatin1StringView marks, QLatin1StringView values)
    : m_marks(model.array<quint32>(marks))
    , m_values(model.array<quint16>(values))
{
    if (m_marks.size() != m_values.size())
        *this = {};
}

std::optional<quint16> HashedValues::valueOf(quint64 hash) const
{
    const std::size_t size = m_marks.size();
    const quint32 mark = markOf(hash);
    std::size_t place = placeOf(hash, size);
    for (std::size_t steps = 0; steps < size; ++steps) { // a damaged table may have no free place
        if (m_marks[place] == mark)
            return m_values[place];
        if (m_marks[place] == 0)
            return std::nullopt;
        place = place + 1 == size ? 0 : place + 1;
    }
    return std::nullopt;
}

} // namespace core
