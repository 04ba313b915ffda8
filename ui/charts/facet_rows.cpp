// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/facet_rows.h"

#include <algorithm>

namespace ui {

FacetRows facetRows(const std::vector<FacetCount> &counts, const QStringList &chosen, std::size_t most)
{
    FacetRows rows;
    for (const FacetCount &count : counts) {
        if (rows.values.size() < most || chosen.contains(count.value)) {
            rows.values.push_back(count);
        } else {
            rows.others += count.events;
            ++rows.otherValues;
        }
    }
    for (const QString &value : chosen) {
        if (!std::ranges::contains(rows.values, value, &FacetCount::value))
            rows.values.push_back({value, 0});
    }
    return rows;
}

} // namespace ui
