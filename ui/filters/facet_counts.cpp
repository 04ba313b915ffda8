// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/facet_counts.h"

#include <algorithm>
#include <tuple>

namespace ui {

std::vector<FacetCount> countValues(const EventFacets &facets, Facet facet, const EventMask &mask)
{
    const FacetColumn &column = facets[facet];
    std::vector<FacetCount> counts;
    for (const QString &value : column.values)
        counts.push_back({value});
    for (std::size_t event = 0; event < column.of.size(); ++event) {
        if (facets.onTimeline[event] && lets(mask, event))
            ++counts[column.of[event]].events;
    }
    std::erase_if(counts, [](const FacetCount &count) { return count.events == 0; });
    std::ranges::sort(counts, {}, [](const FacetCount &count) {
        return std::tuple(count.value.isEmpty(), -count.events, count.value);
    });
    return counts;
}

std::vector<FacetCount> countChoices(const EventFacets &facets, Facet facet, const EventCriteria &criteria,
                                     const core::Timeline &timeline)
{
    EventCriteria others = criteria;
    others[facet].clear();
    return countValues(facets, facet, maskOf(others, timeline, facets));
}

} // namespace ui
