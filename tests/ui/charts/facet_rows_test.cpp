// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/facet_rows.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const std::vector<ui::FacetCount> counts{{u"a"_s, 9}, {u"b"_s, 5}, {u"c"_s, 3}, {u"d"_s, 1}};

} // namespace

TEST_CASE("a chart shows the most frequent values, and the others as one", "[charts]")
{
    const ui::FacetRows rows = ui::facetRows(counts, {}, 2);
    CHECK(rows.values == std::vector<ui::FacetCount>{{u"a"_s, 9}, {u"b"_s, 5}});
    CHECK(rows.others == 4);
    CHECK(rows.otherValues == 2);
    CHECK(ui::facetRows(counts, {}, 4).others == 0);
}

TEST_CASE("what is chosen has its row, however few events have it", "[charts]")
{
    const ui::FacetRows rows = ui::facetRows(counts, {u"d"_s, u"gone"_s}, 2);
    CHECK(rows.values == std::vector<ui::FacetCount>{{u"a"_s, 9}, {u"b"_s, 5}, {u"d"_s, 1}, {u"gone"_s, 0}});
    CHECK(rows.others == 3);
}
