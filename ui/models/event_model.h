// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// All events of a timeline as rows. Row r is the event of number r (Timeline::events[r]), so that
/// every view can use one selection on this model. Read-only: a new timeline replaces the old one
/// whole. What is not on the timeline or undated is left out by proxies (EventFilter).
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
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeline(std::shared_ptr<const core::Timeline> timeline);
    /// Never null; an empty timeline before the first.
    const std::shared_ptr<const core::Timeline> &timeline() const { return m_timeline; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const core::Timeline> m_timeline = std::make_shared<const core::Timeline>();
};

} // namespace ui
