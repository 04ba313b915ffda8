// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace ui {

class EventModel;

/// The events of an EventModel that are on the timeline and let through by its filter: either those with a date or
/// those without. Sorted by EventModel::SortRole: dates by time, all else as the locale sorts words.
class EventFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { Dated, Undated };

    /// `events` becomes the source model and must outlive this one.
    EventFilter(Show show, EventModel *events, QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const EventModel *m_events;
    Show m_show;
};

} // namespace ui
