// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lane_settings.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/window/shown_window.h"
#include "ui/timeline/timeline_view.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using ui::LaneKey;

namespace {

/// The lanes of a view that has just been started.
std::vector<ui::LaneArrangement> restoredLanes()
{
    ui::TimelineView view;
    ui::restoreLanes(QSettings(), view);
    return view.laneArrangements();
}

ui::LaneArrangement of(LaneKey key, const std::vector<ui::LaneArrangement> &lanes)
{
    const auto found = std::ranges::find(lanes, key, &ui::LaneArrangement::key);
    return found == lanes.end() ? ui::LaneArrangement{.key = key} : *found;
}

} // namespace

TEST_CASE("lanes stand at the next start as they were left, by each of their keys", "[window]")
{
    const tests::FreshSettings fresh;
    const ui::LaneArrangement places{LaneKey::Place, {u"Quarrick"_s, u"Ellerby"_s}, {u"Ellerby"_s}};
    const ui::LaneArrangement kinds{LaneKey::Kind, {}, {u"Protest"_s}};
    ui::TimelineView view;
    view.setLaneArrangements({places, kinds});
    view.setLaneKey(LaneKey::Kind);
    QSettings settings;

    ui::saveLanes(settings, view);

    ui::TimelineView next;
    ui::restoreLanes(settings, next);
    CHECK(next.laneKey() == LaneKey::Kind);
    CHECK(next.laneArrangement() == kinds);
    CHECK(of(LaneKey::Place, next.laneArrangements()) == places);
    CHECK(of(LaneKey::Outlet, next.laneArrangements()) == ui::LaneArrangement{.key = LaneKey::Outlet});
}

TEST_CASE("a lane that the window's user collapsed is so next time, and one that was opened again is not", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    auto *view = shown.part<ui::TimelineView>("timelineView");
    view->setAllLanesCollapsed(true);
    const QStringList collapsed = view->laneArrangement().collapsed;
    REQUIRE_FALSE(collapsed.isEmpty());
    shown.window.close();
    CHECK(of(LaneKey::Place, restoredLanes()).collapsed == collapsed);

    shown.window.show();
    view->setAllLanesCollapsed(false);
    shown.window.close();

    CHECK(of(LaneKey::Place, restoredLanes()).collapsed.isEmpty());
}

TEST_CASE("without settings, or with broken ones, lanes are by place", "[window]")
{
    const tests::FreshSettings fresh;
    QSettings().setValue(u"window/lanes"_s, GENERATE(QVariant(), QVariant(77), QVariant(u"kind"_s)));
    ui::TimelineView view;

    ui::restoreLanes(QSettings(), view);

    CHECK(view.laneKey() == LaneKey::Place);
}
