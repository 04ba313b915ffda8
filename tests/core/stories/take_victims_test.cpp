// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/take_victims.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Extraction told(const QString &marked)
{
    const auto text = tests::tell(marked, CivilDay(std::chrono::local_days(std::chrono::year(2019) / 6 / 7)));
    return {text.article, {}, text.times, text.events, {}};
}

std::size_t indexOf(const Extraction &extraction, const QString &lemma)
{
    const auto found =
        std::ranges::find(extraction.events, lemma, [](const Event &event) { return event.trigger.lemma; });
    REQUIRE(found != extraction.events.end());
    return std::size_t(found - extraction.events.begin());
}

double killedIn(const Event &event)
{
    const auto found = std::ranges::find(event.quantities, QuantityKind::Killed, &Quantity::kind);
    return found == event.quantities.end() ? 0 : found->min.value_or(0);
}

} // namespace

TEST_CASE("the dead that only an arrest counts are those of the happening behind it", "[stories]")
{
    Extraction extraction = told(u"A man was arrested on <Thursday=2019-06-06> in a shooting that killed three people. "
                                 "Shots were fired at a mill on <Monday=2019-06-03>."_s);
    const std::size_t arrest = indexOf(extraction, u"arrest"_s);
    const std::size_t fired = indexOf(extraction, u"fire"_s);
    REQUIRE(killedIn(extraction.events[fired]) == 0);

    takeVictims(extraction, arrest, fired);

    CHECK(killedIn(extraction.events[fired]) == 3);
}

TEST_CASE("a happening that counts its own dead keeps its number", "[stories]")
{
    Extraction extraction = told(u"A man was arrested on <Thursday=2019-06-06> in a shooting that killed three people. "
                                 "Two people were killed at a mill on <Monday=2019-06-03>."_s);
    const std::size_t killed = extraction.events.size() - 1;
    REQUIRE(killedIn(extraction.events[killed]) == 2);

    takeVictims(extraction, indexOf(extraction, u"arrest"_s), killed);

    CHECK(killedIn(extraction.events[killed]) == 2);
}
