// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/synthetic_timeline.h"
#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "tests/ui/timeline/shown_timeline.h"
#include "ui/models/event_model.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_view.h"

#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch_all.hpp>

namespace {

using namespace Qt::StringLiterals;

using namespace std::chrono;
using tests::DatedEvent;
using Shown = tests::ShownTimeline;

std::shared_ptr<const core::Timeline> fourDays()
{
    return tests::timelineOfDays({{u"2019-06-04"_s, u"The ferry leaves late"_s},
                                  {u"2019-03-01"_s, u"The old pier closes"_s},
                                  {u"2019-09-10"_s, u"Divers inspect the pier"_s},
                                  {u"2019-06-01/2019-07-01"_s, u"Repairs go on for a month"_s}});
}

} // namespace

TEST_CASE("A click selects the event at the mark, one beside it none", "[timeline][view]")
{
    Shown shown(fourDays());

    shown.click(shown.atDay(6, 4));
    CHECK(shown.selected() == std::vector{0});

    shown.click(shown.atDay(3, 1));
    CHECK(shown.selected() == std::vector{1});

    shown.click(shown.atDay(9, 10), Qt::ControlModifier);
    CHECK(shown.selected() == std::vector{1, 2});

    shown.click(shown.atDay(1, 25));
    CHECK(shown.selected().empty());
}

TEST_CASE("Shift+click selects all between in time", "[timeline][view]")
{
    Shown shown(fourDays());

    shown.click(shown.atDay(3, 1));
    shown.click(shown.atDay(6, 4), Qt::ShiftModifier);

    CHECK(shown.selected() == std::vector{0, 1, 3});
}

TEST_CASE("A click on a fold opens it", "[timeline][view]")
{
    Shown shown(tests::timelineOfDays(
        {{u"2005-01-01"_s}, {u"2024-01-01"_s}, {u"2019-06-04"_s}, {u"2019-06-20"_s}, {u"2019-06-11"_s}}));
    // Three events within three pixels of the twenty years: in three rows, or in a fold; rows are of the data.
    const core::TimeSpan before = shown.view.visibleSpan();

    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.atDay(6, 4));

    const core::TimeSpan after = shown.view.visibleSpan();
    CHECK(after.end - after.begin < (before.end - before.begin) / 10);
    CHECK(after.begin < core::Instant(local_days(2019y / 6 / 4)));
    CHECK(core::Instant(local_days(2019y / 6 / 4)) < after.end);
}

TEST_CASE("Ctrl+wheel zooms at the pointer and back to the pixel", "[timeline][view]")
{
    Shown shown(fourDays());
    const core::TimeSpan before = shown.view.visibleSpan();
    const QPoint pointer = shown.atDay(6, 4);

    for (int i = 0; i < 5; ++i)
        shown.wheel(1, Qt::ControlModifier, pointer);
    CHECK(std::abs(shown.atDay(6, 4).x() - pointer.x()) <= 1);
    const core::TimeSpan there = shown.view.visibleSpan();
    CHECK(there.end - there.begin < (before.end - before.begin) / 2);

    for (int i = 0; i < 5; ++i)
        shown.wheel(-1, Qt::ControlModifier, pointer);
    const auto pixel = (before.end - before.begin) / shown.view.viewport()->width();
    CHECK(std::chrono::abs(shown.view.visibleSpan().begin - before.begin) < pixel);
    CHECK(std::chrono::abs(shown.view.visibleSpan().end - before.end) < pixel);
}

TEST_CASE("A drag pans, with either button, and so does Shift+wheel", "[timeline][view]")
{
    Shown shown(fourDays());
    const Qt::MouseButton button = GENERATE(Qt::LeftButton, Qt::MiddleButton);
    const QPoint before = shown.atDay(6, 4);

    shown.drag(button, Qt::NoModifier, {400, 350}, {300, 350});
    CHECK(std::abs(shown.atDay(6, 4).x() - (before.x() - 100)) <= 1);
    CHECK(shown.selected().empty());

    shown.wheel(1, Qt::ShiftModifier, {400, 350});
    CHECK(shown.atDay(6, 4).x() > before.x() - 100);
}

TEST_CASE("Shift+drag zooms to the band and Ctrl+drag selects in it", "[timeline][view]")
{
    Shown shown(fourDays());
    const QPoint left = shown.atDay(5, 20);
    const QPoint right = shown.atDay(10, 1);

    shown.drag(Qt::LeftButton, Qt::ControlModifier, left - QPoint(0, 20), right + QPoint(0, 100));
    CHECK(shown.selected() == std::vector{0, 2, 3});

    shown.drag(Qt::LeftButton, Qt::ShiftModifier, left, right);
    CHECK(std::abs(shown.atDay(5, 20).x()) <= 2);
    CHECK(std::abs(shown.atDay(10, 1).x() - shown.view.viewport()->width()) <= 2);
}

