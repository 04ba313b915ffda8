// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window_p.h"

#include "ui/filters/filter_menu.h"
#include "ui/filters/search_field.h"
#include "ui/models/event_selection.h"
#include "ui/models/failure_wording.h"
#include "ui/source/source_pane.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/article_chooser.h"
#include "ui/window/article_list.h"
#include "ui/window/event_tabs.h"
#include "ui/window/go_to_date_bar.h"
#include "ui/window/lane_settings.h"
#include "ui/window/menus.h"
#include "ui/window/message_bar.h"
#include "ui/window/progress_strip.h"
#include "ui/window/recent_files.h"
#include "ui/window/start_page.h"
#include "ui/window/window_text.h"
#include "ui/window/zone_menu.h"

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString appearanceKey = QStringLiteral("window/appearance");
const QString foldKey = QStringLiteral("source/foldClutter");
const QString zoneKey = QStringLiteral("window/timeZone");
constexpr int stateVersion = 1; ///< Raise it when docks or tool bars change, so that old states are dropped.

/// What makes no sense before the first article.
constexpr std::array needTimeline{
    Command::ExportPicture,  Command::Print,        Command::CopyCsv,      Command::CopyPicture, Command::ExportCsv,
    Command::ExportAcledCsv, Command::ExportJson,   Command::Copy,         Command::SelectAll,   Command::ZoomIn,
    Command::ZoomOut,        Command::FitAll,       Command::FitSelection, Command::NextEvent,   Command::FirstEvent,
    Command::PreviousEvent,  Command::LastEvent,    Command::ToSource,     Command::GoToDate,    Command::ToTimeline,
    Command::NextPane,       Command::PreviousPane, Command::Find,         Command::FindNext,    Command::FindPrevious};

} // namespace

MainWindow::Private::Private(MainWindow *window)
    : q(window)
    , commands(window)
    , panes(window)
    , chooser(new ArticleChooser(window))
    , recent(new RecentFiles(window))
    , menus(new Menus(window, commands, recent, panes.docks(), panes.articles().columnMenu()))
    , messages(new MessageBar(window))
    , pages(new QStackedWidget(window))
    , counts(new QLabel(window))
    , span(new QLabel(window))
    , progress(new ProgressStrip(window))
    , exporter(new Exporter([this] { return scene(); }, messages, window))
    , goToDate(new GoToDateBar(&panes.timelineView()))
    , zones(new ZoneMenu(window))
{
    menus->addSearch(&panes.searchField());
    menus->addToView(panes.overviewMenu());
    menus->addToView(zones);
    menus->addToView(new FilterMenu(&panes.filter(), window));
    makeCentre();
    makeStatusBar();
    connectFile();
    connectEdit();
    connectView();
    connectFilter();
    connectGo();
    connectHelp();
}

void MainWindow::Private::makeCentre()
{
    pages->addWidget(
        new StartPage(commands[Command::Open], commands[Command::OpenFolder], commands[Command::OpenSample], q));
    pages->addWidget(panes.centre());
    auto *centre = new QWidget(q);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(messages);
    column->addWidget(pages, 1);
    q->setCentralWidget(centre);
}

void MainWindow::Private::makeStatusBar()
{
    counts->setObjectName(QStringLiteral("counts"));
    counts->setContentsMargins(6, 0, 0, 0);
    span->setObjectName(QStringLiteral("visibleSpan"));
    span->setContentsMargins(0, 0, 6, 0);
    q->statusBar()->addWidget(counts);
    q->statusBar()->addPermanentWidget(progress);
    q->statusBar()->addPermanentWidget(span);
}

void MainWindow::Private::followSelection()
{
    const bool hasPath = !panes.articles().currentPath().isEmpty();
    commands.setEnabled(std::array{Command::SetDate, Command::Correct}, selectedEvent(panes.selection()) >= 0);
    commands.setEnabled(std::array{Command::ReadAgain, Command::CopyPath, Command::Remove}, hasPath);
    commands[Command::SetPublished]->setEnabled(panes.source().article() >= 0);
}

void MainWindow::Private::setLaneKey(LaneKey key)
{
    panes.timelineView().setLaneKey(key);
    menus->showLaneKey(key);
}

void MainWindow::Private::setZone(const QTimeZone &zone)
{
    panes.timelineView().setZone(zone);
    showToday();
}

