// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/confidence/likely_mentions.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

Event mention(bool onTimeline, double confidence)
{
    Event event;
    event.onTimeline = onTimeline;
    event.confidence = confidence;
    return event;
}

} // namespace

TEST_CASE("doubtful mentions are kept only on the timeline or as the main event", "[events][confidence]")
{
    std::vector<Event> events{mention(false, 0.1), mention(true, 0.1), mention(false, 0.2), mention(false, 0.9)};

    const auto main = keepLikelyMentions(events, 2);

    REQUIRE(events.size() == 3);
    CHECK(events[0].onTimeline);
    CHECK(events[1].confidence == 0.2);
    CHECK(events[2].confidence == 0.9);
    CHECK(main == 1);
    CHECK(keepLikelyMentions(events, std::nullopt) == std::nullopt);
    CHECK(events.size() == 2);
}
