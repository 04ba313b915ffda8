// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/models/event_facets.h"
#include "ui/models/event_mask.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// All events of a timeline as rows. Row r is the event of number r (Timeline::events[r]), so that
/// every view can use one selection on this model. Read-only: a new timeline replaces the old one
/// whole. What is not on the timeline, undated or filtered out is left out by proxies (EventFilter) and by views.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, WhatColumn, WhereColumn, KindColumn, StatusColumn, SourceColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< qint64 seconds since 1970 in WhenColumn, else text.
        OnTimelineRole,          ///< bool
        DatedRole,               ///< bool
        ArticleRole,             ///< int, index into Timeline::articles.
        ShownRole,               ///< bool, let through by the filter.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `shown` is what the filter lets through of the new timeline, `facets` are its facets if they are known already.
    void setTimeline(std::shared_ptr<const core::Timeline> timeline, EventMask shown = {},
                     std::shared_ptr<const EventFacets> facets = {});
    /// Never null; an empty timeline before the first.
    const std::shared_ptr<const core::Timeline> &timeline() const { return m_timeline; }

    /// Empty, or as long as there are events. Rows keep their numbers; views leave out what it stops.
    void setShown(EventMask shown);
    const EventMask &shown() const { return m_shown; }

    /// Of all events of the timeline. Read when they are first asked for.
    const EventFacets &facets() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The filter lets other events through; not sent when a new timeline comes.
    void shownChanged();

private:
    std::shared_ptr<const core::Timeline> m_timeline = std::make_shared<const core::Timeline>();
    EventMask m_shown;
    mutable std::shared_ptr<const EventFacets> m_facets; ///< Null until asked for.
};

} // namespace ui
