// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("readDate reads the dates that pages and people write", "[temporal]")
{
    const auto [words, value] = GENERATE(table<const char *, const char *>({
        {"Mon, 3rd June 2019", "2019-06-03"},
        {"Monday 3 June 2019", "2019-06-03"},
        {"June 3, 2019 at 10:15 am", "2019-06-03T10:15"},
        {"2019-06-03T10:00:00Z", "2019-06-03T10:00:00Z"},
        {"2019-06-03T10:00:00+02:00", "2019-06-03T10:00:00+02:00"},
        {"2019-06-03T10:00:00-0500", "2019-06-03T10:00:00-05:00"},
        {"2019-06-03T10:00:00.123Z", "2019-06-03T10:00:00Z"},
        {"2019-06-03", "2019-06-03"},
        {"25/12/2019", "2019-12-25"},
        {"12/25/2019", "2019-12-25"},
        {"3/3/2019", "2019-03-03"},
        {"03.06.2019", "2019-06-03"},
        {"3 June 2019", "2019-06-03"},
        {" 3 june 2019, ", "2019-06-03"},
        {"June 2019", "2019-06"},
        {"mid-March 2012", "2012-03"},
        {"2019", "2019"},
        {"1850", "1850"},
        {"the 1990s", "199"},
        {"3/6/2019", ""},
        {"Tue, 3rd June 2019", ""},
        {"April 31, 2017", ""},
        {"June 3", ""},
        {"Monday", ""},
        {"yesterday", ""},
        {"on June 3, 2019 it rained", ""},
        {"", ""},
        {" , ", ""},
        {"two weeks", ""},
    }));
    CAPTURE(words);

    const auto date = core::readDate(QString::fromUtf8(words), core::TimeGrammar::english());

    CHECK((date ? date->value.toStdString() : std::string()) == value);
    CHECK(date.has_value() == (date && date->span));
}

TEST_CASE("readDate points at the words it read", "[temporal]")
{
    const auto date = core::readDate(QStringLiteral("  3 June 2019, "), core::TimeGrammar::english());

    REQUIRE(date);
    CHECK(date->range == core::TextRange{2, 13});
}

TEST_CASE("readDate takes control characters for no date", "[temporal]")
{
    CHECK(!core::readDate(QString(QChar(u'\0')), core::TimeGrammar::english()));
    CHECK(!core::readDate(QString(150, QChar(u'\x01')), core::TimeGrammar::english()));
    CHECK(core::readDate(QString(QChar(u'\x01')) + QStringLiteral("3 June 2019"), core::TimeGrammar::english()));
}
