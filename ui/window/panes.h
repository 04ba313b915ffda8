// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/filters/timeline_filter.h"
#include "ui/models/article_model.h"
#include "ui/models/event_model.h"

#include <QItemSelectionModel>

#include <memory>

class QDockWidget;
class QMainWindow;
class QMenu;
class QSettings;
class QSplitter;
class QWidget;

namespace ui {

class ArticleList;
class ChartsPane;
class DetailsPane;
class DockTitle;
class EventTabs;
class OverviewChart;
class SearchField;
class SourcePane;
class TimelineView;
class UndatedHint;

/// The models, the one selection and the views of the window, wired to each other: what is selected
/// in one is shown by all.
class Panes
{
public:
    /// Makes the views, and the docks of `window`; the caller places `centre()`.
    explicit Panes(QMainWindow *window);
    /// Deletes the views before the models they show.
    ~Panes();

    /// The selection, the article shown and the visible span stay where they still make sense.
    void setTimeline(std::shared_ptr<const core::Timeline> timeline);
    const std::shared_ptr<const core::Timeline> &timeline() const { return m_events.timeline(); }
    void select(int event);
    /// Selects the event shown `step` (1 or -1) after the selected one; the keyboard stays where it is.
    void selectNeighbour(int step);

    QWidget *centre() const;
    QList<QDockWidget *> docks() const
    {
        return {m_articlesDock, m_sourceDock, m_detailsDock, m_chartsDock, m_legendDock};
    }
    TimelineView &timelineView() const { return *m_timeline; }
    EventTabs &tabs() const { return *m_tabs; }
    ArticleList &articles() const { return *m_list; }
    UndatedHint &undatedHint() const { return *m_hint; }
    SourcePane &source() const { return *m_source; }
    DetailsPane &details() const { return *m_details; }
    const EventModel &events() const { return m_events; }
    QItemSelectionModel &selection() { return m_selection; }
    const QItemSelectionModel &selection() const { return m_selection; }
    TimelineFilter &filter() { return m_filter; }
    SearchField &searchField() const { return *m_search; }
    QMenu *overviewMenu() const { return m_overviewMenu; }

    /// Puts the keyboard on the source of the selected event.
    void goToSource();
    /// Puts the keyboard on the next (1) or previous (-1) view that is shown.
    void cycleFocus(int step);
    void recolor(const QPalette &palette);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    QDockWidget *makeDock(QMainWindow *window, const QString &name, const QString &title, QWidget *content);
    void makeDocks(QMainWindow *window);
    QWidget *makeTimelinePane();
    void connectViews();
    void connectFilter();
    void followSelection(const QModelIndex &current);
    void showArticle(int article);

    EventModel m_events;
    ArticleModel m_articles;
    QItemSelectionModel m_selection{&m_events};
    TimelineFilter m_filter{&m_events};
    QSplitter *m_centre;
    TimelineView *m_timeline;
    UndatedHint *m_hint;
    SearchField *m_search;
    OverviewChart *m_overview;
    QMenu *m_overviewMenu;
    EventTabs *m_tabs;
    ArticleList *m_list;
    SourcePane *m_source;
    DetailsPane *m_details;
    ChartsPane *m_charts;
    QDockWidget *m_articlesDock = nullptr;
    QDockWidget *m_sourceDock = nullptr;
    QDockWidget *m_detailsDock = nullptr;
    QDockWidget *m_chartsDock = nullptr;
    QDockWidget *m_legendDock = nullptr;
};

} // namespace ui
