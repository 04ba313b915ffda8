// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of the menus do.

#include "ui/window/main_window_p.h"

#include "core/events/kinds/taxonomy.h"
#include "core/exchange/write_timeline.h"
#include "ui/filters/like_event_menu.h"
#include "ui/filters/search_field.h"
#include "ui/models/event_selection.h"
#include "ui/source/details_pane.h"
#include "ui/source/source_pane.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/about_dialog.h"
#include "ui/window/article_chooser.h"
#include "ui/window/article_list.h"
#include "ui/window/date_dialog.h"
#include "ui/window/event_dialog.h"
#include "ui/window/event_tabs.h"
#include "ui/window/go_to_date_bar.h"
#include "ui/window/help_window.h"
#include "ui/window/menus.h"
#include "ui/window/message_bar.h"
#include "ui/window/progress_strip.h"
#include "ui/window/recent_files.h"
#include "ui/window/undated_hint.h"
#include "ui/window/window_text.h"
#include "ui/window/zone_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QStyleHints>
#include <QTableView>
#include <QToolBar>

#include <array>

namespace ui {

namespace {

constexpr int noteMilliseconds = 8000;

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// What other programs take as text or as a table.
std::unique_ptr<QMimeData> clipOf(const QString &text, const QByteArray &csv)
{
    auto clip = std::make_unique<QMimeData>();
    clip->setText(text);
    clip->setData(QStringLiteral("text/csv"), csv);
    return clip;
}

QStringList allKinds()
{
    QStringList ids;
    for (const core::EventKind &kind : core::eventTaxonomy().kinds)
        ids += kind.id;
    return ids;
}

} // namespace

void MainWindow::Private::connectFile()
{
    on(Command::Open, [this] { chooser->chooseFiles(false); });
    on(Command::AddArticles, [this] { chooser->chooseFiles(true); });
    on(Command::OpenFolder, [this] { chooser->chooseFolder(); });
    on(Command::OpenSample, &MainWindow::sampleRequested);
    on(Command::ExportPicture, [this] { exporter->exportPicture(); });
    on(Command::Print, [this] { exporter->print(); });
    on(Command::ExportCsv, [this] { exporter->exportCsv(); });
    on(Command::ExportAcledCsv, [this] { exporter->exportAcledCsv(); });
    on(Command::ExportJson, [this] { exporter->exportJson(); });
    on(Command::Quit, [this] { q->close(); });
    connect(chooser, &ArticleChooser::chosen, q, &MainWindow::open);
    connect(recent, &RecentFiles::chosen, q, [this](const QString &path) { q->open({path}, false); });
    connect(exporter, &Exporter::exported, q, [this](const QString &path) {
        q->statusBar()->showMessage(tr("Saved %1").arg(QDir::toNativeSeparators(path)), noteMilliseconds);
    });
    on(Command::ReadAgain, [this] {
        if (const QString path = panes.articles().currentPath(); !path.isEmpty())
            Q_EMIT q->readAgainRequested(path);
    });
    on(Command::Remove, [this] {
        if (const QString path = panes.articles().currentPath(); !path.isEmpty())
            Q_EMIT q->removeRequested(path);
    });
    connect(progress, &ProgressStrip::cancelled, q, &MainWindow::cancelRequested);
}

void MainWindow::Private::connectEdit()
{
    on(Command::Copy, [this] { copy(); });
    on(Command::CopyCsv, [this] { copyCsv(); });
    on(Command::CopyPicture,
       [this] { QApplication::clipboard()->setImage(panes.timelineView().viewport()->grab().toImage()); });
    on(Command::SelectAll, [this] { selectAll(); });
    on(Command::PasteArticle, [this] { takeIn(*QApplication::clipboard()->mimeData()); });
    on(Command::SetPublished, [this] {
        panes.goToSource();
        panes.source().editPublished();
    });
    on(Command::SetDate, [this] { editDate(); });
    on(Command::Correct, [this] { correctEvent(Detail::Who); });
    connect(&panes.details(), &DetailsPane::correctionWanted, q, [this](Detail detail) {
        if (detail == Detail::When || detail == Detail::Why)
            editDate();
        else
            correctEvent(detail);
    });
    on(Command::CopyPath,
       [this] { QApplication::clipboard()->setText(QDir::toNativeSeparators(panes.articles().currentPath())); });
    connect(&panes.selection(), &QItemSelectionModel::selectionChanged, q, [this] { followSelection(); });
    connect(&panes.articles(), &ArticleList::rowChosen, q, [this] { followSelection(); });
    connect(&panes.articles(), &ArticleList::menuRequested, q, [this](QPoint at) { menus->articleMenu()->popup(at); });
    connect(&panes.undatedHint(), &UndatedHint::clicked, q, [this](int article) {
        panes.articles().selectArticle(article);
        commands[Command::SetPublished]->trigger();
    });
    auto *likeEvent = new LikeEventMenu(&panes.filter(), q);
    menus->addToEvent(likeEvent);
    const auto openMenu = [this, likeEvent](QPoint at) {
        likeEvent->setEvent(selectedEvent(panes.selection()));
        menus->eventMenu()->popup(at);
    };
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
    on(Command::CollapseLane, [view] { view->setLaneCollapsed(true); });
    on(Command::OpenLane, [view] { view->setLaneCollapsed(false); });
    on(Command::CollapseAllLanes, [view] { view->setAllLanesCollapsed(true); });
    on(Command::OpenAllLanes, [view] { view->setAllLanesCollapsed(false); });
    on(Command::MoveLaneUp, [view] { view->moveLane(-1); });
    on(Command::MoveLaneDown, [view] { view->moveLane(1); });
    on(Command::RestoreLanes, [view] { view->restoreLaneOrder(); });
    on(Command::FullScreen, [this] { q->setWindowState(q->windowState() ^ Qt::WindowFullScreen); });
    connect(commands[Command::FoldClutter], &QAction::toggled, &panes.source(), &SourcePane::setClutterFolded);
    commands.setEnabled(std::array{Command::Back, Command::Forward}, false);
    connect(view, &TimelineView::viewHistoryChanged, q, [this](bool canGoBack, bool canGoForward) {
        commands[Command::Back]->setEnabled(canGoBack);
        commands[Command::Forward]->setEnabled(canGoForward);
    });
    connect(view, &TimelineView::visibleSpanChanged, q,
            [this](const core::TimeSpan &visible) { span->setText(WindowText::span(visible)); });
    connect(menus, &Menus::laneKeyChosen, q, [this](LaneKey key) { setLaneKey(key); });
    connect(zones, &ZoneMenu::zoneChanged, q, [this](const QTimeZone &zone) { setZone(zone); });
    connect(menus, &Menus::appearanceChosen, q, [this](Appearance chosen) { chooseAppearance(chosen); });
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, q, [this] { q->setAppearance(appearance); });
}

