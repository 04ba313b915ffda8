// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/suffix_table.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <set>

using namespace Qt::StringLiterals;

TEST_CASE("forms are known in lower case with straight apostrophes", "[language]")
{
    const auto [form, normal] = GENERATE(table<QString, QString>({
        {u"Harbour"_s, u"harbour"_s},
        {u"’Twas"_s, u"'twas"_s},
        {u"ÉTÉ"_s, u"été"_s},
        {u"B-52"_s, u"b-52"_s},
        {u""_s, u""_s},
    }));
    CHECK(core::NormalForm(form).text() == normal);
}

TEST_CASE("a form longer than any token is cut", "[language]")
{
    CHECK(core::NormalForm(QString(1000, u'a')).text().size() == core::maxTokenLength);
}

TEST_CASE("digits are alike, and suffixes, words and groups are told apart", "[language]")
{
    const core::NormalForm form(u"1984s");
    CHECK(form.wordKey(1) == core::NormalForm(u"2026S").wordKey(1));
    CHECK(form.suffixCount() == 6);
    CHECK(form.suffixKey(1, 1) == core::NormalForm(u"ships").suffixKey(1, 1));
    CHECK(form.suffixKey(1, 1) != form.suffixKey(1, 2));
    CHECK(form.suffixKey(2, 1) != core::NormalForm(u"ships").suffixKey(2, 1));
    CHECK(form.suffixKey(5, 1) != form.wordKey(1));
    CHECK(core::NormalForm(u"harbours").suffixCount() == core::NormalForm::longestSuffix + 1);
}

TEST_CASE("no pair of tags shares its group with another, nor with a tag alone", "[language]")
{
    std::set<quint16> groups;
    for (std::size_t upos = 0; upos < core::tagCount<core::Upos>(); ++upos) {
        for (std::size_t xpos = 0; xpos < core::tagCount<core::Xpos>(); ++xpos)
            groups.insert(core::taggedGroup(static_cast<core::Upos>(upos), static_cast<core::Xpos>(xpos)));
    }
    CHECK(groups.size() == core::tagCount<core::Upos>() * core::tagCount<core::Xpos>());
    CHECK(*groups.begin() >= core::tagCount<core::Xpos>());
}
