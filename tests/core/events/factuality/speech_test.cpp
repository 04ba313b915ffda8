// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/speech.h"

#include "core/events/factuality/source_words.h"
#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("Speech names the nearest source first and the outlet behind it", "[events]")
{
    const auto [text, lemma, said] = GENERATE(table<QString, QString, QString>({
        {u"Ann Reed, a clerk, said raiders had burned the mill."_s, u"burn"_s, u"Ann Reed"_s},
        {u"The mill burned, officials said."_s, u"burn"_s, u"officials"_s},
        {u"According to police, two men fled."_s, u"flee"_s, u"police"_s},
        {u"Raiders had tried to rob the bank, according to the army."_s, u"try"_s, u"the army"_s},
        {u"\"We will leave,\" Ann Reed told the Hale Courier."_s, u"leave"_s, u"Ann Reed|the Hale Courier"_s},
        {u"\"They burned the mill,\" Joe Carr said in an interview with Radio Hale."_s, u"burn"_s,
         u"Joe Carr|Radio Hale"_s},
        {u"The paper quoted an official as saying that raiders had fled."_s, u"flee"_s, u"an official|The paper"_s},
        {u"In a statement, the ministry said it would close the port."_s, u"close"_s, u"the ministry"_s},
        {u"The mill was burned, the Hale Post reported, citing two officials."_s, u"burn"_s,
         u"two officials|the Hale Post"_s},
        {u"The robbery was confirmed by the mayor."_s, u"robbery"_s, u"the mayor"_s},
        {u"As police said, two men were arrested."_s, u"arrest"_s, u"police"_s},
        {u"It was reported that the king had died."_s, u"die"_s, u""_s},
        {u"A spokesman for the ministry said that raiders had fled."_s, u"flee"_s, u"A spokesman for the ministry"_s},
        {u"Police said a witness claimed that the raiders had fled."_s, u"flee"_s, u"a witness|Police"_s},
    }));
    CAPTURE(text);
    const tests::ToldText told = tests::tell(text);

    QStringList names;
    for (const TextRange range : told.event(lemma).saidBy)
        names.push_back(told.words(range));
    CHECK(names.join(u'|') == said);
}

TEST_CASE("Speech goes on over the sentences of a paragraph", "[events]")
{
    const auto [text, lemma, said] = GENERATE(table<QString, QString, QString>({
        {u"\"We saw smoke,\" said Ann Reed. \"Then the roof collapsed. We ran.\""_s, u"collapse"_s, u"Ann Reed"_s},
        {u"\"They burned the mill. They took two men,\" Joe Carr said."_s, u"burn"_s, u"Joe Carr"_s},
        {u"\"We saw smoke,\" said Ann Reed. She added that two men had died."_s, u"die"_s, u"Ann Reed"_s},
        {u"The mayor said the port was safe. Raiders attacked it on Monday."_s, u"attack"_s, u""_s},
        {u"\"We saw smoke,\" said Ann Reed.\n\nThe roof collapsed."_s, u"collapse"_s, u""_s},
    }));
    CAPTURE(text);
    const tests::ToldText told = tests::tell(text);

    QStringList names;
    for (const TextRange range : told.event(lemma).saidBy)
        names.push_back(told.words(range));
    CHECK(names.join(u'|') == said);
}

TEST_CASE("SourceWords says which line it cannot read", "[events][rules]")
{
    CHECK(SourceWords::parse(u"verb believe think"_s, u"test.words"_s)->has(u"think", SpeechPart::Verb));
    const auto words = SourceWords::parse(u"verb believe\nmystery a"_s, u"test.words"_s);
    REQUIRE_FALSE(words);
    CHECK(words.error().line == 2);
}
