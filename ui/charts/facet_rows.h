// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/event_facets.h"

#include <QStringList>

namespace ui {

/// What a chart of a facet shows: the most frequent values, and how many events all others have.
struct FacetRows
{
    std::vector<FacetCount> values;
    int others = 0;      ///< Events of the values that have no row.
    int otherValues = 0; ///< How many values these are.

    friend bool operator==(const FacetRows &, const FacetRows &) = default;
};

/// The `most` first of `counts`, and besides them those that are chosen, with 0 where no event has them now.
FacetRows facetRows(const std::vector<FacetCount> &counts, const QStringList &chosen, std::size_t most);

} // namespace ui