void MainWindow::Private::showToday()
{
    if (!now.isValid())
        return;
    const QTimeZone zone = zones->zone();
    const QDate day = (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
    today = core::CivilDay(std::chrono::days(QDate(1970, 1, 1).daysTo(day)));
    panes.timelineView().setToday(today);
}

void MainWindow::Private::chooseAppearance(Appearance chosen)
{
    QSettings().setValue(appearanceKey, int(chosen));
    q->setAppearance(chosen);
}

void MainWindow::Private::showStartPage(bool start)
{
    const bool wasStart = !docksOfTimeline.isEmpty();
    commands.setEnabled(needTimeline, !start);
    menus->setLanesEnabled(!start);
    panes.searchField().setEnabled(!start);
    for (const QDockWidget *dock : panes.docks())
        dock->toggleViewAction()->setEnabled(!start);
    // The page that is hidden must not hold the window open.
    const auto policy = start ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    pages->widget(0)->setSizePolicy(policy, policy);
    pages->setCurrentIndex(start ? 0 : 1);
    if (start && !wasStart) {
        docksOfTimeline = q->saveState(stateVersion);
        for (QDockWidget *dock : panes.docks())
            dock->hide();
    } else if (!start && wasStart) {
        q->restoreState(docksOfTimeline, stateVersion);
        docksOfTimeline.clear();
    }
}

void MainWindow::Private::showCounts()
{
    const core::Timeline &timeline = *panes.timeline();
    counts->setText(WindowText::counts(panes.tabs().datedCount(), panes.tabs().undatedCount(), timeline));
    const QString name = WindowText::name(timeline);
    q->setWindowTitle(name.isEmpty() ? tr("Dateline") : tr("%1 — Dateline").arg(name));
    span->setVisible(panes.tabs().datedCount() > 0);
    span->setText(WindowText::span(panes.timelineView().visibleSpan()));
}

Exporter::Scene MainWindow::Private::scene() const
{
    const TimelineView &view = panes.timelineView();
    return {.timeline = panes.timeline(),
            .shown = panes.events().shown(),
            .selected = selectedEvents(panes.selection(), panes.events()),
            .visible = view.visibleSpan(),
            .lanes = view.laneArrangement(),
            .zone = view.zone(),
            .width = view.width(),
            .name = WindowText::name(*panes.timeline())};
}

void MainWindow::Private::restoreSettings()
{
    const QSettings settings;
    restoreLanes(settings, panes.timelineView());
    menus->showLaneKey(panes.timelineView().laneKey());
    zones->setChoice(settings.value(zoneKey).toString());
    q->setAppearance(Appearance(settings.value(appearanceKey).toInt()));
    q->restoreGeometry(settings.value(geometryKey).toByteArray());
    q->restoreState(settings.value(stateKey).toByteArray(), stateVersion);
    commands[Command::FoldClutter]->setChecked(settings.value(foldKey, true).toBool());
    panes.source().setClutterFolded(commands[Command::FoldClutter]->isChecked());
    panes.restore(settings);
}

void MainWindow::Private::saveSettings() const
{
    QSettings settings;
    settings.setValue(geometryKey, q->saveGeometry());
    settings.setValue(stateKey, docksOfTimeline.isEmpty() ? q->saveState(stateVersion) : docksOfTimeline);
    saveLanes(settings, panes.timelineView());
    settings.setValue(zoneKey, zones->choice());
    settings.setValue(foldKey, commands[Command::FoldClutter]->isChecked());
    panes.save(settings);
}

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    resize(1440, 900);
    d->restoreSettings();
    d->showStartPage(true);
    d->followSelection();
    d->showCounts();
}

MainWindow::~MainWindow() = default;

void MainWindow::setTimeline(std::shared_ptr<const core::Timeline> timeline)
{
    Q_ASSERT(timeline);
    d->showStartPage(timeline->articles.empty());
    d->panes.setTimeline(std::move(timeline));
    d->followSelection();
    d->showCounts();
}

std::shared_ptr<const core::Timeline> MainWindow::timeline() const
{
    return d->panes.timeline();
}

void MainWindow::selectEvent(int event)
{
    d->panes.select(event);
}

void MainWindow::showSpan(const core::TimeSpan &span)
{
    d->panes.timelineView().setVisibleSpan(span);
}

void MainWindow::open(const QStringList &paths, bool add)
{
    d->recent->add(paths);
    Q_EMIT openRequested(paths, add);
}

void MainWindow::showProgress(qsizetype done, qsizetype all)
{
    d->progress->showProgress(done, all);
}

void MainWindow::endProgress()
{
    d->progress->end();
}

void MainWindow::showFailures(const std::vector<core::Error> &failures)
{
    if (failures.empty())
        return;
    if (failures.size() == 1) {
        d->messages->showMessage(MessageBar::Kind::Warning, FailureWording::sentence(failures.front()));
        return;
    }
    QStringList lines;
    for (const core::Error &failure : failures)
        lines.append(FailureWording::line(failure));
    const bool othersAreOpen = !timeline()->articles.empty();
    d->messages->showMessage(MessageBar::Kind::Warning, FailureWording::summary(std::ssize(failures), othersAreOpen),
                             lines);
}

void MainWindow::showMessage(const QString &text)
{
    d->messages->showMessage(MessageBar::Kind::Information, text);
}

void MainWindow::setNow(const QDateTime &now)
{
    d->now = now;
    d->showToday();
}

void MainWindow::setAppearance(Appearance appearance)
{
    d->appearance = appearance;
    d->menus->showAppearance(appearance);
    // The window's own palette reaches its parts at once; that of the application serves the other windows.
    QApplication::setPalette(paletteFor(appearance));
    setPalette(paletteFor(appearance));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    d->takeIn(*event->mimeData());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d)
        d->panes.recolor(palette());
}

} // namespace ui
