// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/find_mentions.h"

#include "core/events/mentions/classes.h"
#include "tests/core/events/mentions/read_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("findMentions takes the words that name events", "[events][mentions]")
{
    const auto [sentence, expected] = GENERATE(table<QString, QString>({
        {u"Rebels attacked the harbour."_s, u"attacked"_s},
        {u"The attack on the harbour lasted two hours."_s, u"attack lasted"_s},
        {u"The evacuation of the valley began after the explosion."_s, u"evacuation began explosion"_s},
        {u"The protest leader owns a bakery."_s, u"owns"_s},
        {u"The Bergen-based firm sold a tanker."_s, u"sold"_s},
        {u"The board is going to dismiss the coach."_s, u"dismiss"_s},
        {u"The miners are willing to negotiate."_s, u"willing negotiate"_s},
        {u"The harbour is deep."_s, u""_s},
        {u"The carpenter bought a table and four chairs."_s, u"bought"_s},
        {u"Soldiers shot and killed the driver."_s, u"shot killed"_s},
    }));
    CAPTURE(sentence);

    tests::readSentence(sentence, [&](const SentenceTree &tree) {
        QStringList found;
        for (const Mention &mention : findMentions(tree))
            found.push_back(tree.textOf(mention.word).toString());
        CHECK(found.join(u' ') == expected);
    });
}

TEST_CASE("findMentions gives each its class", "[events][mentions]")
{
    const auto [sentence, word, expected] = GENERATE(table<QString, QString, EventClass>({
        {u"The trial began in March."_s, u"began"_s, EventClass::Aspectual},
        {u"The mayor said the bridge was safe."_s, u"said"_s, EventClass::Reporting},
        {u"The mayor spoke to the crowd."_s, u"spoke"_s, EventClass::Occurrence},
        {u"The mayor wrote that the dam would break."_s, u"wrote"_s, EventClass::Reporting},
        {u"The rebels tried to enter the palace."_s, u"tried"_s, EventClass::IAction},
        {u"The miners hope to return."_s, u"hope"_s, EventClass::IState},
        {u"Witnesses saw the collapse."_s, u"saw"_s, EventClass::Perception},
        {u"The rescue attempt failed."_s, u"attempt"_s, EventClass::IAction},
        {u"Bulldozers flattened the market."_s, u"flattened"_s, EventClass::Occurrence},
    }));
    CAPTURE(sentence);

    tests::readSentence(sentence, [&](const SentenceTree &tree) {
        const int at = tests::wordWritten(tree, word);
        const auto mentions = findMentions(tree);
        const auto found = std::ranges::find(mentions, at, &Mention::word);
        REQUIRE(found != mentions.end());
        CHECK(timemlClassOf(tree, *found) == expected);
    });
}

TEST_CASE("findMentions ties a light verb and its noun together", "[events][mentions]")
{
    tests::readSentence(u"Nurses staged a rally outside the clinic."_s, [](const SentenceTree &tree) {
        const auto mentions = findMentions(tree);
        REQUIRE(mentions.size() == 2);
        CHECK(mentions[0].light == mentions[1].word);
        CHECK(mentions[1].light == mentions[0].word);
    });
}
