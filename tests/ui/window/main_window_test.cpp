// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "tests/ui/window/shown_window.h"
#include "ui/source/source_colors.h"
#include "ui/source/source_pane.h"
#include "ui/timeline/timeline_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

/// What the table in front has selected, as its headlines.
QStringList selectedHeadlines(const tests::ShownWindow &shown)
{
    const auto *table = static_cast<QTableView *>(shown.part<QTabWidget>("eventTabs")->currentWidget());
    QStringList headlines;
    for (const QModelIndex &row : table->selectionModel()->selectedRows(1))
        headlines.append(row.data().toString());
    return headlines;
}

bool nothingSelected(const tests::ShownWindow &shown)
{
    return !shown.part<QTableView>("datedTable")->selectionModel()->hasSelection();
}

/// Clicks down the column of the timeline in which `instant` lies until an event is hit.
void clickOnTimeline(const tests::ShownWindow &shown, core::Instant instant)
{
    const auto *view = shown.part<ui::TimelineView>("timelineView");
    const core::TimeSpan span = view->visibleSpan();
    QWidget *viewport = view->viewport();
    const double share = double((instant - span.begin).count()) / double((span.end - span.begin).count());
    const int x = int(share * viewport->width());
    for (int y = 40; y < viewport->height() && nothingSelected(shown); y += 4)
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {x, y});
}

void clickInSource(const tests::ShownWindow &shown, const QString &words)
{
    auto *text = shown.part<QPlainTextEdit>("sourceText");
    const QTextCursor found = text->document()->find(words);
    REQUIRE_FALSE(found.isNull());
    const QPoint at = text->cursorRect(found).center() - QPoint(4, 0);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, at);
}

bool sourceShows(const tests::ShownWindow &shown, const QColor &color)
{
    const QImage image = shown.part<QPlainTextEdit>("sourceText")->viewport()->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                return true;
        }
    }
    return false;
}

/// The bridge timeline with the date of the first article's first event moved, as after the user
/// set that article's publication day.
std::shared_ptr<const core::Timeline> withFireOn(core::CivilDay day)
{
    const auto before = tests::bridgeTimeline();
    std::vector<core::Extraction> extractions;
    for (const auto &extraction : before->articles)
        extractions.push_back(*extraction);
    extractions[0].events[0].date.span = core::daySpan(day);
    return tests::timelineOf(std::move(extractions));
}

void chooseLanesNone(const tests::ShownWindow &shown)
{
    shown.part<QAction>("lanesNone")->trigger();
}

} // namespace

TEST_CASE("a click on the timeline selects the event and lights its sentence", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    chooseLanesNone(shown);
    auto *view = shown.part<ui::TimelineView>("timelineView");
    view->setVisibleSpan({core::Instant(tests::day(2019, 6, 1)), core::Instant(tests::day(2019, 6, 20))});

    clickOnTimeline(shown, core::Instant(tests::day(2019, 6, 12)) + std::chrono::hours(12));

    CHECK(selectedHeadlines(shown).value(0).startsWith(u"The council began"_s));
    CHECK(shown.part<ui::SourcePane>("sourcePane")->article() == 1);
    CHECK(sourceShows(shown, ui::sourceColors(shown.part("sourcePane")->palette()).lit));
    CHECK(shown.part<QTreeView>("articleTree")->currentIndex().data().toString() == u"Inquiry into bridge fire"_s);
}

TEST_CASE("a click on a sentence selects its event in the table and on the timeline", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    auto *view = shown.part<ui::TimelineView>("timelineView");
    view->setVisibleSpan({core::Instant(tests::day(1911, 1, 1)), core::Instant(tests::day(1912, 1, 1))});

    clickInSource(shown, u"opened a ferry"_s);

    CHECK(selectedHeadlines(shown).value(0).startsWith(u"The city opened"_s));
    const core::TimeSpan seen = view->visibleSpan();
    CHECK(seen.begin <= core::Instant(tests::day(2019, 6, 5)));
    CHECK(seen.end >= core::Instant(tests::day(2019, 6, 6)));
}

