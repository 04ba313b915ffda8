// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/harm_lexicon.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("words of harm are known by lemma, role and form", "[events]")
{
    const auto lexicon =
        HarmLexicon::parse(u"harm killed object kill\nharm struck object shoot\nharm killed noun death\n"
                           "form wounded hurt\nword fatal deadly\nfold 3 triple\ngroup 0 group\n"_s,
                           u"test"_s);

    REQUIRE(lexicon);
    CHECK(lexicon->verb(u"kill") == Harm{QuantityKind::Killed, HarmRole::Object, false});
    CHECK(lexicon->verb(u"shoot") == Harm{QuantityKind::Wounded, HarmRole::Object, true});
    CHECK(lexicon->noun(u"death") == Harm{QuantityKind::Killed, HarmRole::Noun, false});
    CHECK_FALSE(lexicon->verb(u"death"));
    CHECK(lexicon->form(u"hurt")->kind == QuantityKind::Wounded);
    CHECK(lexicon->is(u"deadly", HarmClue::Fatal));
    CHECK(lexicon->fold(u"triple") == 3);
    CHECK(lexicon->group(u"group") == 0);
}

TEST_CASE("a malformed line of harm is refused", "[events]")
{
    const QString line = GENERATE(u"harm killed"_s, u"harm hugged object hug"_s, u"harm killed beside kill"_s,
                                  u"word kind kill"_s, u"fold many triple"_s, u"other 1 one"_s);
    CAPTURE(line);

    CHECK_FALSE(HarmLexicon::parse(line, u"test"_s));
}

TEST_CASE("the English words of harm are well formed", "[events]")
{
    CHECK(HarmLexicon::english().verb(u"kill"));
}
