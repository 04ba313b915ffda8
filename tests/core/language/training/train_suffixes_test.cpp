// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/suffix_table.h"
#include "core/language/training/hash_values.h"
#include "core/language/training/train_suffixes.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

const std::map<core::GroupedForm, quint16> words{
    {{1, u"walked"_s}, 2}, {{1, u"sailed"_s}, 2}, {{1, u"waited"_s}, 2}, {{1, u"named"_s}, 3},
    {{1, u"tamed"_s}, 3},  {{1, u"fed"_s}, 7},    {{1, u"went"_s}, 9},   {{2, u"walked"_s}, 4},
};

std::optional<quint16> valueOf(QStringView form, quint16 group, qsizetype shortest = 0)
{
    core::ModelWriter writer;
    addHashedValues(writer, "m"_L1, "v"_L1, core::trainSuffixes(words, {{1, u"went"_s}}, shortest));
    const QByteArray bytes = writer.bytes();
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    return core::SuffixTable(*model, "m"_L1, "v"_L1).valueOf(core::NormalForm(form), group);
}

} // namespace

TEST_CASE("all words that are learnt from keep their values", "[language][training]")
{
    for (const auto &[key, value] : words) {
        INFO(key.second.toStdString());
        CHECK(valueOf(key.second, key.first) == value);
        CHECK(valueOf(key.second, key.first, 1) == value);
    }
}

TEST_CASE("other words have the value of most that end alike", "[language][training]")
{
    const auto [form, value] = GENERATE(table<QString, quint16>({
        {u"talked"_s, 2},
        {u"Blamed"_s, 3},
        {u"shed"_s, 2},
        {u"xyz"_s, 2},  // the group's own
        {u"bent"_s, 2}, // no word goes the way of an exception
    }));
    INFO(form.toStdString());
    CHECK(valueOf(form, 1) == value);
}

TEST_CASE("words of which nothing is known have no value", "[language][training]")
{
    CHECK(!valueOf(u"walked", 3));
    CHECK(!valueOf(u"xyz", 1, 1));
}

TEST_CASE("what shorter suffixes say is not said twice", "[language][training]")
{
    const std::map<core::GroupedForm, quint16> alike{{{1, u"walks"_s}, 5}, {{1, u"sails"_s}, 5}, {{1, u"names"_s}, 5}};
    CHECK(core::trainSuffixes(alike, {}, 0).size() == 1);
}

TEST_CASE("a word is grouped in its normal form with all digits alike", "[language][training]")
{
    CHECK(core::groupedForm(3, u"The 1980S’") == core::GroupedForm{3, u"the 0000s'"_s});
}
