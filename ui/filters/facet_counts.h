// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/filters/event_criteria.h"

namespace ui {

/// A value of a facet, with how many events on the timeline have it.
struct FacetCount
{
    QString value;
    int events = 0;

    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

/// The values of `facet` that events have which `mask` lets through: the most frequent first, equal ones by name, and
/// what has no value last.
std::vector<FacetCount> countValues(const EventFacets &facets, Facet facet, const EventMask &mask);

/// The same of what passes all of `criteria` but those of `facet` itself: what else could be chosen is counted too.
std::vector<FacetCount> countChoices(const EventFacets &facets, Facet facet, const EventCriteria &criteria,
                                     const core::Timeline &timeline);

} // namespace ui
