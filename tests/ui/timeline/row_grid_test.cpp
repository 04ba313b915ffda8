// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/row_grid.h"

#include <catch2/catch_all.hpp>

namespace {

/// Ten cells of a minute, with two rows.
ui::RowGrid minutes()
{
    return {{0, 599}, 60, 2};
}

} // namespace

TEST_CASE("What lies beyond a grid counts to its outermost cells", "[timeline]")
{
    const ui::CellRange cells = minutes().cellsOf({-1e9, 1e9});
    CHECK(cells.first == 0);
    CHECK(cells.last == 9);
}

TEST_CASE("A row is free where all of its cells are", "[timeline]")
{
    ui::RowGrid grid = minutes();
    const ui::CellRange middle = grid.cellsOf({150, 310});
    CHECK(grid.freeRow(middle) == 0);

    grid.take(middle, 0);

    CHECK(grid.freeRow({0, 1}) == 0);
    CHECK(grid.freeRow({0, 2}) == 1);
    CHECK(grid.freeRow({5, 9}) == 1);
    CHECK(grid.freeRow({6, 9}) == 0);
}

TEST_CASE("What is full is so for all that reaches as far", "[timeline]")
{
    ui::RowGrid grid = minutes();
    grid.take({4, 5}, 0);
    grid.take({5, 7}, 1);

    CHECK(grid.freeRow({3, 9}) == -1);
    CHECK(grid.freeRow({3, 5}) == -1);
    CHECK(grid.freeRow({3, 4}) == 1);
    CHECK(grid.freeRow({6, 9}) == 0);
}
