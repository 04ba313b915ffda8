// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/kinds/kind_cues.h"
#include "core/events/kinds/taxonomy.h"
#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("parseTaxonomy says which line it cannot read", "[events][rules]")
{
    const auto [text, line] = GENERATE(table<QString, int>({
        {u"sub race Race"_s, 1},
        {u"kind Sport Sport"_s, 1},
        {u"kind sport"_s, 1},
        {u"kind sport Sport\nsub race Race\nsub race Race"_s, 3},
        {u"# empty\n\nkind sport Sport\nmeans"_s, 4},
        {u"kind sport Sport\nacled Battles | Armed clash | More"_s, 2},
        {u"kind sport Sport\nmystery a"_s, 2},
    }));
    CAPTURE(text);

    const auto taxonomy = parseTaxonomy(text, u"test.kinds"_s);

    REQUIRE_FALSE(taxonomy);
    CHECK(taxonomy.error().code == ErrorCode::RuleMalformed);
    CHECK(taxonomy.error().subject == u"test.kinds");
    CHECK(taxonomy.error().line == line);
}

TEST_CASE("a sub-kind is coded as its kind where it says nothing else", "[events][rules]")
{
    const auto taxonomy = parseTaxonomy(u"kind riot Riots\nacled Riots\ndisorder Violence\nplover PROTEST\n"
                                        "sub mob Mob violence\nacled Riots | Mob\nsub other Other\nplover -"_s,
                                        u"test.kinds"_s);

    REQUIRE(taxonomy);
    const EventKind *mob = taxonomy->find(u"riot/mob");
    REQUIRE(mob);
    CHECK(mob->label == u"Mob violence");
    CHECK(mob->acledType == u"Riots");
    CHECK(mob->acledSubType == u"Mob");
    CHECK(mob->acledDisorder == u"Violence");
    CHECK(mob->plover == u"PROTEST");
    CHECK(taxonomy->find(u"riot/other")->plover.isEmpty());
    CHECK_FALSE(taxonomy->find(u"riot/dance"));
}

TEST_CASE("the taxonomy has every event type and sub-event type of ACLED", "[events][rules]")
{
    std::set<QString> types;
    std::set<std::pair<QString, QString>> subTypes;
    for (const EventKind &kind : eventTaxonomy().kinds) {
        CAPTURE(kind.id);
        CHECK_FALSE(kind.label.isEmpty());
        CHECK_FALSE(kind.meaning.isEmpty());
        CHECK(kind.acledType.isEmpty() == kind.acledDisorder.isEmpty());
        if (!kind.acledType.isEmpty())
            types.insert(kind.acledType);
        if (!kind.acledSubType.isEmpty())
            subTypes.insert({kind.acledType, kind.acledSubType});
    }
    CHECK(types.size() == 6);
    CHECK(subTypes.size() == 25);
}

TEST_CASE("the taxonomy has every event type of PLOVER", "[events][rules]")
{
    for (const QString &name : u"AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN "
                               "PROTEST SANCTION MOBILIZE COERCE ASSAULT"_s.split(u' ')) {
        CAPTURE(name);
        CHECK(std::ranges::count(eventTaxonomy().kinds, name, &EventKind::plover) > 0);
    }
}

TEST_CASE("an id falls into its two levels", "[events]")
{
    CHECK(topKindOf(u"protest/peaceful") == u"protest");
    CHECK(subKindOf(u"protest/peaceful") == u"peaceful");
    CHECK(topKindOf(u"protest") == u"protest");
    CHECK(subKindOf(u"protest").isEmpty());
    CHECK(topKindOf(u"").isEmpty());
}

TEST_CASE("parseKindCues says which line it cannot read", "[events][rules]")
{
    const auto [text, line] = GENERATE(table<QString, int>({
        {u"cue sport/match 3"_s, 1},
        {u"cue sport/match many game"_s, 1},
        {u"cue beekeeping 3 swarm"_s, 1},
        {u"cue sport/match 3 @ball"_s, 1},
        {u"words ball football"_s, 1},
        {u"words @ball football\ncue sport/match 3 @ball &"_s, 2},
        {u"cue sport/match 3 & trigger: play"_s, 1},
        {u"cue sport/match 3 trigger:"_s, 1},
        {u"example He left. -> movement"_s, 1},
        {u"example \"He left.\" -> beekeeping"_s, 1},
    }));
    CAPTURE(text);

    const auto cues = parseKindCues(text, u"test.cues"_s, eventTaxonomy());

    REQUIRE_FALSE(cues);
    CHECK(cues.error().code == ErrorCode::RuleMalformed);
    CHECK(cues.error().line == line);
}

TEST_CASE("the cues do what their own examples say", "[events][rules]")
{
    std::set<QString> kinds;
    for (const KindExample &example : englishKindCues().examples) {
        CAPTURE(example.text);
        const tests::ToldText told = tests::tell(example.text);
        const auto shown = told.shown();
        REQUIRE_FALSE(told.events.empty());
        CHECK((shown.empty() ? told.events : shown).front().kind == example.kind);
        kinds.insert(example.kind);
    }
    for (const EventKind &kind : eventTaxonomy().kinds) {
        CAPTURE(kind.id);
        CHECK((!kind.id.contains(u'/') || kinds.contains(kind.id)));
    }
}

TEST_CASE("a kind goes by the trigger's own clause before the rest of the sentence", "[events]")
{
    const auto told = tests::tell(u"The minister resigned after gunmen kidnapped his brother."_s);

    CHECK(told.event(u"resign"_s).kind == u"politics/office");
    CHECK(told.event(u"kidnap"_s).kind == u"violence-against-civilians/abduction");
}

TEST_CASE("what stands around a sentence gives no kind alone", "[events]")
{
    const auto told = tests::tell(u"# Suicide bomber hits market\n\nThe baker vanished into his cellar."_s);

    CHECK(told.event(u"vanish"_s).kind.isEmpty());
}

TEST_CASE("what tells no kind has that of what stands around it", "[events]")
{
    const auto told = tests::tell(u"A ferry capsized off Hale. Six people died."_s);

    CHECK(told.event(u"die"_s).kind == u"accident/transport");
}
