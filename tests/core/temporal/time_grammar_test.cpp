// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using core::TimeGrammar;

TEST_CASE("a malformed rule is named by line and column", "[temporal][rules]")
{
    const auto [text, line, column] = GENERATE(table<const char *, int, int>({
        {"words month\n", 1, 7},
        {"words month may-day = 5\n", 1, 7},
        {"words month may = someday\n", 1, 18},
        {"frob x\n", 1, 1},
        {"\n# remark\n  match a\n", 3, 1},
        {"rule a\nmatch [colour]\nyields calendar\n", 2, 15},
        {"rule a\nmatch on (the\nyields calendar\n", 2, 14},
        {"rule a\nmatch on )\nyields calendar\n", 2, 10},
        {"rule a\nmatch <clock>\nyields calendar\n", 2, 14},
        {"rule a\nmatch [number 1-3]\nyields calendar\n", 2, 19},
        {"rule a\nmatch on\nyields nonsense\n", 3, 8},
        {"rule a\nmatch on\n", 1, 1},
        {"rule a\nmatch on\nyields calendar\nrule a\n", 4, 6},
        {"rule a\nmatch on\nyields calendar\nexample on -> 2019\n", 4, 9},
        {"rule a\nmatch on\nyields calendar\nwith colour 3\n", 4, 6},
    }));
    CAPTURE(text);

    const auto grammar = TimeGrammar::parse(QString::fromUtf8(text), QStringLiteral("mine.rules"));

    REQUIRE(!grammar);
    CHECK(grammar.error().code == core::ErrorCode::RuleMalformed);
    CHECK(grammar.error().subject == QStringLiteral("mine.rules"));
    CHECK(!grammar.error().detail.isEmpty());
    CHECK(grammar.error().line == line);
    CHECK(grammar.error().column == column);
}

TEST_CASE("patterns nested without end are refused", "[temporal][rules]")
{
    const QString deep =
        QStringLiteral("rule a\nmatch ") + QString(100'000, u'(') + QStringLiteral("\nyields calendar\n");

    CHECK(!TimeGrammar::parse(deep, QStringLiteral("deep")));
}

TEST_CASE("a user's rules come after the program's and know its words", "[temporal][rules]")
{
    const auto grammar = TimeGrammar::english().extendedBy(
        QStringLiteral("rule mine.harvest\nmatch harvest of [digits 4 1000..2199 as year]\nyields calendar\n"
                       "rule mine.month\nmatch moon of <month> <of-year>\nyields calendar\n"),
        QStringLiteral("mine"));

    REQUIRE(grammar);
    const auto times =
        tests::timesIn(QStringLiteral("the harvest of 1931 and the moon of May 1932, on 3 June 1933"), {}, *grammar);
    REQUIRE(times.size() == 3);
    CHECK(times[0].rule.toStdString() == "mine.harvest");
    CHECK(times[1].value.toStdString() == "1932-05");
    CHECK(times[2].value.toStdString() == "1933-06-03");
    CHECK(tests::timesIn(QStringLiteral("the harvest of 1931"))[0].rule.toStdString() == "date.year");
}

TEST_CASE("a pattern says what it needs of case, blanks and neighbours", "[temporal][rules]")
{
    const auto grammar =
        TimeGrammar::parse(QStringLiteral("words bird lark wren = 1931\n"
                                          "rule named\nmatch year of [capital]\nyields reference\n"
                                          "rule bird\nmatch the { [capital bird as year] }\nyields calendar\n"
                                          "not-before song\n"
                                          "rule glued\nmatch wren ~ \"-\" ~ [digits 4 as year]\nyields calendar\n"),
                           QStringLiteral("birds"));
    REQUIRE(grammar);
    const auto rules = [&grammar](const QString &text) {
        QStringList ids;
        for (const core::TimeExpression &time : tests::timesIn(text, {}, *grammar))
            ids << time.rule;
        return ids.join(u' ').toStdString();
    };

    CHECK(rules(QStringLiteral("the year of Rain")) == "named");
    CHECK(rules(QStringLiteral("the year of rain")).empty());
    CHECK(rules(QStringLiteral("the Lark")) == "bird");
    CHECK(rules(QStringLiteral("the lark")).empty());
    CHECK(rules(QStringLiteral("the Lark song")).empty());
    CHECK(rules(QStringLiteral("a wren-1931")) == "glued");
    CHECK(rules(QStringLiteral("a wren - 1931")).empty());
}

TEST_CASE("rules that are no text at all are refused or empty", "[temporal][rules]")
{
    CHECK(!TimeGrammar::parse(QString(QChar(0xD800)), QStringLiteral("odd")));
    CHECK(TimeGrammar::parse(QString(), QStringLiteral("empty")));
}
