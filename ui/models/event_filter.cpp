// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_filter.h"

#include "ui/models/event_model.h"

namespace ui {

EventFilter::EventFilter(Show show, EventModel *events, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_events(events)
    , m_show(show)
{
    setSortRole(EventModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(events);
    // All at once: taking rows out one by one would move all that follow, each time.
    connect(events, &EventModel::shownChanged, this, &EventFilter::invalidate);
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto number = std::size_t(row);
    const EventFacets &facets = m_events->facets();
    const bool dated = facets.begin[number] != EventFacets::undated;
    return facets.onTimeline[number] && lets(m_events->shown(), number) && dated == (m_show == Show::Dated);
}

bool EventFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() != EventModel::WhenColumn)
        return QSortFilterProxyModel::lessThan(left, right);
    const std::vector<qint64> &begin = m_events->facets().begin;
    return begin[std::size_t(left.row())] < begin[std::size_t(right.row())];
}

} // namespace ui
