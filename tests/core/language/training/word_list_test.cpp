// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/word_list.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a word list names words by their parts of speech", "[language][training]")
{
    const auto list =
        core::parseWordList(u"# words\nnoun-verb sail\nnoun hull\nirregular-verb sprang=spring\n"_s, u"list"_s);
    REQUIRE(list);
    CHECK(list->words.size() == 2);
    CHECK(list->words.at(u"sail"_s) == (core::LexicalClass::Noun | core::LexicalClass::Verb));
    CHECK(list->irregular == std::vector<core::IrregularForm>{{u"sprang"_s, u"spring"_s, core::LexicalClass::Verb}});
}

TEST_CASE("a word list with a line that means nothing is refused", "[language][training]")
{
    const auto text =
        GENERATE(u"preposition of\n"_s, u"noun-preposition of\n"_s, u"irregular-verb sprang\n"_s,
                 u"irregular-verb =spring\n"_s, u"irregular-verb sprang=\n"_s, u"irregular-noun-verb a=b\n"_s);
    INFO(text.toStdString());
    const auto list = core::parseWordList(u"noun hull\n"_s + text, u"list"_s);
    REQUIRE(!list);
    CHECK(list.error().code == core::ErrorCode::RuleMalformed);
    CHECK(list.error().line == 2);
}

TEST_CASE("irregular forms are what their endings say", "[language][training]")
{
    using enum core::LexicalClass;
    const auto [form, part, found] = GENERATE(table<QString, core::LexicalClass, core::LexicalClass>({
        {u"geese"_s, Noun, Plural},
        {u"sprang"_s, Verb, Past},
        {u"has"_s, Verb, ThirdPerson},
        {u"trekking"_s, Verb, Gerund},
        {u"worse"_s, Adjective, Comparative},
        {u"worst"_s, Adjective, Superlative},
        {u"best"_s, Adverb, Superlative},
    }));
    CHECK(classOf(core::IrregularForm{form, u"any"_s, part}) == found);
}
