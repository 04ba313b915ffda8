// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "ui/models/event_selection.h"
#include "ui/models/failure_wording.h"
#include "ui/source/source_pane.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/about_dialog.h"
#include "ui/window/article_chooser.h"
#include "ui/window/commands.h"
#include "ui/window/date_dialog.h"
#include "ui/window/event_tabs.h"
#include "ui/window/exporter.h"
#include "ui/window/help_window.h"
#include "ui/window/menus.h"
#include "ui/window/message_bar.h"
#include "ui/window/panes.h"
#include "ui/window/progress_strip.h"
#include "ui/window/recent_files.h"
#include "ui/window/start_page.h"
#include "ui/window/window_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyleHints>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString lanesKey = QStringLiteral("window/lanes");
const QString appearanceKey = QStringLiteral("window/appearance");
constexpr int stateVersion = 1; ///< Raise it when docks or tool bars change, so that old states are dropped.
constexpr int noteMilliseconds = 8000;

/// What makes no sense before the first article.
constexpr std::array needTimeline{
    Command::ExportVisible, Command::ExportWhole,  Command::ExportCsv,  Command::ExportJson,    Command::Copy,
    Command::SelectAll,     Command::SetPublished, Command::ZoomIn,     Command::ZoomOut,       Command::FitAll,
    Command::FitSelection,  Command::NextEvent,    Command::FirstEvent, Command::PreviousEvent, Command::LastEvent,
    Command::ToSource,      Command::ToTimeline,   Command::NextPane,   Command::PreviousPane};

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

class MainWindow::Private
{
public:
    explicit Private(MainWindow *window);

    void makeCentre();
    void makeStatusBar();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectGo();
    void connectHelp();
    void on(Command command, auto slot) { QObject::connect(commands[command], &QAction::triggered, q, slot); }

    void takeIn(const QMimeData &data);
    void copy();
    void selectAll();
    void editDate();
    void followSelection();
    void setLaneKey(LaneKey key);
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
    Appearance appearance = Appearance::System;
    QByteArray docksOfTimeline; ///< Where docks and bars stand while the start page hides them.
};

MainWindow::Private::Private(MainWindow *window)
    : q(window)
    , commands(window)
    , panes(window)
    , chooser(new ArticleChooser(window))
    , recent(new RecentFiles(window))
    , menus(new Menus(window, commands, recent, panes.docks()))
    , messages(new MessageBar(window))
    , pages(new QStackedWidget(window))
    , counts(new QLabel(window))
    , span(new QLabel(window))
    , progress(new ProgressStrip(window))
    , exporter(new Exporter([this] { return scene(); }, messages, window))
{
    makeCentre();
    makeStatusBar();
    connectFile();
    connectEdit();
    connectView();
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

void MainWindow::Private::connectFile()
{
    on(Command::Open, [this] { chooser->chooseFiles(false); });
    on(Command::AddArticles, [this] { chooser->chooseFiles(true); });
    on(Command::OpenFolder, [this] { chooser->chooseFolder(); });
    on(Command::OpenSample, &MainWindow::sampleRequested);
    on(Command::ExportVisible, [this] { exporter->exportVisible(); });
    on(Command::ExportWhole, [this] { exporter->exportWhole(); });
    on(Command::ExportCsv, [this] { exporter->exportCsv(); });
    on(Command::ExportJson, [this] { exporter->exportJson(); });
    on(Command::Quit, [this] { q->close(); });
    connect(chooser, &ArticleChooser::chosen, q, &MainWindow::open);
    connect(recent, &RecentFiles::chosen, q, [this](const QString &path) { q->open({path}, false); });
    connect(exporter, &Exporter::exported, q, [this](const QString &path) {
        q->statusBar()->showMessage(tr("Saved %1").arg(QDir::toNativeSeparators(path)), noteMilliseconds);
    });
    connect(progress, &ProgressStrip::cancelled, q, &MainWindow::cancelRequested);
}

void MainWindow::Private::connectEdit()
{
    on(Command::Copy, [this] { copy(); });
    on(Command::SelectAll, [this] { selectAll(); });
    on(Command::PasteArticle, [this] { takeIn(*QApplication::clipboard()->mimeData()); });
    on(Command::SetPublished, [this] {
        panes.goToSource();
        panes.source().editPublished();
    });
    on(Command::SetDate, [this] { editDate(); });
    connect(&panes.selection(), &QItemSelectionModel::selectionChanged, q, [this] { followSelection(); });
    const auto openMenu = [this](QPoint at) { menus->eventMenu()->popup(at); };
    connect(&panes.timelineView(), &TimelineView::menuRequested, q, openMenu);
    connect(&panes.tabs(), &EventTabs::menuRequested, q, openMenu);
    connect(&panes.source(), &SourcePane::publishedChosen, q, &MainWindow::publishedChosen);
}

void MainWindow::Private::connectView()
{
    TimelineView *view = &panes.timelineView();
    on(Command::ZoomIn, [view] { view->zoomIn(); });
    on(Command::ZoomOut, [view] { view->zoomOut(); });
    on(Command::FitAll, [view] { view->fitAll(); });
    on(Command::FitSelection, [view] { view->fitSelection(); });
    on(Command::Back, [view] { view->goBack(); });
    on(Command::Forward, [view] { view->goForward(); });
    on(Command::FullScreen, [this] { q->setWindowState(q->windowState() ^ Qt::WindowFullScreen); });
    commands.setEnabled(std::array{Command::Back, Command::Forward}, false);
    connect(view, &TimelineView::viewHistoryChanged, q, [this](bool canGoBack, bool canGoForward) {
        commands[Command::Back]->setEnabled(canGoBack);
        commands[Command::Forward]->setEnabled(canGoForward);
    });
    connect(view, &TimelineView::visibleSpanChanged, q,
            [this](const core::TimeSpan &visible) { span->setText(WindowText::span(visible)); });
    connect(menus, &Menus::laneKeyChosen, q, [this](LaneKey key) { setLaneKey(key); });
    connect(menus, &Menus::appearanceChosen, q, [this](Appearance chosen) {
        QSettings().setValue(appearanceKey, int(chosen));
        q->setAppearance(chosen);
    });
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, q, [this] { q->setAppearance(appearance); });
}

