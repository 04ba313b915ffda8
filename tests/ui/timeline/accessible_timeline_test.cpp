// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/accessible_timeline.h"

#include "tests/support/synthetic_timeline.h"
#include "tests/ui/british.h"
#include "tests/ui/timeline/shown_timeline.h"
#include "ui/timeline/accessible_mark.h"

#include <QScrollBar>
#include <QSignalSpy>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader would have been told, while one is there.
class Listening
{
public:
    Listening()
    {
        told().clear();
        m_before = QAccessible::installUpdateHandler(hear);
        QAccessible::setActive(true);
    }
    ~Listening()
    {
        QAccessible::setActive(false);
        QAccessible::installUpdateHandler(m_before);
    }
    Listening(const Listening &) = delete;
    Listening &operator=(const Listening &) = delete;

    /// The names of the list items that an event of that type was sent for.
    static std::vector<std::string> namesOf(QAccessible::Event type)
    {
        std::vector<std::string> names;
        for (const auto &[what, name] : told()) {
            if (what == type)
                names.push_back(name);
        }
        return names;
    }

private:
    static std::vector<std::pair<QAccessible::Event, std::string>> &told()
    {
        static std::vector<std::pair<QAccessible::Event, std::string>> all;
        return all;
    }
    static void hear(QAccessibleEvent *event)
    {
        const QAccessibleInterface *item = event->accessibleInterface();
        if (item && item->role() == QAccessible::ListItem)
            told().emplace_back(event->type(), item->text(QAccessible::Name).toStdString());
    }

    QAccessible::UpdateHandler m_before;
};

/// A timeline as a screen reader has it.
class Read : public tests::ShownTimeline
{
public:
    explicit Read(std::shared_ptr<const core::Timeline> timeline)
        : ShownTimeline(std::move(timeline))
    {
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }

    QAccessibleInterface &list() { return *QAccessible::queryAccessibleInterface(&view); }
    QAccessibleInterface &item(int index) { return *list().child(index); }
    std::string name(int index) { return item(index).text(QAccessible::Name).toStdString(); }

    /// The item whose name has `words`, which must be there.
    QAccessibleInterface &itemWith(const QString &words)
    {
        for (int i = 0; i < list().childCount(); ++i) {
            if (item(i).text(QAccessible::Name).contains(words))
                return item(i);
        }
        FAIL("no item with " << words.toStdString());
        return list();
    }

private:
    tests::British m_british;
};

std::shared_ptr<const core::Timeline> fourDays()
{
    return tests::timelineOfDays({{.days = u"2019-06-04"_s, .headline = u"The ferry leaves late"_s},
                                  {.days = u"2019-03-01"_s, .headline = u"The old pier closes"_s},
                                  {.days = u"2019-09-10"_s, .headline = u"Divers inspect the pier"_s},
                                  {.days = u"2019-06-01/2019-07-01"_s, .headline = u"Repairs go on for a month"_s}});
}

} // namespace

TEST_CASE("A screen reader meets the timeline as a list of events", "[timeline][accessible]")
{
    Read read(fourDays());

    CHECK(read.list().role() == QAccessible::List);
    CHECK(read.list().text(QAccessible::Name) == u"Timeline"_s);
    CHECK(read.list().state().focusable);
    REQUIRE(read.list().childCount() == 4);
    for (int i = 0; i < 4; ++i) {
        QAccessibleInterface &item = read.item(i);
        CAPTURE(read.name(i));
        CHECK(item.isValid());
        CHECK(item.role() == QAccessible::ListItem);
        CHECK(item.parent() == &read.list());
        CHECK(read.list().indexOfChild(&item) == i);
        CHECK(item.state().selectable);
        CHECK_FALSE(item.state().offscreen);
        CHECK(read.list().rect().contains(item.rect()));
        const QPoint middle(item.rect().left() + 5, item.rect().center().y());
        CHECK(read.list().childAt(middle.x(), middle.y()) == &item);
    }
    CHECK(read.itemWith(u"ferry"_s).text(QAccessible::Name).toStdString() ==
          "4 June 2019: The ferry leaves late, 1 source, reported");
    CHECK(read.list().child(4) == nullptr);
    CHECK(read.list().child(-1) == nullptr);
}

