// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/synthetic_timeline.h"
#include "tests/ui/timeline/shown_timeline.h"

#include <QMenu>
#include <QScrollBar>

#include <catch2/catch_all.hpp>

namespace {

using namespace Qt::StringLiterals;
using tests::ShownTimeline;

/// Three lanes by place: Old Keld with three events, Tannow with two, Brackwater with one.
std::shared_ptr<const core::Timeline> threePlaces()
{
    return tests::timelineOfDays({{u"2019-06-04"_s, u"The ferry leaves late"_s, u"Old Keld"_s},
                                  {u"2019-07-04"_s, u"The ferry leaves early"_s, u"Old Keld"_s},
                                  {u"2019-08-04"_s, u"The ferry stays"_s, u"Old Keld"_s},
                                  {u"2019-03-01"_s, u"The old pier closes"_s, u"Tannow"_s},
                                  {u"2019-03-09"_s, u"The old pier opens"_s, u"Tannow"_s},
                                  {u"2019-09-10"_s, u"Divers inspect the pier"_s, u"Brackwater"_s}});
}

/// On the name of lane `lane` while all lanes are open and one row high, `x` pixels from the left.
QPoint onName(const ShownTimeline &shown, int lane, int x)
{
    const int text = int(std::ceil(QFontMetricsF(shown.view.font()).height()));
    const int axis = 2 * (text + 5) + 2;
    const int height = std::max(text + 8 + 14, 2 * text + 14);
    return {x, axis + lane * height + height / 2};
}

/// A shown view with lanes by place.
struct ByPlace : ShownTimeline
{
    ByPlace()
        : ShownTimeline(threePlaces())
    {
        view.setLaneKey(ui::LaneKey::Place);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("A click on the sign before a lane's name collapses it, another one opens it", "[timeline][lanes]")
{
    ByPlace shown;

    shown.click(onName(shown, 0, 12));
    CHECK(shown.view.laneArrangement().collapsed == QStringList{u"Old Keld"_s});

    shown.click(onName(shown, 0, 12) - QPoint(0, 8));
    CHECK(shown.view.laneArrangement().collapsed.isEmpty());
}

TEST_CASE("A lane is dragged by its name to another place", "[timeline][lanes]")
{
    ByPlace shown;

    shown.drag(Qt::LeftButton, {}, onName(shown, 2, 60), onName(shown, 0, 60) - QPoint(0, 15));
    CHECK(shown.view.laneArrangement().order == QStringList{u"Brackwater"_s, u"Old Keld"_s, u"Tannow"_s});

    shown.drag(Qt::LeftButton, {}, onName(shown, 0, 60), onName(shown, 2, 60) + QPoint(0, 15));
    CHECK(shown.view.laneArrangement().order == QStringList{u"Old Keld"_s, u"Tannow"_s, u"Brackwater"_s});

    shown.view.restoreLaneOrder();
    CHECK(shown.view.laneArrangement().order.isEmpty());
}

TEST_CASE("The lane of the current event moves and collapses by command, and the event stays in view",
          "[timeline][lanes]")
{
    ByPlace shown;
    shown.selection.setCurrentIndex(shown.model.index(3, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    shown.view.moveLane(-1);
    CHECK(shown.view.laneArrangement().order.value(0) == u"Tannow"_s);
    shown.view.moveLane(-1); // it is the first already
    CHECK(shown.view.laneArrangement().order.value(0) == u"Tannow"_s);

    shown.view.setLaneCollapsed(true);
    CHECK(shown.view.laneArrangement().collapsed == QStringList{u"Tannow"_s});
    CHECK(shown.selected() == std::vector{3});

    shown.view.setAllLanesCollapsed(true);
    CHECK(shown.view.laneArrangement().collapsed.size() == 3);
    shown.view.setAllLanesCollapsed(false);
    CHECK(shown.view.laneArrangement().collapsed.isEmpty());
}

TEST_CASE("Each way of telling lanes apart keeps what was done to its lanes", "[timeline][lanes]")
{
    ByPlace shown;
    shown.view.setAllLanesCollapsed(true);

    shown.view.setLaneKey(ui::LaneKey::Kind);
    CHECK(shown.view.laneArrangement().collapsed.isEmpty());

    shown.view.setLaneKey(ui::LaneKey::Place);
    CHECK(shown.view.laneArrangement().collapsed.size() == 3);
}

TEST_CASE("A right click on a lane's name asks what to do with it", "[timeline][lanes]")
{
    ByPlace shown;
    const QPoint at = onName(shown, 1, 60);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, shown.view.viewport()->mapToGlobal(at));

    QApplication::sendEvent(shown.view.viewport(), &event);

    auto *menu = shown.view.findChild<QMenu *>(u"laneNameMenu"_s);
    REQUIRE(menu);
    menu->actions().front()->trigger();
    CHECK(shown.view.laneArrangement().collapsed == QStringList{u"Tannow"_s});
    menu->close();
}

TEST_CASE("Without lanes there is none to collapse or to move", "[timeline][lanes]")
{
    ShownTimeline shown(threePlaces());
    shown.selection.setCurrentIndex(shown.model.index(3, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    shown.view.setLaneCollapsed(true);
    shown.view.setAllLanesCollapsed(true);
    shown.view.moveLane(1);

    CHECK(shown.view.laneArrangement() == ui::LaneArrangement());
}