TEST_CASE("an undated event that is selected brings the list of undated ones to the front", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    auto *tabs = shown.part<QTabWidget>("eventTabs");
    CHECK(tabs->tabText(0).remove(u'&') == u"Events (4)"_s);
    CHECK(tabs->tabText(1).remove(u'&') == u"Undated (1)"_s);

    shown.window.selectEvent(3);

    CHECK(tabs->currentIndex() == 1);
    CHECK(selectedHeadlines(shown).value(0).startsWith(u"The bridge reopened"_s));
    shown.window.selectEvent(0);
    CHECK(tabs->currentIndex() == 0);
}

TEST_CASE("setting the publication day asks for it, and the selection stays on the event that moved", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    const QSignalSpy chosen(&shown.window, &ui::MainWindow::publishedChosen);
    shown.window.selectEvent(0);

    shown.press(QKeySequence(u"Ctrl+D"_s));
    auto *field = shown.part<QDateEdit>("publishedEdit");
    REQUIRE(field->isVisible());
    field->setDate(QDate(2019, 6, 20));
    QTest::keyClick(field, Qt::Key_Return);

    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 0);
    CHECK(chosen[0][1].value<std::optional<core::CivilDay>>() == tests::day(2019, 6, 20));

    shown.window.setTimeline(withFireOn(tests::day(2019, 6, 18)));

    CHECK(selectedHeadlines(shown).value(0).startsWith(u"A lorry burnt"_s));
    const auto *table = shown.part<QTableView>("datedTable");
    CHECK(table->selectionModel()->selectedRows(0).value(0).data().toString() == u"18 Jun 2019"_s);
    CHECK(shown.part<ui::SourcePane>("sourcePane")->article() == 0);
}

TEST_CASE("the visible span stays while the timeline is replaced, and all is shown to who saw all", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    const auto *view = shown.part<ui::TimelineView>("timelineView");
    const core::TimeSpan all = view->visibleSpan();
    CHECK(all.begin < core::Instant(tests::day(1911, 3, 1)));

    shown.window.setTimeline(withFireOn(tests::day(2031, 1, 1)));
    CHECK(view->visibleSpan().end > core::Instant(tests::day(2031, 1, 1)));

    shown.part<QAction>("zoomIn")->trigger();
    const core::TimeSpan part = view->visibleSpan();
    shown.window.setTimeline(tests::bridgeTimeline());
    CHECK(view->visibleSpan() == part);
}

TEST_CASE("keys walk the events in time order", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.press(QKeySequence(u"Alt+Home"_s));
    CHECK(selectedHeadlines(shown).value(0).startsWith(u"The first bridge fell"_s));
    shown.press(QKeySequence(u"Ctrl+PgDown"_s));
    CHECK(selectedHeadlines(shown).value(0).startsWith(u"A lorry burnt"_s));
    shown.press(QKeySequence(u"Alt+End"_s));
    CHECK(selectedHeadlines(shown).value(0).startsWith(u"The council began"_s));
    shown.press(QKeySequence(u"Ctrl+PgDown"_s)); // there is none after it
    CHECK(selectedHeadlines(shown).value(0).startsWith(u"The council began"_s));
    shown.press(QKeySequence(u"Ctrl+PgUp"_s));
    CHECK(selectedHeadlines(shown).value(0).startsWith(u"The city opened"_s));
}

TEST_CASE("F6 leads through the panes and back", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.window.activateWindow();
    shown.part("articleTree")->setFocus();
    const auto inside = [&](const char *name) {
        const QWidget *pane = shown.part(name);
        return pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget());
    };
    for (const char *pane : {"timelineView", "datedTable", "sourcePane", "articleTree"}) {
        shown.press(Qt::Key_F6);
        CAPTURE(pane);
        CHECK(inside(pane));
    }
    shown.press(Qt::SHIFT | Qt::Key_F6);
    CHECK(inside("sourcePane"));
}