TEST_CASE("Keys walk the events in time and across rows", "[timeline][view]")
{
    Shown shown(fourDays());

    const auto [key, event] = GENERATE(table<std::vector<int>, int>({
        {{Qt::Key_Right}, 1},
        {{Qt::Key_Home}, 1},
        {{Qt::Key_End}, 2},
        {{Qt::Key_Home, Qt::Key_Right}, 3},
        {{Qt::Key_Home, Qt::Key_Right, Qt::Key_Right}, 0},
        {{Qt::Key_End, Qt::Key_Left}, 0},
        {{Qt::Key_End, Qt::Key_Right}, 2}, // stays at the last
        {{Qt::Key_End, Qt::Key_Left, Qt::Key_Down}, 3},
        {{Qt::Key_End, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up}, 0},
    }));
    for (const int pressed : key)
        shown.key(pressed);

    CHECK(shown.selected() == std::vector{event});
}

TEST_CASE("Enter asks for the source, Space for the card, Escape closes it", "[timeline][view]")
{
    Shown shown(fourDays());
    QSignalSpy activated(&shown.view, &ui::TimelineView::eventActivated);
    shown.key(Qt::Key_Return);
    CHECK(activated.isEmpty());

    shown.key(Qt::Key_End);
    shown.key(Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toInt() == 2);

    shown.key(Qt::Key_Space);
    const auto *card = shown.view.findChild<QWidget *>(u"timelineCard"_s);
    REQUIRE(card);
    CHECK(card->isVisible());
    CHECK(shown.view.rect().contains(card->geometry()));
    shown.key(Qt::Key_Escape);
    CHECK(!card->isVisible());
}

TEST_CASE("The card says what, when, why and where it is told", "[timeline][view]")
{
    const tests::British british;
    Shown shown(tests::bridgeTimeline());
    QSignalSpy described(&shown.selection, &QItemSelectionModel::selectionChanged);
    shown.key(Qt::Key_End);
    REQUIRE(described.size() == 1);
    shown.key(Qt::Key_Space);

    const auto *card = shown.view.findChild<QWidget *>(u"timelineCard"_s);
    REQUIRE(card);
    QStringList lines;
    for (const QLabel *label : card->findChildren<QLabel *>())
        lines += label->text().split(u'\n');
    CHECK(lines == QStringList{u"The council began an inquiry on 12 June 2019."_s, u"12 Jun 2019"_s,
                               u"‘on 12 June 2019’, stated in full"_s, u"Alder Post: Inquiry into bridge fire"_s});
    CHECK(shown.view.accessibleDescription().endsWith(u"‘on 12 June 2019’, stated in full"_s));
}

TEST_CASE("A right click on an event selects it and asks for its menu, one beside it asks for none", "[timeline][view]")
{
    Shown shown(fourDays());
    QSignalSpy asked(&shown.view, &ui::TimelineView::menuRequested);
    const auto rightClick = [&](QPoint at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, shown.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(shown.view.viewport(), &event);
    };

    rightClick(shown.atDay(1, 25));
    CHECK(asked.isEmpty());

    rightClick(shown.atDay(9, 10));
    CHECK(shown.selected() == std::vector{2});
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toPoint() == shown.view.viewport()->mapToGlobal(shown.atDay(9, 10)));

    shown.click(shown.atDay(3, 1), Qt::ControlModifier);
    rightClick(shown.atDay(9, 10)); // what is selected stays
    CHECK(shown.selected() == std::vector{1, 2});
}

