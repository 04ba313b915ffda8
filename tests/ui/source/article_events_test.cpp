// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/article_events.h"

#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// Two events share the first sentence, another has the second.
constexpr std::array events{
    ui::ArticleEvent{7, {0, 10}, 2},
    ui::ArticleEvent{8, {0, 10}, 5},
    ui::ArticleEvent{9, {20, 30}, 22},
};

} // namespace

TEST_CASE("clicks on one sentence go round the events that share it", "[source]")
{
    CHECK(ui::eventAt(events, 4, -1) == 7);
    CHECK(ui::eventAt(events, 4, 7) == 8);
    CHECK(ui::eventAt(events, 4, 8) == 7);
    CHECK(ui::eventAt(events, 4, 9) == 7);
    CHECK(ui::eventAt(events, 29, 9) == 9);
    CHECK(ui::eventAt(events, 10, -1) == -1);
    CHECK(ui::eventAt(events, 30, -1) == -1);
}

TEST_CASE("the next and the previous event are those beside the selected one, or else the caret", "[source]")
{
    CHECK(ui::neighbourEvent(events, 7, 0, 1) == 8);
    CHECK(ui::neighbourEvent(events, 8, 0, 1) == 9);
    CHECK(ui::neighbourEvent(events, 9, 0, 1) == -1);
    CHECK(ui::neighbourEvent(events, 7, 0, -1) == -1);
    CHECK(ui::neighbourEvent(events, -1, 15, 1) == 9);
    CHECK(ui::neighbourEvent(events, -1, 15, -1) == 8);
    CHECK(ui::neighbourEvent({}, -1, 0, 1) == -1);
}

TEST_CASE("an article's events are those of it that are on the timeline", "[source]")
{
    auto first = tests::extractionOf(u"{It [rained].}"_s);
    auto second = tests::extractionOf(u"{Ann Orme [said] so.} {It [hailed].} {It [snowed].}"_s);
    second.events[0].onTimeline = false;
    const auto timeline = tests::timelineOf({first, second});

    const auto found = ui::articleEvents(*timeline, 1);

    REQUIRE(found.size() == 2);
    CHECK(found[0].number == 2);
    CHECK(found[1].number == 3);
    CHECK(found[1].sentence == second.events[2].sentence);
}