void MainWindow::Private::connectFilter()
{
    on(Command::Find, [this] {
        q->findChild<QToolBar *>(QStringLiteral("toolBar"))->show();
        panes.searchField().setFocus(Qt::ShortcutFocusReason);
        panes.searchField().selectAll();
    });
    on(Command::FindNext, [this] { panes.selectNeighbour(1); });
    on(Command::FindPrevious, [this] { panes.selectNeighbour(-1); });
    on(Command::ClearFilter, [this] { panes.filter().clear(); });
    const auto follow = [this] {
        commands[Command::ClearFilter]->setEnabled(!panes.filter().criteria().isEmpty());
        showCounts();
    };
    connect(&panes.filter(), &TimelineFilter::changed, q, follow);
    follow();
}

void MainWindow::Private::connectGo()
{
    on(Command::NextEvent, [this] { goTo(panes.tabs().neighbourInTime(1)); });
    on(Command::PreviousEvent, [this] { goTo(panes.tabs().neighbourInTime(-1)); });
    on(Command::FirstEvent, [this] { goTo(panes.tabs().firstInTime()); });
    on(Command::LastEvent, [this] { goTo(panes.tabs().lastInTime()); });
    on(Command::GoToDate, [this] { goToDate->ask(today); });
    connect(goToDate, &GoToDateBar::chosen, &panes.timelineView(), &TimelineView::goToSpan);
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
    else if (data.hasUrls())
        q->showMessage(
            tr("Dateline fetches nothing from the network. Save the page in your browser, and open the file."));
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
        QApplication::clipboard()->setMimeData(clipOf(events, selectedCsv()).release());
}

void MainWindow::Private::copyCsv()
{
    if (const QByteArray csv = selectedCsv(); !csv.isEmpty())
        QApplication::clipboard()->setMimeData(clipOf(QString::fromUtf8(csv), csv).release());
}

/// The selected events as a table with a header; empty where none is selected.
QByteArray MainWindow::Private::selectedCsv() const
{
    const EventMask selected = selectedEvents(panes.selection(), panes.events());
    return selected.empty() ? QByteArray() : core::toCsv(*panes.timeline(), selected);
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

/// Asks what else of the selected event was read wrongly, beginning with `detail`.
void MainWindow::Private::correctEvent(Detail detail)
{
    const int selected = selectedEvent(panes.selection());
    if (selected < 0)
        return;
    const core::EventRef ref = panes.timeline()->events[std::size_t(selected)];
    const auto &extraction = panes.timeline()->articles[ref.article];
    auto *dialog = new EventDialog(extraction, ref.event, allKinds(), q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->startAt(detail);
    connect(dialog, &QDialog::accepted, q, [this, dialog, key = core::keyOf(*extraction, ref.event)] {
        Q_EMIT q->corrected(key, dialog->correction());
    });
    dialog->open();
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

} // namespace ui
