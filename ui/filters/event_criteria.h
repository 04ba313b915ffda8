// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/event_facets.h"

#include <QStringList>

#include <array>

namespace ui {

/// What events must have to be shown. An event passes a facet that has values here if its own is one of them, and the
/// words if its headline has them all, in whatever case.
struct EventCriteria
{
    std::array<QStringList, allFacets.size()> values; ///< As EventFacets names them, in the order of choice.
    QString words;                                    ///< Parted by spaces; each may be a part of a word.

    const QStringList &operator[](Facet facet) const { return values[std::size_t(facet)]; }
    QStringList &operator[](Facet facet) { return values[std::size_t(facet)]; }
    bool isEmpty() const;

    friend bool operator==(const EventCriteria &, const EventCriteria &) = default;
};

/// `criteria` with `value` taken in where it was not there, else taken out.
EventCriteria toggled(EventCriteria criteria, Facet facet, const QString &value);

/// Which events of `timeline` pass; empty where there are no criteria. `facets` are those of `timeline`. Values are
/// compared once each; only headlines are read event by event, of those that pass the rest.
EventMask maskOf(const EventCriteria &criteria, const core::Timeline &timeline, const EventFacets &facets);

/// Counts the values of `facet` that events have which pass all of `criteria` but those of `facet` itself: what else
/// could be chosen is counted too.
std::vector<FacetCount> countChoices(const EventFacets &facets, Facet facet, const EventCriteria &criteria,
                                     const core::Timeline &timeline);

} // namespace ui
