// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/accessible_items.h"

#include "tests/support/synthetic_timeline.h"

#include <catch2/catch_all.hpp>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/// A scene that shows a tenth of four thousand events, and its frame.
struct Drawn
{
    Drawn()
    {
        scene.timeline = tests::syntheticTimeline(4000);
        scene.index = ui::indexTimeline(*scene.timeline, {ui::LaneKey::Place});
        scene.style = ui::timelineStyle(QPalette(), QFont());
        scene.size = {900, 400};
        ui::arrangeLanes(scene);
        const core::TimeSpan all = scene.index.fit;
        const auto tenth = (all.end - all.begin) / 10;
        scene.scale = ui::scaleShowing({all.end - tenth * 2, all.end - tenth}, scene.plot().width());
        texts.reset(*scene.timeline, scene.index, scene.style.font);
        frame = ui::layOutFrame(scene, texts);
    }

    ui::TimelineScene scene;
    ui::LabelTexts texts;
    ui::TimelineFrame frame;
};

/// A slot that no mark of the frame shows alone: in a fold, or out of sight.
quint32 slotWhere(const Drawn &drawn, bool inFold)
{
    const auto &marks = drawn.frame.marks;
    const QRectF plot(drawn.scene.plot());
    for (quint32 slot = 0; slot < drawn.scene.index.size(); ++slot) {
        const auto mark = std::ranges::find_if(marks, [&](const ui::Mark &m) { return m.slots.contains(slot); });
        if (mark == marks.end() ? !inFold
                                : inFold && mark->events() > 1 && ui::glyphRect(drawn.scene, *mark).intersects(plot))
            return slot;
    }
    FAIL("no such slot");
    return 0;
}

} // namespace

TEST_CASE("Each mark that can be seen is one item, and no other", "[timeline][accessible]")
{
    const Drawn drawn;

    const auto items = ui::accessibleItems(drawn.scene, drawn.frame, {}, ui::TimelineIndex::noSlot);

    REQUIRE_FALSE(items.empty());
    CHECK(items.size() < drawn.frame.marks.size());
    std::set<quint32> seen;
    for (const ui::AccessibleItem &item : items) {
        REQUIRE(item.mark >= 0);
        CHECK(item.slots == drawn.frame.marks[std::size_t(item.mark)].slots);
        CHECK(seen.insert(item.slots.first).second);
        const QRect rect = ui::accessibleRect(drawn.scene, drawn.frame, item);
        CHECK_FALSE(rect.isEmpty());
        CHECK(drawn.scene.plot().contains(rect));
    }
}

TEST_CASE("A current event in a fold or out of sight is an item of its own", "[timeline][accessible]")
{
    const Drawn drawn;
    const bool inFold = GENERATE(true, false);
    const quint32 slot = slotWhere(drawn, inFold);
    const auto before = ui::accessibleItems(drawn.scene, drawn.frame, {}, ui::TimelineIndex::noSlot);

    const auto items = ui::accessibleItems(drawn.scene, drawn.frame, std::vector{slot}, slot);

    REQUIRE(items.size() == before.size() + 1);
    CHECK(items.back().slots == ui::SlotRange{slot, slot + 1});
    CHECK((items.back().mark >= 0) == inFold);
    CHECK(ui::accessibleRect(drawn.scene, drawn.frame, items.back()).isEmpty() != inFold);
}

TEST_CASE("A current event with a mark of its own is one item, and selected ones out of sight are not without end",
          "[timeline][accessible]")
{
    const Drawn drawn;
    const auto before = ui::accessibleItems(drawn.scene, drawn.frame, {}, ui::TimelineIndex::noSlot);
    const auto single = std::ranges::find_if(before, [](const auto &item) { return item.slots.size() == 1; });
    REQUIRE(single != before.end());
    const std::vector selected{single->slots.first};
    CHECK(ui::accessibleItems(drawn.scene, drawn.frame, selected, selected.front()) == before);

    std::vector<quint32> all(drawn.scene.index.size());
    std::iota(all.begin(), all.end(), quint32(0));
    const auto items = ui::accessibleItems(drawn.scene, drawn.frame, all, single->slots.first);
    CHECK(items.size() == before.size() + ui::mostSelectedItems);
}
