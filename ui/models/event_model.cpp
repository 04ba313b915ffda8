// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_model.h"

#include "core/events/event_words.h"
#include "ui/models/wording.h"

#include <limits>
#include <utility>

namespace ui {

namespace {

QString sourceName(const core::Article &article)
{
    return article.outlet.isEmpty() ? Wording::title(article) : article.outlet;
}

/// Undated events come after all dated ones.
qint64 sortKey(const core::EventDate &date)
{
    return date.span ? qint64(date.span->begin.time_since_epoch().count()) : std::numeric_limits<qint64>::max();
}

/// Says too where the date is the user's own.
QString whenText(const core::EventDate &date)
{
    const QString when = Wording::when(date);
    return date.edited ? EventModel::tr("%1 · by you", "date that the user set").arg(when) : when;
}

QString cellText(const core::Event &event, const core::Article &article, int column)
{
    switch (column) {
    case EventModel::WhenColumn:
        return whenText(event.date);
    case EventModel::WhatColumn:
        return event.headline;
    case EventModel::WhereColumn:
        return core::placeName(event, article);
    case EventModel::KindColumn:
        return Wording::kind(event.kind);
    case EventModel::StatusColumn:
        return Wording::status(event.status);
    case EventModel::SourceColumn:
        return sourceName(article);
    }
    return {};
}

/// What the cell has no room for: the reason of a date, the sentence of a headline.
QString toolTip(const core::Event &event, const core::Article &article, int column)
{
    if (column == EventModel::WhenColumn)
        return Wording::why(event.date, article);
    if (column == EventModel::WhatColumn)
        return Wording::words(article, event.sentence);
    return column == EventModel::SourceColumn ? Wording::title(article) : QString();
}

} // namespace

void EventModel::setTimeline(std::shared_ptr<const core::Timeline> timeline, EventMask shown,
                             std::shared_ptr<const EventFacets> facets)
{
    Q_ASSERT(timeline && (shown.empty() || shown.size() == timeline->events.size()));
    beginResetModel();
    m_timeline = std::move(timeline);
    m_shown = std::move(shown);
    m_facets = std::move(facets);
    endResetModel();
}

void EventModel::setShown(EventMask shown)
{
    Q_ASSERT(shown.empty() || shown.size() == m_timeline->events.size());
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT shownChanged();
}

const EventFacets &EventModel::facets() const
{
    if (!m_facets)
        m_facets = std::make_shared<const EventFacets>(facetsOf(*m_timeline));
    return *m_facets;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_timeline->events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const core::EventRef ref = m_timeline->events[std::size_t(index.row())];
    const core::Event &event = m_timeline->event(ref);
    const core::Article &article = m_timeline->extraction(ref).article;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(event, article, index.column());
    case Qt::ToolTipRole:
        return toolTip(event, article, index.column());
    case SortRole:
        return index.column() == WhenColumn ? QVariant(sortKey(event.date))
                                            : QVariant(cellText(event, article, index.column()));
    case OnTimelineRole:
        return event.onTimeline;
    case DatedRole:
        return event.date.span.has_value();
    case ArticleRole:
        return int(ref.article);
    case ShownRole:
        return lets(m_shown, std::size_t(index.row()));
    }
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What");
    case WhereColumn:
        return tr("Where");
    case KindColumn:
        return tr("Kind");
    case StatusColumn:
        return tr("Status");
    case SourceColumn:
        return tr("Source");
    }
    return {};
}

} // namespace ui