TEST_CASE("A move by key gives the focus to the event and tells of it", "[timeline][accessible]")
{
    Read read(fourDays());
    const Listening listening;
    CHECK(read.list().focusChild() == &read.list());

    read.key(Qt::Key_Home);
    read.key(Qt::Key_Right);
    QApplication::processEvents();

    const std::string repairs = "June 2019: Repairs go on for a month, 1 source, reported";
    REQUIRE_FALSE(Listening::namesOf(QAccessible::Focus).empty());
    CHECK(Listening::namesOf(QAccessible::Focus).back() == repairs);
    CHECK(Listening::namesOf(QAccessible::Selection).back() == repairs);
    QAccessibleInterface *focused = read.list().focusChild();
    REQUIRE(focused);
    CHECK(focused->text(QAccessible::Name).toStdString() == repairs);
    CHECK(focused->state().focused);
    CHECK(focused->state().selected);
    CHECK_FALSE(read.itemWith(u"ferry"_s).state().focused);
}

TEST_CASE("An item keeps its identity while it is shown, and is gone when it stands for nothing",
          "[timeline][accessible]")
{
    Read read(fourDays());
    const QAccessible::Id pier = QAccessible::uniqueId(&read.itemWith(u"old pier"_s));
    const QAccessible::Id ferry = QAccessible::uniqueId(&read.itemWith(u"ferry"_s));

    read.wheel(2, Qt::ControlModifier, read.atDay(6, 4)); // the pier of March leaves the view at some time
    CHECK(QAccessible::uniqueId(&read.itemWith(u"ferry"_s)) == ferry);
    for (int i = 0; i < 12; ++i)
        read.wheel(1, Qt::ControlModifier, read.atDay(6, 4));
    CHECK(QAccessible::uniqueId(&read.itemWith(u"ferry"_s)) == ferry);
    CHECK(QAccessible::accessibleInterface(pier)); // a caller may still hold it
    CHECK_FALSE(QAccessible::accessibleInterface(pier)->isValid());
    CHECK(QAccessible::accessibleInterface(pier)->text(QAccessible::Name).isEmpty());
    QApplication::processEvents();
    CHECK_FALSE(QAccessible::accessibleInterface(pier));

    read.model.setTimeline(tests::timelineOfDays({{.days = u"1919-05-05"_s}}));
    CHECK(read.list().childCount() == 1);
    QApplication::processEvents();
    CHECK_FALSE(QAccessible::accessibleInterface(ferry));
}

TEST_CASE("Nothing of a timeline stays when it closes", "[timeline][accessible]")
{
    QAccessible::Id item = 0;
    {
        Read read(fourDays());
        item = QAccessible::uniqueId(&read.item(2));
        REQUIRE(QAccessible::accessibleInterface(item));
    }
    CHECK_FALSE(QAccessible::accessibleInterface(item));
}

TEST_CASE("A screen reader can select an event, open its menu and go to its source", "[timeline][accessible]")
{
    Read read(fourDays());
    QSignalSpy menus(&read.view, &ui::TimelineView::menuRequested);
    QSignalSpy sources(&read.view, &ui::TimelineView::eventActivated);
    const auto act = [&](const QString &words, const QString &action) {
        QAccessibleActionInterface *actions = read.itemWith(words).actionInterface();
        REQUIRE(actions);
        REQUIRE(actions->actionNames().contains(action));
        CHECK_FALSE(actions->localizedActionName(action).isEmpty());
        actions->doAction(action);
    };

    act(u"ferry"_s, QAccessibleActionInterface::pressAction());
    CHECK(read.selected() == std::vector{0});
    act(u"old pier"_s, QAccessibleActionInterface::showMenuAction());
    CHECK(read.selected() == std::vector{1});
    CHECK(menus.size() == 1);
    act(u"Divers"_s, ui::AccessibleMark::goToSourceAction());
    REQUIRE(sources.size() == 1);
    CHECK(sources[0][0].toInt() == 2);
    act(u"Repairs"_s, QAccessibleActionInterface::setFocusAction());
    CHECK(read.selected() == std::vector{3});
}

