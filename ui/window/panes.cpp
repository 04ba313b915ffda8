// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/panes.h"

#include "ui/charts/charts_pane.h"
#include "ui/filters/filter_chips.h"
#include "ui/filters/filter_notice.h"
#include "ui/filters/search_field.h"
#include "ui/models/event_selection.h"
#include "ui/overview/overview_chart.h"
#include "ui/overview/overview_menu.h"
#include "ui/source/details_pane.h"
#include "ui/source/source_pane.h"
#include "ui/timeline/legend.h"
#include "ui/timeline/render_timeline.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/appearance.h"
#include "ui/window/article_list.h"
#include "ui/window/dock_title.h"
#include "ui/window/event_tabs.h"
#include "ui/window/keep_place.h"
#include "ui/window/undated_hint.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const QString splitterKey = QStringLiteral("window/splitter");
const QString stackingKey = QStringLiteral("overview/stacking");
const QString countScaleKey = QStringLiteral("overview/scale");

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::Panes", text);
}

DockTitle *titleOf(const QDockWidget *dock)
{
    return static_cast<DockTitle *>(dock->titleBarWidget());
}

} // namespace

Panes::Panes(QMainWindow *window)
    : m_centre(new QSplitter(Qt::Vertical, window))
    , m_timeline(new TimelineView)
    , m_hint(new UndatedHint)
    , m_search(new SearchField(&m_filter, window))
    , m_overview(new OverviewChart(m_centre))
    , m_overviewMenu(new OverviewMenu(m_overview, m_overview))
    , m_tabs(new EventTabs(&m_events, &m_selection, m_centre))
    , m_list(new ArticleList(&m_articles, window))
    , m_source(new SourcePane(window))
    , m_details(new DetailsPane(window))
    , m_charts(new ChartsPane(&m_filter, window))
{
    m_centre->insertWidget(0, makeTimelinePane());
    m_centre->setObjectName(QStringLiteral("centre"));
    m_centre->setChildrenCollapsible(false);
    m_centre->setMinimumWidth(370);
    m_centre->setHandleWidth(1);
    m_centre->setStretchFactor(0, 6);
    m_centre->setStretchFactor(1, 0);
    m_centre->setStretchFactor(2, 4);
    m_timeline->setObjectName(QStringLiteral("timelineView"));
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_overview->setObjectName(QStringLiteral("overviewChart"));
    m_source->setMinimumWidth(240);
    m_source->setObjectName(QStringLiteral("sourcePane"));
    m_details->setObjectName(QStringLiteral("detailsPane"));
    makeDocks(window);
    connectViews();
    connectFilter();
    recolor(window->palette());
}

Panes::~Panes()
{
    for (QWidget *view :
         {static_cast<QWidget *>(m_centre), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_articlesDock),
          static_cast<QWidget *>(m_sourceDock), static_cast<QWidget *>(m_detailsDock),
          static_cast<QWidget *>(m_chartsDock), static_cast<QWidget *>(m_legendDock)})
        delete view;
}

QWidget *Panes::centre() const
{
    return m_centre;
}

/// The timeline, above it what is filtered, and below it what waits for a date.
QWidget *Panes::makeTimelinePane()
{
    auto *pane = new QWidget(m_centre);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FilterChips(&m_filter, pane));
    column->addWidget(m_timeline, 1);
    column->addWidget(m_hint);
    new FilterNotice(&m_filter, m_timeline);
    return pane;
}

QDockWidget *Panes::makeDock(QMainWindow *window, const QString &name, const QString &title, QWidget *content)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new DockTitle(dock));
    return dock;
}

void Panes::makeDocks(QMainWindow *window)
{
    m_articlesDock = makeDock(window, QStringLiteral("articlesDock"),
                              translated(QT_TRANSLATE_NOOP("ui::Panes", "Articles")), m_list);
    m_sourceDock =
        makeDock(window, QStringLiteral("sourceDock"), translated(QT_TRANSLATE_NOOP("ui::Panes", "Source")), m_source);
    m_detailsDock = makeDock(window, QStringLiteral("detailsDock"),
                             translated(QT_TRANSLATE_NOOP("ui::Panes", "Details")), m_details);
    m_chartsDock =
        makeDock(window, QStringLiteral("chartsDock"), translated(QT_TRANSLATE_NOOP("ui::Panes", "Charts")), m_charts);
    m_legendDock = makeDock(window, QStringLiteral("legendDock"), translated(QT_TRANSLATE_NOOP("ui::Panes", "Legend")),
                            new Legend(window));
    window->addDockWidget(Qt::LeftDockWidgetArea, m_articlesDock);
    window->addDockWidget(Qt::LeftDockWidgetArea, m_legendDock);
    window->addDockWidget(Qt::RightDockWidgetArea, m_sourceDock);
    window->addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    window->tabifyDockWidget(m_detailsDock, m_chartsDock);
    for (QDockWidget *dock : {m_chartsDock, m_legendDock})
        dock->hide(); // until it is asked for
    window->resizeDocks({m_articlesDock, m_sourceDock}, {252, 372}, Qt::Horizontal);
    window->resizeDocks({m_sourceDock, m_detailsDock}, {520, 300}, Qt::Vertical);
}

