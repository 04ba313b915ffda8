// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/details_rows.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/commands.h"
#include "ui/window/exporter.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"

#include <QAction>
#include <QByteArray>

class QLabel;
class QMimeData;
class QStackedWidget;

namespace ui {

class ArticleChooser;
class GoToDateBar;
class HelpWindow;
class Menus;
class MessageBar;
class ProgressStrip;
class RecentFiles;
class ZoneMenu;

/// The parts of the window. What the commands do with them is in main_window_commands.cpp.
class MainWindow::Private
{
public:
    explicit Private(MainWindow *window);

    void makeCentre();
    void makeStatusBar();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectFilter();
    void connectGo();
    void connectHelp();
    void on(Command command, auto slot) { QObject::connect(commands[command], &QAction::triggered, q, slot); }

    void takeIn(const QMimeData &data);
    void copy();
    void copyCsv();
    QByteArray selectedCsv() const;
    void selectAll();
    void editDate();
    void correctEvent(Detail detail);
    void followSelection();
    void setLaneKey(LaneKey key);
    void setZone(const QTimeZone &zone);
    void showToday();
    void chooseAppearance(Appearance chosen);
    void showStartPage(bool start);
    void showCounts();
    void showHelp(const QString &page);
    void goTo(int event);
    Exporter::Scene scene() const;
    void restoreSettings();
    void saveSettings() const;

    MainWindow *q;
    Commands commands;
    Panes panes;
    ArticleChooser *chooser;
    RecentFiles *recent;
    Menus *menus;
    MessageBar *messages;
    QStackedWidget *pages;
    QLabel *counts;
    QLabel *span;
    ProgressStrip *progress;
    Exporter *exporter;
    HelpWindow *help = nullptr;
    GoToDateBar *goToDate;
    ZoneMenu *zones;
    QDateTime now;
    std::optional<core::CivilDay> today;
    Appearance appearance = Appearance::System;
    QByteArray docksOfTimeline; ///< Where docks and bars stand while the start page hides them.
};

} // namespace ui
