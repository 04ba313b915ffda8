// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/event_tabs.h"

#include "ui/models/event_filter.h"
#include "ui/models/event_model.h"
#include "ui/models/event_selection.h"
#include "ui/window/appearance.h"
#include "ui/window/roomy_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastHeadline = 38; ///< In characters; all other columns give way before it, by scrolling.

/// What a column needs at first, in characters; the user's own widths come from the settings.
int firstWidth(int column)
{
    switch (column) {
    case EventModel::WhenColumn:
        return 19;
    case EventModel::WhereColumn:
    case EventModel::SourceColumn:
        return 15;
    default:
        return 12;
    }
}

void setUpHeader(QHeaderView *header)
{
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFixedHeight(header->fontMetrics().height() + 10);
    const int character = header->fontMetrics().averageCharWidth();
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, firstWidth(column) * character);
}

/// Gives the headline what the other columns leave.
void fillWidth(QHeaderView *header)
{
    const int others = header->length() - header->sectionSize(EventModel::WhatColumn);
    const int least = leastHeadline * header->fontMetrics().averageCharWidth();
    header->resizeSection(EventModel::WhatColumn, std::max(least, header->viewport()->width() - others));
}

} // namespace

EventTabs::EventTabs(EventModel *events, QItemSelectionModel *selection, QWidget *parent)
    : QTabWidget(parent)
    , m_events(events)
    , m_selection(selection)
    , m_dated(makeTable(new EventFilter(EventFilter::Show::Dated, events, this), QStringLiteral("datedTable"),
                        tr("Dated events")))
    , m_undated(makeTable(new EventFilter(EventFilter::Show::Undated, events, this), QStringLiteral("undatedTable"),
                          tr("Undated events")))
    , m_inTime(new EventFilter(EventFilter::Show::Dated, events, this))
{
    setObjectName(QStringLiteral("eventTabs"));
    setDocumentMode(true);
    m_inTime->sort(EventModel::WhenColumn);
    m_undated.view->hideColumn(EventModel::WhenColumn);
    m_undated.view->sortByColumn(EventModel::SourceColumn, Qt::AscendingOrder);

    addTab(m_dated.view, QString());
    addTab(m_undated.view, QString());
    setTabToolTip(0, tr("Events with a date, as the timeline shows them"));
    setTabToolTip(1, tr("Events for which no date could be worked out; they stand on no timeline"));
    connect(m_events, &QAbstractItemModel::modelReset, this, &EventTabs::countRows);
    connect(m_events, &EventModel::shownChanged, this, &EventTabs::countRows);
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { bringForward(current.row()); });
    countRows();
    recolor();
}

EventTabs::Table EventTabs::makeTable(QSortFilterProxyModel *rows, const QString &name, const QString &description)
{
    auto *view = new QTableView(this);
    view->setObjectName(name);
    view->setAccessibleName(description);
    view->setModel(rows);
    view->setSelectionModel(linkedSelection(rows, m_selection, view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSortingEnabled(true);
    view->sortByColumn(EventModel::WhenColumn, Qt::AscendingOrder);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUpHeader(view->horizontalHeader());
    RoomyStyle::apply(view);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::activated, this,
            [this, rows](const QModelIndex &index) { Q_EMIT eventActivated(rows->mapToSource(index).row()); });
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](QPoint at) {
        if (view->selectionModel()->hasSelection())
            Q_EMIT menuRequested(view->viewport()->mapToGlobal(at));
    });
    return {view, rows};
}

int EventTabs::datedCount() const
{
    return m_dated.rows->rowCount();
}

int EventTabs::undatedCount() const
{
    return m_undated.rows->rowCount();
}

void EventTabs::countRows()
{
    setTabText(0, tr("&Events (%1)").arg(locale().toString(datedCount())));
    setTabText(1, tr("&Undated (%1)").arg(locale().toString(undatedCount())));
}

void EventTabs::bringForward(int event)
{
    for (const Table &table : {m_dated, m_undated}) {
        const QModelIndex row = table.rows->mapFromSource(m_events->index(event, EventModel::WhatColumn));
        if (!row.isValid())
            continue;
        setCurrentWidget(table.view);
        const int left = table.view->horizontalScrollBar()->value();
        table.view->scrollTo(row);
        table.view->horizontalScrollBar()->setValue(left);
    }
}

int EventTabs::eventAt(int rowInTime) const
{
    const int rows = m_inTime->rowCount();
    if (rows == 0)
        return -1;
    return m_inTime->mapToSource(m_inTime->index(std::clamp(rowInTime, 0, rows - 1), 0)).row();
}

int EventTabs::neighbourInTime(int step) const
{
    const QModelIndex selected = m_events->index(selectedEvent(*m_selection), 0);
    const QModelIndex row = m_inTime->mapFromSource(selected);
    if (!row.isValid())
        return step > 0 ? firstInTime() : lastInTime();
    return eventAt(row.row() + step);
}

int EventTabs::neighbourShown(int step) const
{
    const int dated = m_inTime->rowCount();
    const int all = dated + m_undated.rows->rowCount();
    if (all == 0)
        return -1;
    const QModelIndex selected = m_events->index(selectedEvent(*m_selection), 0);
    const int inTime = m_inTime->mapFromSource(selected).row();
    const int undated = m_undated.rows->mapFromSource(selected).row();
    const int before = inTime >= 0 ? inTime : undated >= 0 ? dated + undated : step > 0 ? -1 : all;
    const int next = (before + step + all) % all;
    return next < dated ? eventAt(next) : m_undated.rows->mapToSource(m_undated.rows->index(next - dated, 0)).row();
}

int EventTabs::firstInTime() const
{
    return eventAt(0);
}

int EventTabs::lastInTime() const
{
    return eventAt(m_inTime->rowCount() - 1);
}

QTableView *EventTabs::currentTable() const
{
    return static_cast<QTableView *>(currentWidget());
}

QString EventTabs::selectedText() const
{
    const QTableView *table = currentTable();
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < EventModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void EventTabs::saveColumns(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/datedColumns"), m_dated.view->horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("window/undatedColumns"), m_undated.view->horizontalHeader()->saveState());
}

void EventTabs::restoreColumns(const QSettings &settings)
{
    m_dated.view->horizontalHeader()->restoreState(settings.value(QStringLiteral("window/datedColumns")).toByteArray());
    m_undated.view->horizontalHeader()->restoreState(
        settings.value(QStringLiteral("window/undatedColumns")).toByteArray());
}

bool EventTabs::eventFilter(QObject *viewport, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fillWidth(static_cast<QTableView *>(viewport->parent())->horizontalHeader());
    return QTabWidget::eventFilter(viewport, event);
}

void EventTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void EventTabs::recolor()
{
    for (const Table &table : {m_dated, m_undated})
        table.view->setPalette(withSoftSelection(palette()));
}

} // namespace ui
