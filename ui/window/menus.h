// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_view.h"
#include "ui/window/appearance.h"

#include <QObject>

class QActionGroup;
class QComboBox;
class QDockWidget;
class QMainWindow;
class QMenu;
class QToolBar;

namespace ui {

class Commands;
class RecentFiles;

/// The menu bar and the tool bar of the window, with the choices that are more than one command:
/// what the lanes stand for, and light or dark.
class Menus : public QObject
{
    Q_OBJECT
public:
    /// `articleColumns` is the menu of the columns of the list of articles.
    Menus(QMainWindow *window, const Commands &commands, RecentFiles *recent, const QList<QDockWidget *> &docks,
          QMenu *articleColumns);

    /// Puts the search field at the end of the tool bar.
    void addSearch(QWidget *searchField);
    /// Adds `menu` to the menu View, below what the lanes stand for.
    void addToView(QMenu *menu);
    /// Adds `menu` to what can be done with the selected event.
    void addToEvent(QMenu *menu);

    /// What can be done with the selected event, for a right click on it.
    QMenu *eventMenu() const { return m_event; }
    /// The same for an article, or a refused file.
    QMenu *articleMenu() const { return m_article; }

    /// Ticks the choice without telling it as chosen.
    void showLaneKey(LaneKey key);
    void showAppearance(Appearance appearance);
    void setLanesEnabled(bool enabled);

Q_SIGNALS:
    void laneKeyChosen(ui::LaneKey key);
    void appearanceChosen(ui::Appearance appearance);

private:
    void fillFile(QMenu *menu, RecentFiles *recent);
    void fillEdit(QMenu *menu);
    void fillView(QMenu *menu, const QList<QDockWidget *> &docks, QMenu *articleColumns);
    void fillGo(QMenu *menu);
    void fillHelp(QMenu *menu);
    QMenu *makeExportMenu(QWidget *parent);
    QMenu *makeEventMenu(QWidget *parent);
    QMenu *makeArticleMenu(QWidget *parent);
    QMenu *makeLaneMenu(QWidget *parent);
    QMenu *makeAppearanceMenu(QWidget *parent);
    void makeToolBar();
    QWidget *makeLaneBox();

    QMainWindow *m_window;
    const Commands &m_commands;
    QMenu *m_export;
    QMenu *m_event;
    QMenu *m_article;
    QActionGroup *m_lanes;
    QActionGroup *m_appearances;
    QComboBox *m_laneBox;
    QToolBar *m_toolBar = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_toolBarToggle = nullptr;
};

} // namespace ui