TEST_CASE("The press of a fold opens it", "[timeline][accessible]")
{
    std::vector<tests::DatedEvent> events{{.days = u"1919-05-05"_s}};
    for (int i = 0; i < 200; ++i)
        events.push_back(
            {.days = u"2019-06-%1"_s.arg(i % 30 + 1, 2, 10, QChar(u'0')), .headline = u"The ferry is late"_s});
    Read read(tests::timelineOfDays(events));
    const core::TimeSpan before = read.view.visibleSpan();
    read.view.verticalScrollBar()->setValue(read.view.verticalScrollBar()->maximum()); // to the rows of what is left
    QAccessibleInterface &fold = read.itemWith(u"events, "_s);
    CHECK(fold.state().collapsed);

    fold.actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    const core::TimeSpan after = read.view.visibleSpan();
    CHECK(after.end - after.begin < (before.end - before.begin) / 10);
}

TEST_CASE("A screen reader can read and change the selection", "[timeline][accessible]")
{
    Read read(fourDays());
    QAccessibleSelectionInterface *selection = read.list().selectionInterface();
    REQUIRE(selection);
    CHECK(selection->selectedItemCount() == 0);

    CHECK(selection->select(&read.itemWith(u"ferry"_s)));
    CHECK(selection->select(&read.itemWith(u"Divers"_s)));
    CHECK(read.selected() == std::vector{0, 2});
    CHECK(selection->selectedItemCount() == 2);
    CHECK(selection->selectedItems().size() == 2);
    CHECK(selection->isSelected(&read.itemWith(u"ferry"_s)));
    CHECK(selection->unselect(&read.itemWith(u"ferry"_s)));
    CHECK(read.selected() == std::vector{2});
    CHECK(selection->selectAll());
    CHECK(read.selected() == std::vector{0, 1, 2, 3});
    CHECK(selection->clear());
    CHECK(read.selected().empty());
    CHECK_FALSE(selection->select(&read.list()));
}

TEST_CASE("An event is spoken with its lane, where lanes have names", "[timeline][accessible]")
{
    Read read(
        tests::timelineOfDays({{.days = u"2019-03-01"_s, .headline = u"The old pier closes"_s, .place = u"Kati"_s}}));
    const QString spoken = read.itemWith(u"old pier"_s).text(QAccessible::Name);

    read.view.setLaneKey(ui::LaneKey::Place);

    CHECK(read.itemWith(u"old pier"_s).text(QAccessible::Name) == spoken + u", in lane Kati"_s);
}

TEST_CASE("From right to left the names of lanes stand at the right, and time runs as ever", "[timeline][accessible]")
{
    Read read(tests::timelineOfDays(
        {{.days = u"2019-03-01"_s, .headline = u"The old pier closes"_s, .place = u"Kati"_s},
         {.days = u"2019-09-10"_s, .headline = u"Divers inspect the pier"_s, .place = u"Kati"_s}}));
    read.view.setLaneKey(ui::LaneKey::Place);
    const QRect before = read.itemWith(u"old pier"_s).rect();

    read.view.setLayoutDirection(Qt::RightToLeft);

    const QRect pier = read.itemWith(u"old pier"_s).rect();
    const QRect divers = read.itemWith(u"Divers"_s).rect();
    CHECK(pier.left() < before.left());
    CHECK(pier.left() < divers.left());
    CHECK(divers.right() < read.view.mapToGlobal(QPoint(read.view.width() - 60, 0)).x());
    read.click(read.view.viewport()->mapFromGlobal(QPoint(pier.left() + 4, pier.center().y())));
    CHECK(read.selected() == std::vector{0});
    CHECK(read.list().childAt(pier.left() + 4, pier.center().y()) == &read.itemWith(u"old pier"_s));
}
