// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/row_grid.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace ui {

RowGrid::RowGrid(TimeStretch range, double cellSeconds, int rows)
    : m_begin(range.begin)
    , m_cellsPerSecond(1 / cellSeconds)
    , m_lastCell(std::floor((range.end - range.begin) / cellSeconds))
    , m_cells(std::size_t(m_lastCell) + 1, {~((quint64(1) << rows) - 1), std::numeric_limits<quint32>::max()})
{}

quint32 RowGrid::cellOf(double time) const
{
    return quint32(std::clamp((time - m_begin) * m_cellsPerSecond, 0.0, m_lastCell));
}

CellRange RowGrid::cellsOf(TimeStretch stretch) const
{
    return {cellOf(stretch.begin), cellOf(stretch.end)};
}

int RowGrid::freeRow(CellRange cells)
{
    Cell &first = m_cells[cells.first];
    if (first.fullTo <= cells.last)
        return -1;
    quint64 taken = 0;
    for (quint32 cell = cells.first; cell <= cells.last; ++cell) {
        taken |= m_cells[cell].taken;
        if (~taken == 0) {
            first.fullTo = cell;
            return -1;
        }
    }
    return std::countr_one(taken);
}

void RowGrid::take(CellRange cells, int row)
{
    for (quint32 cell = cells.first; cell <= cells.last; ++cell)
        m_cells[cell].taken |= quint64(1) << row;
}

} // namespace ui
