// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_selection.h"

#include "ui/models/event_model.h"

#include <KLinkItemSelectionModel>
#include <KModelIndexProxyMapper>

#include <algorithm>

namespace ui {

QItemSelectionModel *linkedSelection(QAbstractItemModel *proxy, QItemSelectionModel *base, QObject *parent)
{
    auto *linked = new KLinkItemSelectionModel(proxy, base, parent);
    // KLinkItemSelectionModel tells `base` of a new current index, but does not listen for one.
    const auto *mapper = new KModelIndexProxyMapper(proxy, base->model(), linked);
    QObject::connect(base, &QItemSelectionModel::currentChanged, linked, [=](const QModelIndex &current) {
        const QModelIndex mapped = mapper->mapRightToLeft(current);
        if (mapped.isValid() && mapped.row() != linked->currentIndex().row())
            linked->setCurrentIndex(mapped, QItemSelectionModel::NoUpdate);
    });
    return linked;
}

int selectedEvent(const QItemSelectionModel &selection)
{
    const QModelIndex current = selection.currentIndex();
    if (current.isValid() && selection.isRowSelected(current.row()))
        return current.row();
    int first = -1;
    for (const QItemSelectionRange &range : selection.selection())
        first = first < 0 ? range.top() : std::min(first, range.top());
    return first;
}

EventMask selectedEvents(const QItemSelectionModel &selection, const EventModel &events)
{
    EventMask mask(std::size_t(events.rowCount()), false);
    for (const QItemSelectionRange &range : selection.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            mask[std::size_t(row)] = lets(events.shown(), std::size_t(row));
    }
    return std::ranges::contains(mask, true) ? mask : EventMask();
}

void selectEvent(QItemSelectionModel &selection, const EventModel &events, int event)
{
    selection.setCurrentIndex(events.index(event, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace ui
