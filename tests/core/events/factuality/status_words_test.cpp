// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/status_words.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("StatusWords says which line it cannot read", "[events][rules]")
{
    const auto [text, line] = GENERATE(table<QString, int>({
        {u"verb planned to plan\nverb planned to"_s, 2},
        {u"verb sometimes to plan"_s, 1},
        {u"# words\nverb planned to,up plan"_s, 2},
        {u"pronoun planned all he"_s, 1},
        {u"example He left -> leave/happened"_s, 1},
    }));
    CAPTURE(text);

    const auto words = StatusWords::parse(text, u"test.words"_s);

    REQUIRE_FALSE(words);
    CHECK(words.error().code == ErrorCode::RuleMalformed);
    CHECK(words.error().line == line);
}

TEST_CASE("StatusWords tells what a word does by the form of what it takes", "[events][rules]")
{
    const auto words = StatusWords::parse(u"verb denied to fail\nverb planned thing,to call_for"_s, u"test.words"_s);

    REQUIRE(words);
    CHECK(words->effectOf(StatusPart::Verb, u"fail"_s, Complement::Infinitive) == Effect::Denied);
    CHECK(words->effectOf(StatusPart::Verb, u"fail"_s, Complement::Thing) == Effect::None);
    CHECK(words->effectOf(StatusPart::Noun, u"fail"_s, Complement::Infinitive) == Effect::None);
    CHECK(words->effectOf(StatusPart::Verb, u"call for"_s, Complement::Thing) == Effect::Planned);
}

TEST_CASE("the words of status do what their own examples say", "[events][rules]")
{
    for (const StatusExample &example : StatusWords::english().examples()) {
        CAPTURE(example.sentence);
        const tests::ToldText told = tests::tell(example.sentence);
        for (const QString &status : example.statuses) {
            CAPTURE(status);
            const QString lemma = status.section(u'/', 0, 0).replace(u'_', u' ');
            CHECK(tests::statusName(told.event(lemma).status) == status.section(u'/', 1));
        }
    }
}
