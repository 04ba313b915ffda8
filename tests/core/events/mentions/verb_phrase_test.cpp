// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/verb_phrase.h"

#include "tests/core/events/mentions/read_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString described(const VerbPhrase &phrase)
{
    static constexpr const char *tenses[] = {"past",       "past-perfect", "present", "present-perfect", "future",
                                             "hypothetic", "infinitive",   "gerund",  "participle"};
    QString text = QString::fromLatin1(tenses[std::size_t(phrase.tense)]);
    if (phrase.passive)
        text += u" passive"_s;
    if (phrase.progressive)
        text += u" progressive"_s;
    if (phrase.negated)
        text += u" negated"_s;
    return text;
}

} // namespace

TEST_CASE("verbPhraseOf reads tense, voice, aspect and negation", "[events][mentions]")
{
    const auto [sentence, verb, expected] = GENERATE(table<QString, QString, QString>({
        {u"The council met on Friday."_s, u"met"_s, u"past"_s},
        {u"She sells bread every morning."_s, u"sells"_s, u"present"_s},
        {u"The envoys have left the city."_s, u"left"_s, u"present-perfect"_s},
        {u"The guards had been shot before dawn."_s, u"shot"_s, u"past-perfect passive"_s},
        {u"The bridge was being repaired last year."_s, u"repaired"_s, u"past passive progressive"_s},
        {u"The ministers are meeting in Oslo."_s, u"meeting"_s, u"present progressive"_s},
        {u"Two miners got killed in the shaft."_s, u"killed"_s, u"past passive"_s},
        {u"The mayor will open the market."_s, u"open"_s, u"future"_s},
        {u"They'll open the market."_s, u"open"_s, u"future"_s},
        {u"The firm won't sell the mine."_s, u"sell"_s, u"future negated"_s},
        {u"The firm did not sell the mine."_s, u"sell"_s, u"past negated"_s},
        {u"The judge never heard the witness."_s, u"heard"_s, u"past negated"_s},
        {u"The strike may end on Sunday."_s, u"end"_s, u"hypothetic"_s},
        {u"The queen is to visit the port."_s, u"visit"_s, u"future"_s},
        {u"The board is going to dismiss the coach."_s, u"dismiss"_s, u"future"_s},
        {u"The board is not going to dismiss the coach."_s, u"dismiss"_s, u"future negated"_s},
        {u"The villagers had to leave their homes."_s, u"leave"_s, u"past"_s},
        {u"The villagers used to live here."_s, u"live"_s, u"past"_s},
        {u"The general wants to resign."_s, u"resign"_s, u"infinitive"_s},
        {u"A man was arrested and charged with theft."_s, u"charged"_s, u"past passive"_s},
        {u"The ship will dock and unload the grain."_s, u"unload"_s, u"future"_s},
        {u"The talks planned for Monday were cancelled."_s, u"planned"_s, u"participle"_s},
        {u"Has the court freed the editor?"_s, u"freed"_s, u"present-perfect"_s},
    }));
    CAPTURE(sentence);

    tests::readSentence(sentence, [&](const SentenceTree &tree) {
        CHECK(described(verbPhraseOf(tree, tests::wordWritten(tree, verb))) == expected);
    });
}

TEST_CASE("a semi-auxiliary leads to the verb that tells", "[events][mentions]")
{
    const auto [sentence, semi, verb] = GENERATE(table<QString, QString, QString>({
        {u"The board is going to dismiss the coach."_s, u"going"_s, u"dismiss"_s},
        {u"The villagers had to leave their homes."_s, u"had"_s, u"leave"_s},
        {u"The villagers went to the harbour."_s, u"went"_s, u"went"_s},
        {u"The town has two harbours."_s, u"has"_s, u"has"_s},
    }));
    CAPTURE(sentence);

    tests::readSentence(sentence, [&](const SentenceTree &tree) {
        CHECK(contentVerbOf(tree, tests::wordWritten(tree, semi)) == tests::wordWritten(tree, verb));
    });
}