TEST_CASE("an article chosen in the tree is shown as source", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    auto *tree = shown.part<QTreeView>("articleTree");
    auto *source = shown.part<ui::SourcePane>("sourcePane");
    tree->setFocus();

    QSet<int> seen;
    for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
        tree->setCurrentIndex(row);
        seen.insert(source->article());
    }
    CHECK(seen.contains(0));
    CHECK(seen.contains(1));
    CHECK(seen.contains(2));
}

TEST_CASE("before the first article the window says how to begin", "[window]")
{
    tests::ShownWindow shown;
    CHECK(shown.part("startPage")->isVisible());
    CHECK_FALSE(shown.part("articlesDock")->isVisible());
    CHECK_FALSE(shown.part<QAction>("exportCsv")->isEnabled());
    CHECK_FALSE(shown.part<QAction>("back")->isEnabled());
    CHECK_FALSE(shown.part<QAction>("forward")->isEnabled());
    CHECK(shown.window.windowTitle() == u"Dateline"_s);
    const QSignalSpy sample(&shown.window, &ui::MainWindow::sampleRequested);

    QTest::mouseClick(shown.part("startOpenSample"), Qt::LeftButton);
    CHECK(sample.size() == 1);

    shown.window.setTimeline(tests::bridgeTimeline());
    CHECK_FALSE(shown.part("startPage")->isVisible());
    CHECK(shown.part("articlesDock")->isVisible());
    CHECK(shown.part<QAction>("exportCsv")->isEnabled());
    CHECK(shown.window.windowTitle() == u"news — Dateline"_s);
    CHECK(shown.part<QLabel>("counts")->text() == u"4 of 5 events · 1 undated · 3 articles"_s);
}

TEST_CASE("files dropped on the window are asked for, and join what is open", "[window]")
{
    tests::ShownWindow shown;
    const QSignalSpy opened(&shown.window, &ui::MainWindow::openRequested);
    const auto drop = [&](const QMimeData &data) {
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.window, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.window, &event);
    };
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/articles/fair.txt"_s), QUrl::fromLocalFile(u"/articles/more"_s)});

    drop(files);
    shown.window.setTimeline(tests::bridgeTimeline());
    drop(files);

    REQUIRE(opened.size() == 2);
    CHECK(opened[0][0].toStringList() == QStringList{u"/articles/fair.txt"_s, u"/articles/more"_s});
    CHECK_FALSE(opened[0][1].toBool());
    CHECK(opened[1][1].toBool());

    const QSignalSpy pasted(&shown.window, &ui::MainWindow::textRequested);
    QMimeData link;
    link.setUrls({QUrl(u"https://courier.example/fair"_s)});
    drop(link);
    CHECK(shown.part<QLabel>("messageText")->text().contains(u"nothing from the network"_s));
    CHECK(pasted.isEmpty());
    QMimeData text;
    text.setText(u"The fair opened on Tuesday."_s);
    drop(text);
    REQUIRE(pasted.size() == 1);
    CHECK(pasted[0][0].toString() == u"The fair opened on Tuesday."_s);
}

TEST_CASE("long work shows how far it is, and can be cancelled", "[window]")
{
    tests::ShownWindow shown;
    const QSignalSpy cancelled(&shown.window, &ui::MainWindow::cancelRequested);

    shown.window.showProgress(3, 10);
    CHECK(shown.part("progressStrip")->isVisible());
    CHECK(shown.part<QLabel>("progressText")->text() == u"Reading: 3 of 10"_s);
    CHECK(shown.part<QProgressBar>("progressBar")->value() == 300);
    QTest::mouseClick(shown.part("cancelButton"), Qt::LeftButton);
    CHECK(cancelled.size() == 1);

    shown.window.endProgress();
    CHECK_FALSE(shown.part("progressStrip")->isVisible());
}

