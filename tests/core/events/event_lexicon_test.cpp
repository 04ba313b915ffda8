// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/event_lexicon.h"

#include "core/events/compiled_lexicon.h"
#include "core/events/kinds/taxonomy.h"
#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("EventLexicon says which line it cannot read", "[events][rules]")
{
    const auto [text, line] = GENERATE(table<QString, int>({
        {u"verb sport occurrence play\nverb"_s, 2},
        {u"verb beekeeping occurrence swarm"_s, 1},
        {u"\n# words\nverb sport sometimes play"_s, 3},
        {u"number some few"_s, 1},
        {u"irregular go/went"_s, 1},
        {u"example He left."_s, 1},
        {u"mystery a b"_s, 1},
    }));
    CAPTURE(text);

    const auto lexicon = EventLexicon::parse(text, u"test.words"_s);

    REQUIRE_FALSE(lexicon);
    CHECK(lexicon.error().code == ErrorCode::RuleMalformed);
    CHECK(lexicon.error().subject == u"test.words");
    CHECK(lexicon.error().line == line);
}

TEST_CASE("EventLexicon knows words in all their forms", "[events][rules]")
{
    const auto &lexicon = EventLexicon::english().compiled();
    const auto [form, lemma] = GENERATE(table<QString, QString>({
        {u"fought"_s, u"fight"_s},
        {u"robbed"_s, u"rob"_s},
        {u"fleeing"_s, u"flee"_s},
        {u"carries"_s, u"carry"_s},
        {u"took"_s, u"take"_s},
    }));
    CAPTURE(form);

    const WordInfo info = valueIn(lexicon.words, form);

    REQUIRE(info.verb >= 0);
    CHECK(lexicon.entries[std::size_t(info.verb)].lemma == lemma);
}

TEST_CASE("every kind that an entry of the lexicon names is in the taxonomy", "[events][rules]")
{
    for (const EventEntry &entry : EventLexicon::english().compiled().entries) {
        CAPTURE(entry.lemma);
        CHECK((entry.kind.isEmpty() || eventTaxonomy().find(entry.kind)));
    }
}

TEST_CASE("the lexicon does what its own examples say", "[events][rules]")
{
    for (const LexiconExample &example : EventLexicon::english().compiled().examples) {
        CAPTURE(example.sentence);
        QStringList found;
        for (const Event &event : tests::tell(example.sentence).shown())
            found.push_back(QString(event.trigger.lemma).replace(u' ', u'_'));
        CHECK(found == example.events);
    }
}
