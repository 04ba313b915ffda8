// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using core::TimeGrammar;

TEST_CASE("a malformed rule is named by line and column, with what would be right", "[temporal][rules]")
{
    const auto [text, line, column, said] = GENERATE(table<const char *, int, int, const char *>({
        {"words month\n", 1, 7, "words month march mar = 3"},
        {"words month may-day = 5\n", 1, 13, "'may-day' is not one word"},
        {"words month may = someday\n", 1, 19, "'someday' is neither a number nor a known value"},
        {"words part dusk = evenin\nwords part x = 1 2", 1, 19, "evenin"},
        {"words a b = 1 2\n", 1, 11, "one value"},
        {"words unit moons = mont\n", 1, 20, "did you mean 'month'?"},
        {"words month may = 5\nwords month june may = 6\n", 2, 18, "already, with another value"},
        {"words month abcdefghijklmnopqrstuvwxyz = 1\n", 1, 13, "at most 20 letters"},
        {"frob x\n", 1, 1, "'frob' begins no line"},
        {"rule a\nyeilds calendar\n", 2, 1, "did you mean 'yields'?"},
        {"\n# remark\n  match a\n", 3, 3, "outside a rule"},
        {"let = a\n", 1, 5, "a name and a pattern"},
        {"let x = on\nlet x = at\n", 2, 5, "exists already"},
        {"rule\n", 1, 5, "a name expected"},
        {"rule a\nmatch [colour]\nyields calendar\n", 2, 7, "there is no class 'colour'"},
        {"words bird lark\nrule a\nmatch the [brid]\nyields calendar\n", 3, 11, "did you mean 'bird'?"},
        {"words bird lark\nrule a\nmatch [bird as yaer]\nyields calendar\n", 3, 7, "did you mean 'year'?"},
        {"words bird lark\nrule a\nmatch [bird 3]\nyields calendar\n", 3, 7, "one class"},
        {"rule a\nmatch on []\nyields calendar\n", 2, 10, "a class of words"},
        {"rule a\nmatch on (the\nyields calendar\n", 2, 10, "not closed: ')'"},
        {"rule a\nmatch on {the (old\nyields calendar\n", 2, 15, "not closed: ')'"},
        {"rule a\nmatch on [number\nyields calendar\n", 2, 10, "not closed: ']'"},
        {"rule a\nmatch on )\nyields calendar\n", 2, 10, "')' closes nothing"},
        {"rule a\nmatch <clock>\nyields calendar\n", 2, 7, "no pattern is named 'clock'"},
        {"let time = at\nrule a\nmatch <tiem>\nyields calendar\n", 3, 7, "did you mean 'time'?"},
        {"rule a\nmatch on \"and\"\nyields calendar\n", 2, 10, "one mark"},
        {"rule a\nmatch on - the\nyields calendar\n", 2, 10, "in quotes"},
        {"rule a\nmatch on 5 May\nyields calendar\n", 2, 10, "in brackets"},
        {"rule a\nmatch [number 1-3]\nyields calendar\n", 2, 7, "[number 1..31]"},
        {"rule a\nmatch [number 3..1]\nyields calendar\n", 2, 7, "the lower bound first"},
        {"rule a\nmatch [number 1..9999999999]\nyields calendar\n", 2, 7, "[number 1..31]"},
        {"rule a\nmatch [digits 300]\nyields calendar\n", 2, 7, "[digits 4 1000..2199]"},
        {"rule a\nmatch\nyields calendar\n", 2, 6, "a word, a mark in quotes or a class"},
        {"rule a\nmatch on\nyields calender\n", 3, 8, "did you mean 'calendar'?"},
        {"rule a\nmatch on\n", 1, 6, "needs a line 'yields …'"},
        {"rule a\nyields calendar\n", 1, 6, "needs a line 'match …'"},
        {"rule a\nmatch on\nyields calendar\nrule a\n", 4, 6, "exists already"},
        {"rule a\nmatch on\nyields calendar\nexample on -> 2019\n", 4, 9, "a quoted text and its value"},
        {"rule a\nmatch on\nyields calendar\nexample \"on [May\" -> 2019\n", 4, 13, "one '[' and one ']'"},
        {"rule a\nmatch on\nyields calendar\nreject \"on\" -> 2019\n", 4, 8, "no value"},
        {"rule a\nmatch on\nyields calendar\nwith colour 3\n", 4, 6, "there is no slot 'colour'"},
        {"rule a\nmatch on\nyields calendar\nwith day 3, month\n", 4, 13, "a slot and its value"},
        {"rule a\nmatch on\nyields calendar\nwith day 3, part EX\n", 4, 18, "'EX' is neither"},
        {"rule a\nmatch on\nyields calendar\nnot-after (a b)\n", 4, 11, "single words"},
    }));
    CAPTURE(text);

    const auto grammar = TimeGrammar::parse(QString::fromUtf8(text), QStringLiteral("mine.rules"));

    REQUIRE(!grammar);
    CHECK(grammar.error().code == core::ErrorCode::RuleMalformed);
    CHECK(grammar.error().subject == QStringLiteral("mine.rules"));
    CAPTURE(grammar.error().detail.toStdString());
    CHECK(grammar.error().detail.contains(QString::fromUtf8(said)));
    CHECK(grammar.error().line == line);
    CHECK(grammar.error().column == column);
}

TEST_CASE("patterns that multiply without end are refused", "[temporal][rules]")
{
    QString text = QStringLiteral("let a = on the\n");
    for (char16_t name = u'b'; name <= u'z'; ++name)
        text += QStringLiteral("let %1 = <%2> <%2> | <%2>\n").arg(QChar(name)).arg(QChar(name - 1));

    const auto grammar = TimeGrammar::parse(text, QStringLiteral("many"));

    REQUIRE(!grammar);
    CHECK(grammar.error().detail.contains(QStringLiteral("comes to more than")));
}

