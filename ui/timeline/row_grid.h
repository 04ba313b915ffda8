// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cstddef>
#include <vector>

namespace ui {

/// Seconds since 1970.
struct TimeStretch
{
    double begin;
    double end;
};

/// Numbers of cells: [first, last], both included.
struct CellRange
{
    quint32 first;
    quint32 last;
};

/// Which of a few rows are taken where, on a grid of cells of time. What is taken stays so.
class RowGrid
{
public:
    /// Covers `range` in cells of so many seconds; what lies beyond counts to the outermost cells. At most 64 rows.
    RowGrid(TimeStretch range, double cellSeconds, int rows);

    CellRange cellsOf(TimeStretch stretch) const;

    /// The first row that is free in all of `cells`; -1 where none is. That is found out once for each first cell.
    int freeRow(CellRange cells);

    void take(CellRange cells, int row);

private:
    struct Cell
    {
        quint64 taken;  ///< One bit a row; set as well for rows that there are not.
        quint32 fullTo; ///< No row is free from this cell to that one; none known: beyond the last.
    };

    quint32 cellOf(double time) const;

    double m_begin;
    double m_cellsPerSecond;
    double m_lastCell;
    std::vector<Cell> m_cells;
};

} // namespace ui
