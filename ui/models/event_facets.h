// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/models/event_mask.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <array>
#include <limits>
#include <vector>

namespace ui {

/// What events are filtered and counted by.
enum class Facet : quint8 { Kind, Place, Outlet, Status };

inline constexpr std::array allFacets{Facet::Kind, Facet::Place, Facet::Outlet, Facet::Status};

/// The values of one facet, each once, and which of them every event has.
struct FacetColumn
{
    std::vector<QString> values; ///< The top kind's and the status's identifiers; empty for what has no value.
    std::vector<quint32> of;     ///< By event number: a place in `values`.
};

/// What filters and charts ask of every event, in arrays, so that a million events are looked through at once.
struct EventFacets
{
    std::array<FacetColumn, allFacets.size()> columns;
    std::vector<qint64> begin;    ///< By event number: seconds since 1970, or `undated`.
    std::vector<bool> onTimeline; ///< By event number.
    core::TimeSpan span;          ///< From the first begin to the last end of those on the timeline; empty if undated.

    static constexpr qint64 undated = std::numeric_limits<qint64>::max();

    const FacetColumn &operator[](Facet facet) const { return columns[std::size_t(facet)]; }
};

/// Reads the facets of all events of `timeline`. O(n); words are compared once for each article and each value.
EventFacets facetsOf(const core::Timeline &timeline);

/// The words of an event's place, the user's or the article's as they stand there; empty where it has none.
QStringView placeWords(const core::Event &event, const core::Article &article);

/// The value of a facet that an event has, as facetsOf() names it.
QString facetValue(const core::Timeline &timeline, core::EventRef ref, Facet facet);

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

/// How many events on the timeline `mask` lets through.
int countShown(const EventFacets &facets, const EventMask &mask);

/// Facets and their values as the user reads them.
class FacetWording
{
    Q_DECLARE_TR_FUNCTIONS(FacetWording)
public:
    static QString facet(Facet facet); ///< "Kind"
    /// "Protests", "Kati", "No place".
    static QString value(Facet facet, const QString &value);
};

} // namespace ui