TEST_CASE("patterns nested in patterns without end are refused", "[temporal][rules]")
{
    QString text = QStringLiteral("let x = on\n");
    for (int i = 0; i < 1000; ++i)
        text += QStringLiteral("let x%1 = (((((<x%2>)))))\n").arg(i).arg(i == 0 ? QString() : QString::number(i - 1));

    const auto grammar = TimeGrammar::parse(text, QStringLiteral("deep"));

    REQUIRE(!grammar);
    CHECK(grammar.error().detail.contains(QStringLiteral("nested too deeply")));
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

TEST_CASE("words that a user adds to a class count in the program's own rules", "[temporal][rules]")
{
    const auto grammar = TimeGrammar::english().extendedBy(
        QStringLiteral(u"words month thermidor = 8\nwords month F\u00E9vrier = 2\nwords weekday sabbath = 6\n"),
        QStringLiteral("mine"));
    REQUIRE(grammar);
    const auto values = [&grammar](const QString &text) {
        QStringList all;
        for (const core::TimeExpression &time : tests::timesIn(text, QStringLiteral("2019-06-06"), *grammar))
            all << time.value;
        return all.join(u' ').toStdString();
    };

    CHECK(values(QStringLiteral("on 9 Thermidor 1931")) == "1931-08-09");
    CHECK(values(QStringLiteral("in thermidor 1931")) == "1931-08");
    CHECK(values(QStringLiteral(u"on 3 F\u00C9VRIER 1931")) == "1931-02-03");
    CHECK(values(QStringLiteral("It was sold on Sabbath.")) == "2019-06-01");
    CHECK(tests::timesIn(QStringLiteral("on 9 Thermidor 1931"))[0].value.toStdString() == "1931");
}

TEST_CASE("rules whose examples do not hold are refused, with what came out", "[temporal][rules]")
{
    const auto [lines, line, said] = GENERATE(table<const char *, int, const char *>({
        {"example \"the harvest of 1931\" -> 1932", 5,
         "expected 'the harvest of 1931' = 1932 by this rule, but there is 'harvest of 1931' = 1931 by mine.harvest"},
        {"example \"the [harvest of 1931]\" -> 1931\nexample \"harvests\" -> 1931", 6, "but there is no time"},
        {"example \"harvest of [1931]\" -> 1931", 5, "'harvest of 1931' = 1931"},
        {"example \"harvest of 1931\" @ 2019-13-40 -> 1931", 5, "'2019-13-40' is no day"},
        {"reject \"harvest of 1931\"", 5, "expected no time by this rule"},
    }));
    CAPTURE(lines);
    const QString rule =
        QStringLiteral("# mine\nrule mine.harvest\nmatch harvest of [digits 4 as year]\nyields calendar\n");

    const auto grammar =
        TimeGrammar::english().extendedBy(rule + QString::fromUtf8(lines) + u'\n', QStringLiteral("mine.rules"));

    REQUIRE(!grammar);
    CAPTURE(grammar.error().detail.toStdString());
    CHECK(grammar.error().subject == QStringLiteral("mine.rules"));
    CHECK(grammar.error().line == line);
    CHECK(grammar.error().detail.contains(QString::fromUtf8(said)));
}

TEST_CASE("rules whose examples hold are taken", "[temporal][rules]")
{
    CHECK(TimeGrammar::english().extendedBy(
        QStringLiteral("rule mine.harvest\nmatch harvest of [digits 4 as year]\nyields calendar\n"
                       "example \"the [harvest of 1931]\" -> 1931\nreject \"harvests of 1931\"\n"
                       "rule mine.eve\nmatch market eve\nyields shifted\nwith unit day, shift -1, from published\n"
                       "example \"market eve\" @ 2019-06-06 -> 2019-06-05\n"),
        QStringLiteral("mine.rules")));
}

TEST_CASE("values that a slot cannot hold break nothing", "[temporal][rules]")
{
    const QString slots = QStringLiteral("part season mod unit grain era meridiem from reference quant month weekday "
                                         "century decade quarter half week hour minute zone zone-hour shift times");
    for (const QString &slot : slots.split(u' ')) {
        for (const char *yields : {"calendar", "shifted", "duration", "set", "reference", "numeric"}) {
            CAPTURE(slot.toStdString(), yields);
            const auto grammar = TimeGrammar::parse(
                QStringLiteral(
                    "rule odd\nmatch odd [number as %1] [number as other]?\nyields %2\nwith year 1931, day 1\n")
                    .arg(slot, QString::fromLatin1(yields)),
                QStringLiteral("odd"));
            REQUIRE(grammar);
            for (const char *text : {"odd 0", "odd 1", "odd 7", "odd 250", "odd 99999 99999", "odd 99999999999"}) {
                for (const core::TimeExpression &time :
                     tests::timesIn(QString::fromLatin1(text), QStringLiteral("2019-06-06"), *grammar))
                    CHECK(!time.value.isEmpty());
            }
        }
    }
}

TEST_CASE("a match that marks nothing of itself is the time as a whole", "[temporal][rules]")
{
    const auto grammar =
        TimeGrammar::parse(QStringLiteral("rule odd\nmatch ({[number 1..31 as day]})? of yore\nyields reference\n"),
                           QStringLiteral("odd"));
    REQUIRE(grammar);

    const auto times = tests::timesIn(QStringLiteral("of yore"), {}, *grammar);

    REQUIRE(times.size() == 1);
    CHECK(times[0].range == core::TextRange{0, 7});
}
