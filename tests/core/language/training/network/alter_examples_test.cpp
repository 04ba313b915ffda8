// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "small_treebank.h"

#include "core/language/training/network/alter_examples.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace core;

TEST_CASE("names take each other's places, and nothing else changes", "[language][training]")
{
    const std::vector<Example> examples = tests::smallTreebank();
    const NamePool pool(examples);
    Random random(5);
    std::set<QString> met;
    for (int i = 0; i < 50; ++i) {
        const Example exchanged = pool.exchanged(examples[0], random);
        REQUIRE(exchanged.words.size() == examples[0].words.size());
        for (std::size_t w = 0; w < exchanged.words.size(); ++w) {
            const bool isName = exchanged.words[w].name != NameTag::None;
            CHECK((isName || exchanged.words[w].form == examples[0].words[w].form));
            CHECK(exchanged.words[w].head == examples[0].words[w].head);
            if (isName)
                met.insert(exchanged.words[w].form);
        }
    }
    CHECK(met == std::set<QString>{QStringLiteral("Calais"), QStringLiteral("Dover"), QStringLiteral("Ghent")});
}

TEST_CASE("a name whose like is nowhere stays", "[language][training]")
{
    Example alone = tests::smallTreebank()[0];
    const NamePool pool(std::span(&alone, 1));
    Random random(5);
    Example person = alone;
    for (Example::Word &word : person.words)
        word.name = word.name == NameTag::FirstOfPlace ? NameTag::FirstOfPerson : word.name;
    for (int i = 0; i < 10; ++i)
        CHECK(pool.exchanged(person, random).words.end()[-2].form == alone.words.end()[-2].form);
}

TEST_CASE("an altered sentence is in one case, or has lost its stop", "[language][training]")
{
    const Example example = tests::smallTreebank()[0];
    Random random(5);
    bool small = false;
    bool capital = false;
    bool shorter = false;
    for (int i = 0; i < 40; ++i) {
        const Example altered = alteredExample(example, random);
        const QString name = altered.words.size() == example.words.size() ? altered.words.end()[-2].form : QString();
        small = small || name == QStringLiteral("dover");
        capital = capital || name == QStringLiteral("DOVER");
        shorter = shorter || altered.words.size() + 1 == example.words.size();
    }
    CHECK(small);
    CHECK(capital);
    CHECK(shorter);
}