TEST_CASE("The menu key and Shift+F10 ask for the menu of the current event", "[timeline][view]")
{
    Shown shown(fourDays());
    QSignalSpy asked(&shown.view, &ui::TimelineView::menuRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(shown.view.viewport(), &event);
    CHECK(asked.isEmpty());

    shown.key(Qt::Key_Home);
    QApplication::sendEvent(shown.view.viewport(), &event);

    REQUIRE(asked.size() == 1);
    const QPoint at = shown.view.viewport()->mapFromGlobal(asked[0][0].toPoint());
    CHECK(std::abs(at.x() - shown.atDay(3, 1).x()) < 12);

    shown.key(Qt::Key_F10, Qt::ShiftModifier);
    REQUIRE(asked.size() == 2);
    CHECK(asked[1] == asked[0]);
}

TEST_CASE("Resting the pointer on a mark shows its card", "[timeline][view]")
{
    Shown shown(fourDays());
    QTest::mouseMove(shown.view.viewport(), shown.atDay(6, 4));

    CHECK(QTest::qWaitFor([&] {
        const auto *card = shown.view.findChild<QWidget *>(u"timelineCard"_s);
        return card && card->isVisible();
    }));
}

TEST_CASE("Keys zoom, page and fit", "[timeline][view]")
{
    Shown shown(fourDays());
    const core::TimeSpan all = shown.view.visibleSpan();

    shown.key(Qt::Key_Plus);
    const core::TimeSpan closer = shown.view.visibleSpan();
    CHECK(closer.end - closer.begin < all.end - all.begin);
    shown.key(Qt::Key_PageDown);
    CHECK(shown.view.visibleSpan().begin > closer.begin);
    shown.key(Qt::Key_0);
    CHECK(shown.view.visibleSpan() == all);
    shown.key(Qt::Key_Minus);
    CHECK(shown.view.visibleSpan().begin < all.begin);
}

TEST_CASE("The view goes back and forward through where it was", "[timeline][view]")
{
    Shown shown(fourDays());
    QSignalSpy changed(&shown.view, &ui::TimelineView::viewHistoryChanged);
    const core::TimeSpan all = shown.view.visibleSpan();

    for (int i = 0; i < 3; ++i)
        shown.wheel(1, Qt::ControlModifier, {300, 100}); // one turn of the wheel is one step
    const core::TimeSpan closer = shown.view.visibleSpan();
    CHECK(changed.last() == QVariantList({true, false}));

    shown.view.goBack();
    CHECK(shown.view.visibleSpan() == all);
    CHECK(changed.last() == QVariantList({false, true}));
    shown.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.view.visibleSpan() == closer);
}

TEST_CASE("An event selected elsewhere is brought into view", "[timeline][view]")
{
    Shown shown(tests::syntheticTimeline(800), {700, 250});
    const int event = GENERATE(3, 250, 777);
    const auto &timeline = *shown.model.timeline();
    const std::optional<core::TimeSpan> span = timeline.event(timeline.events[std::size_t(event)]).date.span;
    REQUIRE(span);
    shown.view.setVisibleSpan({span->begin - days(900), span->begin - days(800)});

    shown.selection.select(shown.model.index(event, 0),
                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    const core::TimeSpan seen = shown.view.visibleSpan();
    CHECK(seen.begin < span->end);
    CHECK(span->begin < seen.end);
    CHECK(shown.view.accessibleDescription().contains(timeline.event(timeline.events[std::size_t(event)]).headline));
}

TEST_CASE("A selected event is drawn in another way, wherever it is", "[timeline][view]")
{
    Shown shown(tests::syntheticTimeline(4000), {900, 400});
    const QImage before = shown.view.viewport()->grab().toImage();

    shown.key(Qt::Key_Right);

    CHECK(shown.view.viewport()->grab().toImage() != before);
}

TEST_CASE("Rows scroll with the wheel, and lanes by place have names", "[timeline][view]")
{
    Shown shown(tests::syntheticTimeline(3000), {900, 300});
    shown.view.setLaneKey(ui::LaneKey::Place);
    CHECK(shown.view.laneKey() == ui::LaneKey::Place);
    REQUIRE(shown.view.verticalScrollBar()->maximum() > 0);

    shown.wheel(-1, Qt::NoModifier, {400, 150});

    CHECK(shown.view.verticalScrollBar()->value() > 0);
}

TEST_CASE("A new timeline replaces the old one and an empty one says so", "[timeline][view]")
{
    Shown shown(fourDays());
    const QImage full = shown.view.viewport()->grab().toImage();

    shown.model.setTimeline(std::make_shared<const core::Timeline>());
    const QImage empty = shown.view.viewport()->grab().toImage();
    CHECK(empty != full);
    for (const int key :
         {int(Qt::Key_Right), int(Qt::Key_Down), int(Qt::Key_Space), int(Qt::Key_Return), int(Qt::Key_0)})
        shown.key(key);
    shown.click({300, 100});
    CHECK(shown.selected().empty());

    const auto others = tests::timelineOfDays({{u"1919-05-05"_s}, {u"1921-05-05"_s}});
    shown.model.setTimeline(others);
    CHECK(shown.view.visibleSpan() == *ui::fittingSpan(*others));
}

TEST_CASE("The view follows the palette", "[timeline][view]")
{
    Shown shown(fourDays());
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1b1e23));
    dark.setColor(QPalette::Text, QColor(0xe8eaed));

    shown.view.setPalette(dark);

    const QImage image = shown.view.viewport()->grab().toImage();
    CHECK(image.pixelColor(3, image.height() - 3) == QColor(0x1b1e23));
}
