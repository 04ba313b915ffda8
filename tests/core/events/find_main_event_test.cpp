// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/find_main_event.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("the main event is the one near the top that shares most with the title", "[events]")
{
    const auto told =
        tests::tell(u"# Ferry sinks off Hale\n\nA storm hit the coast. A ferry sank off Hale on <Monday=2019-06-03>. "
                    "Boats searched the bay."_s);

    const auto main = findMainEvent(told.article, {}, told.events);

    REQUIRE(main);
    CHECK(told.events[*main].trigger.lemma == u"sink");
}

TEST_CASE("an article without events on the timeline has no main event", "[events]")
{
    const auto told = tests::tell(u"The lake is deep."_s);

    CHECK_FALSE(findMainEvent(told.article, {}, told.events));
}