void MainWindow::Private::connectGo()
{
    on(Command::NextEvent, [this] { goTo(panes.tabs().neighbourInTime(1)); });
    on(Command::PreviousEvent, [this] { goTo(panes.tabs().neighbourInTime(-1)); });
    on(Command::FirstEvent, [this] { goTo(panes.tabs().firstInTime()); });
    on(Command::LastEvent, [this] { goTo(panes.tabs().lastInTime()); });
    on(Command::ToSource, [this] { panes.goToSource(); });
    on(Command::ToTimeline, [this] { panes.timelineView().setFocus(Qt::ShortcutFocusReason); });
    on(Command::NextPane, [this] { panes.cycleFocus(1); });
    on(Command::PreviousPane, [this] { panes.cycleFocus(-1); });
}

void MainWindow::Private::connectHelp()
{
    on(Command::Help, [this] { showHelp(QStringLiteral("index.md")); });
    on(Command::Keys, [this] { showHelp(QStringLiteral("keys.md")); });
    on(Command::About, [this] { showAboutDialog(q); });
}

/// Files and text that come from outside join what is open: nothing is lost by a slip of the hand.
void MainWindow::Private::takeIn(const QMimeData &data)
{
    if (const QStringList paths = localPaths(data); !paths.isEmpty())
        q->open(paths, !panes.timeline()->articles.empty());
    else if (!data.text().trimmed().isEmpty())
        Q_EMIT q->textRequested(data.text());
    else
        q->statusBar()->showMessage(tr("There is no text and no file to read."), noteMilliseconds);
}

void MainWindow::Private::copy()
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        text && text->textCursor().hasSelection())
        text->copy();
    else if (const QString events = panes.tabs().selectedText(); !events.isEmpty())
        QApplication::clipboard()->setText(events);
}

void MainWindow::Private::selectAll()
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()))
        text->selectAll();
    else
        panes.tabs().currentTable()->selectAll();
}

/// Asks for the date of the selected event. It is known by its words then: the timeline may change meanwhile.
void MainWindow::Private::editDate()
{
    const int selected = selectedEvent(panes.selection());
    if (selected < 0)
        return;
    const core::EventRef ref = panes.timeline()->events[std::size_t(selected)];
    const auto &extraction = panes.timeline()->articles[ref.article];
    auto *dialog = new DateDialog(extraction, ref.event, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, q,
            [this, dialog, key = core::keyOf(*extraction, ref.event)] { Q_EMIT q->dateChosen(key, dialog->choice()); });
    dialog->open();
}

void MainWindow::Private::followSelection()
{
    commands[Command::SetDate]->setEnabled(selectedEvent(panes.selection()) >= 0);
}

void MainWindow::Private::setLaneKey(LaneKey key)
{
    panes.timelineView().setLaneKey(key);
    menus->showLaneKey(key);
}

void MainWindow::Private::showStartPage(bool start)
{
    const bool wasStart = !docksOfTimeline.isEmpty();
    commands.setEnabled(needTimeline, !start);
    menus->setLanesEnabled(!start);
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
    counts->setText(
        WindowText::counts(panes.tabs().datedCount(), panes.tabs().undatedCount(), int(timeline.articles.size())));
    const QString name = WindowText::name(timeline);
    q->setWindowTitle(name.isEmpty() ? tr("Dateline") : tr("%1 — Dateline").arg(name));
    span->setVisible(panes.tabs().datedCount() > 0);
    span->setText(WindowText::span(panes.timelineView().visibleSpan()));
}

void MainWindow::Private::showHelp(const QString &page)
{
    if (!help)
        help = new HelpWindow(commands.all(), q);
    help->showPage(page);
}

void MainWindow::Private::goTo(int event)
{
    if (event >= 0)
        panes.select(event);
}

Exporter::Scene MainWindow::Private::scene() const
{
    const TimelineView &view = panes.timelineView();
    return {.timeline = panes.timeline(),
            .visible = view.visibleSpan(),
            .lanes = view.laneKey(),
            .width = view.width(),
            .name = WindowText::name(*panes.timeline())};
}

void MainWindow::Private::restoreSettings()
{
    const QSettings settings;
    setLaneKey(LaneKey(settings.value(lanesKey, int(LaneKey::Place)).toInt()));
    q->setAppearance(Appearance(settings.value(appearanceKey).toInt()));
    q->restoreGeometry(settings.value(geometryKey).toByteArray());
    q->restoreState(settings.value(stateKey).toByteArray(), stateVersion);
    panes.restore(settings);
}

void MainWindow::Private::saveSettings() const
{
    QSettings settings;
    settings.setValue(geometryKey, q->saveGeometry());
    settings.setValue(stateKey, docksOfTimeline.isEmpty() ? q->saveState(stateVersion) : docksOfTimeline);
    settings.setValue(lanesKey, int(panes.timelineView().laneKey()));
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

void MainWindow::setToday(core::CivilDay today)
{
    d->panes.timelineView().setToday(today);
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