TEST_CASE("what could not be read is named with its reason, and goes away at a click", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.window.showFailures({{.code = core::ErrorCode::FileEmpty, .subject = u"fair.txt"_s, .detail = {}},
                               {.code = core::ErrorCode::NotText, .subject = u"photo.jpg"_s, .detail = {}}});

    CHECK(shown.part("messageBar")->isVisible());
    CHECK(shown.part<QLabel>("messageText")->text() == u"2 files could not be read. The others are open."_s);
    QTest::mouseClick(shown.part("messageDetailsButton"), Qt::LeftButton);
    auto *details = shown.part<QPlainTextEdit>("messageDetails");
    CHECK(details->isVisible());
    CHECK(details->toPlainText() == u"fair.txt: empty\nphoto.jpg: not text"_s);
    QTest::mouseClick(shown.part("messageCloseButton"), Qt::LeftButton);
    CHECK_FALSE(shown.part("messageBar")->isVisible());

    shown.window.showFailures({{.code = core::ErrorCode::FileEmpty, .subject = u"fair.txt"_s, .detail = {}}});
    CHECK(shown.part<QLabel>("messageText")->text().startsWith(u"“fair.txt” is empty"_s));
    CHECK_FALSE(shown.part("messageDetailsButton")->isVisible());
}

TEST_CASE("the window can be used at 800 by 600", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline(), {800, 600});
    CHECK(shown.window.size() == QSize(800, 600));
    for (const char *name :
         {"articleTree", "timelineView", "overviewChart", "datedTable", "sourceText", "detailsPane"}) {
        CAPTURE(name);
        const QWidget *part = shown.part(name);
        CHECK(part->isVisible());
        CHECK(part->width() >= 100);
        CHECK(part->height() >= 40);
    }
}

TEST_CASE("menu and tool bar choose the same lanes, which are there again next time", "[window]")
{
    {
        tests::ShownWindow shown(tests::bridgeTimeline());
        auto *box = shown.part<QComboBox>("laneBox");
        shown.part<QAction>("lanesOutlet")->trigger();
        CHECK(box->currentText() == u"Outlet"_s);
        CHECK(shown.part<ui::TimelineView>("timelineView")->laneKey() == ui::LaneKey::Outlet);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        CHECK(shown.part<ui::TimelineView>("timelineView")->laneKey() == ui::LaneKey::Kind);
        CHECK(shown.part<QAction>("lanesKind")->isChecked());
        shown.part("detailsDock")->hide();
        shown.window.close();
    }
    const tests::British british;
    ui::MainWindow next;
    next.setTimeline(tests::bridgeTimeline());
    next.show();
    CHECK(next.findChild<ui::TimelineView *>(u"timelineView"_s)->laneKey() == ui::LaneKey::Kind);
    CHECK_FALSE(next.findChild<QWidget *>(u"detailsDock"_s)->isVisible());
    CHECK(next.findChild<QWidget *>(u"sourceDock"_s)->isVisible());
}

TEST_CASE("selected events are copied with date and source", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.window.selectEvent(1);
    shown.part("timelineView")->setFocus();

    shown.press(QKeySequence::Copy);

    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(u"5 Jun 2019\tThe city opened a ferry line"_s));
    CHECK(copied.contains(u"Fenwick Courier"_s));
}

TEST_CASE("light and dark change at once", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.part<QAction>("appearanceDark")->trigger();
    CHECK(shown.window.palette().color(QPalette::Base) == ui::darkPalette().color(QPalette::Base));
    CHECK(shown.part("datedTable")->palette().color(QPalette::Base) == ui::darkPalette().color(QPalette::Base));
    shown.part<QAction>("appearanceLight")->trigger();
    CHECK(shown.part("datedTable")->palette().color(QPalette::Base) == ui::lightPalette().color(QPalette::Base));
}
