// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/places.h"

#include "core/events/arguments/region_name.h"
#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// "Cleveland, Ohio", "Cleveland", or "-".
QString whereIn(const tests::ToldText &told, const QString &lemma)
{
    const std::optional<Place> place = told.event(lemma).place;
    if (!place)
        return u"-"_s;
    const QString town = told.words(place->range);
    return place->region.length() > 0 ? town + u", "_s + told.words(place->region) : town;
}

} // namespace

TEST_CASE("an event's place stands behind its preposition", "[events]")
{
    const auto [text, lemma, where] = GENERATE(table<QString, QString, QString>({
        {u"Police clashed with miners in Berlin."_s, u"clash"_s, u"Berlin"_s},
        {u"The fire broke out at a military camp."_s, u"break out"_s, u"a military camp"_s},
        {u"Miners rallied in the capital, Berlin."_s, u"rally"_s, u"Berlin"_s},
        {u"A man was shot at a house in Berlin."_s, u"shoot"_s, u"Berlin"_s},
        {u"Rebels captured Berlin."_s, u"capture"_s, u"Berlin"_s},
        {u"The Berlin bombing shocked the country."_s, u"bombing"_s, u"Berlin"_s},
        {u"Thousands fled from Berlin."_s, u"flee"_s, u"Berlin"_s},
        {u"Miners rallied outside the Berlin Tower in New York City."_s, u"rally"_s,
         u"the Berlin Tower in New York City"_s},
        {u"A man was found in a car near Lower Wend."_s, u"find"_s, u"Lower Wend"_s},
        {u"Drivers crashed at Ellendale."_s, u"crash"_s, u"Ellendale"_s},
        {u"The Reds won in Game 7."_s, u"win"_s, u"-"_s},
        {u"The polls turned in Mr. Lowell's favor."_s, u"turn"_s, u"-"_s},
        {u"The mayor resigned."_s, u"resign"_s, u"-"_s},
    }));
    CAPTURE(text);

    CHECK(whereIn(tests::tell(text), lemma) == where);
}

TEST_CASE("a town's region is the state or country named with it", "[events]")
{
    const auto [text, lemma, where] = GENERATE(table<QString, QString, QString>({
        {u"A man was shot in Cleveland, Ohio, on Monday."_s, u"shoot"_s, u"Cleveland, Ohio"_s},
        {u"A man was shot in Portland, Ore., on Monday."_s, u"shoot"_s, u"Portland, Ore."_s},
        {u"A bridge collapsed in Leeds in northern England."_s, u"collapse"_s, u"Leeds, England"_s},
        {u"A man was shot in Cleveland. Police in Cleveland, Ohio, are looking for a witness."_s, u"shoot"_s,
         u"Cleveland, Ohio"_s},
        {u"PORT ELLIS, Norland (AP) — A bridge collapsed."_s, u"collapse"_s, u"PORT ELLIS, Norland"_s},
        {u"PORT ELLIS, June 7 (AP) — A bridge collapsed."_s, u"collapse"_s, u"PORT ELLIS"_s},
    }));
    CAPTURE(text);

    CHECK(whereIn(tests::tell(text), lemma) == where);
}

TEST_CASE("the town of the article stands in for one that the lead does not name", "[events]")
{
    const auto told =
        tests::tell(u"# Cleveland man shot\n\nA man was shot at a house on Monday.\n\nHe died in Cleveland."_s);

    CHECK(whereIn(told, u"shoot"_s) == u"Cleveland");
}

TEST_CASE("regionName writes abbreviated states in full", "[events]")
{
    CHECK(regionName(u"Ore.") == u"Oregon");
    CHECK(regionName(u"Ohio") == u"Ohio");
    CHECK(regionName(u"Norland") == u"Norland");
    CHECK(regionName(u"").isEmpty());
}
