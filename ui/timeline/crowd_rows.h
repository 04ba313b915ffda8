// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cstddef>
#include <optional>
#include <vector>

namespace ui {

/// Rows of events without regard to their labels, packed as densely as time allows.
class CrowdRows
{
public:
    /// There is at least one row.
    explicit CrowdRows(int mostRows);

    /// Takes the first row that is free at `begin`, a new one while there may be more, or else the one that is free
    /// first, until `end`. To be called in order of begin.
    std::size_t take(qint64 begin, qint64 end);

private:
    std::size_t rowAt(qint64 begin);
    std::size_t freeFirst();

    std::size_t m_mostRows;
    std::vector<qint64> m_ends; ///< By row.
    /// The row that is free first of all, where that is known: on a crowded day it does not change.
    std::optional<std::size_t> m_freeFirst;
};

} // namespace ui
