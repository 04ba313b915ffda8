// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/headline.h"

#include "tests/core/events/told_text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString headlineOf(const QString &marked, const QString &lemma)
{
    return tests::tell(marked).event(lemma).headline;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(gap, Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a headline is the clause of its event without what only adds to it", "[events]")
{
    const auto [text, lemma, headline] = GENERATE(table<QString, QString, QString>({
        {u"Ann Lowell, 34, the head of the harbour union, was charged with fraud on <Monday=2019-06-03>."_s,
         u"charge"_s, u"Ann Lowell was charged with fraud"_s},
        {u"The army said on <Friday=2019-06-07> that rebels had stormed the palace in Norport."_s, u"storm"_s,
         u"Rebels had stormed the palace in Norport"_s},
        {u"According to the police, three men were arrested after a raid on a farm near Ellis."_s, u"arrest"_s,
         u"Three men were arrested after a raid on a farm near Ellis"_s},
        {u"However, the miners did not return to work on <Monday=2019-06-03>."_s, u"return"_s,
         u"The miners did not return to work"_s},
        {u"In <March=2019-03>, the party's leader, Tom Ferris, resigned."_s, u"resign"_s,
         u"The party's leader, Tom Ferris, resigned"_s},
        {u"Police arrested more than 100 students in Ellis on <Tuesday=2019-06-04>."_s, u"arrest"_s,
         u"Police arrested more than 100 students in Ellis"_s},
        {u"A lorry carrying gas cylinders exploded near the market on <Saturday=2019-06-01>, killing four people."_s,
         u"explode"_s, u"A lorry carrying gas cylinders exploded near the market, killing four people"_s},
        {u"A 22-year-old man was shot in Hale on <Monday=2019-06-03>."_s, u"shoot"_s,
         u"A 22-year-old man was shot in Hale"_s},
        {u"The talks were postponed until <Thursday=2019-06-06>."_s, u"postpone"_s,
         u"The talks were postponed until Thursday"_s},
        {u"The March 2012 coup toppled the president."_s, u"coup"_s, u"The March 2012 coup"_s},
    }));
    CAPTURE(text);
    CHECK(headlineOf(text, lemma) == headline);
}

TEST_CASE("a headline takes its subject and object from where they stand", "[events]")
{
    const auto [text, lemma, headline] = GENERATE(table<QString, QString, QString>({
        {u"Troops who seized the bridge at Hale on <Tuesday=2019-06-04> withdrew."_s, u"seize"_s,
         u"Troops seized the bridge at Hale"_s},
        {u"The bridge that engineers repaired in <May=2019-05> collapsed."_s, u"repair"_s,
         u"Engineers repaired the bridge"_s},
        {u"Rebels tried to storm the palace, but were driven back."_s, u"drive"_s, u"Rebels were driven back"_s},
        {u"Two villagers were shot and killed on <Monday=2019-06-03>."_s, u"kill"_s, u"Two villagers were killed"_s},
    }));
    CAPTURE(text);
    CHECK(headlineOf(text, lemma) == headline);
}

TEST_CASE("a headline keeps the word that says what became of its event", "[events]")
{
    const auto [text, lemma, headline] = GENERATE(table<QString, QString, QString>({
        {u"Rebels tried to storm the palace on <Monday night=2019-06-03TNI>."_s, u"storm"_s,
         u"Rebels tried to storm the palace"_s},
        {u"The council denied that soldiers had fled the camp."_s, u"flee"_s,
         u"The council denied that soldiers had fled the camp"_s},
        {u"The mayor cancelled the summit in Ellis on <Thursday=2019-06-06>."_s, u"summit"_s,
         u"The mayor cancelled the summit in Ellis"_s},
    }));
    CAPTURE(text);
    CHECK(headlineOf(text, lemma) == headline);
}

TEST_CASE("a headline that is too long loses descriptions first and no argument", "[events]")
{
    const QString headline = headlineOf(
        u"The National Union of Harbour Workers of Northern Norland (NUHW), which has long been at odds with "
        "the port authority, called a strike in Hale and in the smaller harbours of the coast on "
        "<Wednesday=2019-06-05>, leaving dozens of ships stranded outside the port."_s,
        u"call"_s);

    CHECK(headline == u"The National Union of Harbour Workers of Northern Norland called a strike");
}

TEST_CASE("a headline begins with no word that ties its sentence to the one before", "[events]")
{
    CHECK(headlineOf(u"And the military had erupted late in 2012."_s, u"erupt"_s).startsWith(u"The military"_s));
    CHECK(headlineOf(u"And then, on the hill, and late, soldiers fired."_s, u"fire"_s).first(3) != u"And"_s);
}

TEST_CASE("a title stays whole where it fits", "[events]")
{
    CHECK(headlineOf(u"# Ferry sinks off Hale after storm, 'dozens' saved"_s, u"sink"_s) ==
          u"Ferry sinks off Hale after storm, 'dozens' saved");
}

TEST_CASE("headlines of sample articles fit, use their sentence's words and end on none that binds", "[events]")
{
    const QDir samples(QStringLiteral(DATELINE_CORPUS) + u"/../../resources/sample"_s);
    static const QStringList binding{u"of"_s, u"the"_s, u"a"_s,    u"an"_s,  u"and"_s,
                                     u"or"_s, u"to"_s,  u"with"_s, u"that"_s};
    REQUIRE(!samples.entryList({u"*.txt"_s}).isEmpty());
    for (const QString &name : samples.entryList({u"*.txt"_s})) {
        QFile file(samples.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto told = tests::tell(QString::fromUtf8(file.readAll()).trimmed().replace(u'<', u'‹'));
        for (const Event &event : told.events) {
            CAPTURE(event.headline);
            CHECK(event.headline.size() <= maxHeadlineLength);
            CHECK_FALSE(event.headline.endsWith(u'.'));
            CHECK(event.headline.count(u'(') == event.headline.count(u')'));
            const QStringList words = wordsOf(event.headline);
            const QStringList all = wordsOf(told.words(event.sentence));
            REQUIRE_FALSE(words.isEmpty());
            CHECK(std::ranges::all_of(words, [&](const QString &word) { return all.contains(word); }));
            CHECK((words.size() == 1 || !binding.contains(words.last())));
        }
    }
}
