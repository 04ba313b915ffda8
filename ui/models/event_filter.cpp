// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_filter.h"

#include "ui/models/event_model.h"

namespace ui {

EventFilter::EventFilter(Show show, EventModel *events, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_show(show)
{
    setSortRole(EventModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(events);
    connect(events, &EventModel::shownChanged, this, &EventFilter::invalidateRowsFilter);
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(EventModel::OnTimelineRole).toBool() && index.data(EventModel::ShownRole).toBool() &&
           index.data(EventModel::DatedRole).toBool() == (m_show == Show::Dated);
}

} // namespace ui
