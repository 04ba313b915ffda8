// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/inflect.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;

TEST_CASE("words are inflected as English spells", "[language][training]")
{
    const auto [list, forms] = GENERATE(table<QString, QString>({
        {u"noun harbour"_s, u"harbours"_s},
        {u"noun box"_s, u"boxes"_s},
        {u"noun church"_s, u"churches"_s},
        {u"noun city"_s, u"cities"_s},
        {u"noun quay"_s, u"quays"_s},
        {u"noun series"_s, u"series"_s},
        {u"noun bus"_s, u"buses"_s},
        {u"noun ox\nirregular-noun oxen=ox"_s, u"oxen"_s},
        {u"noun deer\nirregular-noun deer=deer"_s, u"deer deers"_s},
        {u"verb sail"_s, u"sail sails sailed sailing"_s},
        {u"verb name"_s, u"name names named naming"_s},
        {u"verb carry"_s, u"carry carries carried carrying"_s},
        {u"verb agree"_s, u"agree agrees agreed agreeing"_s},
        {u"verb veto"_s, u"veto vetoes vetoed vetoing"_s},
        {u"verb admit\nirregular-verb admitted=admit admitting=admit"_s, u"admitted admitting admit admits"_s},
        {u"verb spring\nirregular-verb sprang=spring sprung=spring"_s, u"sprang sprung spring springs springing"_s},
        {u"adjective large"_s, u"larger largest"_s},
        {u"adjective happy"_s, u"happier happiest"_s},
        {u"adjective considerable"_s, u""_s},
        {u"adverb soon"_s, u""_s},
    }));
    INFO(list.toStdString());
    const auto words = core::parseWordList(list, u"list"_s);
    REQUIRE(words);
    QStringList found;
    for (const core::Inflection &inflection : inflectionsOf(*words))
        found += inflection.form;
    CHECK(found.join(u' ') == forms);
}

TEST_CASE("an inflection says of which word it is, and as what", "[language][training]")
{
    const auto words = core::parseWordList(u"verb spring\nirregular-verb sprang=spring\n"_s, u"list"_s);
    REQUIRE(words);
    const std::vector<core::Inflection> expected{{u"sprang"_s, u"spring"_s, core::Xpos::Vbd, true},
                                                 {u"spring"_s, u"spring"_s, core::Xpos::Vb, false},
                                                 {u"springs"_s, u"spring"_s, core::Xpos::Vbz, false},
                                                 {u"springing"_s, u"spring"_s, core::Xpos::Vbg, false}};
    CHECK(inflectionsOf(*words) == expected);
}