void Panes::connectViews()
{
    m_timeline->setModel(&m_events, &m_selection);
    m_overview->setModel(&m_events);
    m_source->setModel(&m_events, &m_selection);
    m_details->setModel(&m_events, &m_selection);
    QObject::connect(m_timeline, &TimelineView::visibleSpanChanged, m_overview, &OverviewChart::setVisibleSpan);
    QObject::connect(m_overview, &OverviewChart::visibleSpanChosen, m_timeline, &TimelineView::setVisibleSpan);
    QObject::connect(m_overview, &OverviewChart::menuRequested, m_overviewMenu,
                     [this](QPoint at) { m_overviewMenu->popup(at); });
    QObject::connect(&m_selection, &QItemSelectionModel::currentRowChanged, m_centre,
                     [this](const QModelIndex &current) { followSelection(current); });
    QObject::connect(m_list, &ArticleList::articleChosen, m_centre, [this](int article) { showArticle(article); });
    QObject::connect(m_source, &SourcePane::articleFollowed, m_list, &ArticleList::selectArticle);
    QObject::connect(m_details, &DetailsPane::pointedAt, m_source, &SourcePane::pointAt);
    QObject::connect(m_details, &DetailsPane::wordsWanted, m_source, &SourcePane::showWords);
    QObject::connect(m_details, &DetailsPane::elsewhereWanted, m_source, &SourcePane::showElsewhere);
    QObject::connect(m_list, &ArticleList::refusedChosen, m_source, &SourcePane::showNothing);
    QObject::connect(m_timeline, &TimelineView::eventActivated, m_centre, [this] { goToSource(); });
    QObject::connect(m_tabs, &EventTabs::eventActivated, m_centre, [this] { goToSource(); });
}

void Panes::connectFilter()
{
    QObject::connect(&m_filter, &TimelineFilter::changed, m_centre,
                     [this] { m_hint->setTimeline(*timeline(), m_events.shown()); });
    QObject::connect(m_charts, &ChartsPane::spanWanted, m_timeline, &TimelineView::setVisibleSpan);
    QObject::connect(m_chartsDock->toggleViewAction(), &QAction::triggered, m_chartsDock, [this](bool shown) {
        if (shown)
            m_chartsDock->raise();
    });
    QObject::connect(m_search, &SearchField::left, m_timeline, [this] { m_timeline->setFocus(Qt::OtherFocusReason); });
    QObject::connect(m_search, &SearchField::stepWanted, m_centre, [this](int step) { selectNeighbour(step); });
}

void Panes::selectNeighbour(int step)
{
    if (const int event = m_tabs->neighbourShown(step); event >= 0)
        select(event);
}

void Panes::followSelection(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    m_timeline->ensureEventVisible(current.row());
    m_list->selectArticle(current.data(EventModel::ArticleRole).toInt());
}

void Panes::showArticle(int article)
{
    if (article >= 0 && article != m_source->article())
        m_source->showArticle(article);
}

void Panes::setTimeline(std::shared_ptr<const core::Timeline> now)
{
    const std::shared_ptr<const core::Timeline> before = timeline();
    const int selected = sameEvent(*before, selectedEvent(m_selection), *now);
    const int shown = sameArticle(*before, m_source->article(), *now);
    const core::TimeSpan span = m_timeline->visibleSpan();

    m_articles.setTimeline(now);
    m_filter.setTimeline(now);
    titleOf(m_articlesDock)->setCount(m_list->locale().toString(qsizetype(now->articles.size())));

    if (staysInPlace(*before, fittingSpan(*before, {}, m_timeline->zone()), span, *now))
        m_timeline->setVisibleSpan(span);
    else
        m_timeline->fitAll();
    m_overview->setVisibleSpan(m_timeline->visibleSpan());
    if (shown >= 0)
        m_list->selectArticle(shown);
    else if (haveArticleInCommon(*before, *now))
        m_list->selectSamePlace();
    else if (!now->articles.empty())
        m_list->selectArticle(0);
    if (selected >= 0)
        select(selected);
}

void Panes::select(int event)
{
    selectEvent(m_selection, m_events, event);
}

void Panes::goToSource()
{
    m_sourceDock->show();
    m_sourceDock->raise();
    m_source->setFocus();
}

void Panes::cycleFocus(int step)
{
    std::vector<QWidget *> views;
    for (QWidget *view : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_timeline),
                          static_cast<QWidget *>(m_tabs->currentTable()), static_cast<QWidget *>(m_source),
                          static_cast<QWidget *>(m_charts)}) {
        if (view->isVisible())
            views.push_back(view);
    }
    if (views.empty())
        return;
    const auto holdsFocus = [](const QWidget *view) {
        return view == QApplication::focusWidget() || view->isAncestorOf(QApplication::focusWidget());
    };
    const auto at = std::ranges::find_if(views, holdsFocus);
    const auto count = std::ssize(views);
    const auto next = at == views.end() ? 0 : (at - views.begin() + step + count) % count;
    views[std::size_t(next)]->setFocus(Qt::ShortcutFocusReason);
}

void Panes::recolor(const QPalette &palette)
{
    // The lists at the side are part of the frame, not sheets of paper.
    QPalette quiet = withSoftSelection(palette);
    quiet.setColor(QPalette::Base, quiet.color(QPalette::Window));
    m_list->setPalette(quiet);
}

void Panes::save(QSettings &settings) const
{
    settings.setValue(splitterKey, m_centre->saveState());
    settings.setValue(stackingKey, int(m_overview->stacking()));
    settings.setValue(countScaleKey, int(m_overview->countScale()));
    m_tabs->saveColumns(settings);
    m_list->save(settings);
}

void Panes::restore(const QSettings &settings)
{
    m_centre->restoreState(settings.value(splitterKey).toByteArray());
    m_overview->setStacking(settings.value(stackingKey).toInt() == 0 ? Stacking::Kind : Stacking::Status);
    m_overview->setCountScale(CountScale(std::clamp(settings.value(countScaleKey).toInt(), 0, 2)));
    m_tabs->restoreColumns(settings);
    m_list->restore(settings);
}

} // namespace ui
