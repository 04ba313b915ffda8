// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <array>
#include <random>

using core::TimeExpression;

namespace {

/// Words, figures and marks of dates in any order, with odd ones among them.
QString tokenSoup(std::mt19937 &random, int tokens)
{
    static const std::array pieces{"May",
                                   "march",
                                   "Thursday",
                                   "of",
                                   "the",
                                   "last",
                                   "next",
                                   "year",
                                   "2012",
                                   "31",
                                   "12",
                                   "1,900",
                                   "/",
                                   "-",
                                   ".",
                                   ",",
                                   ":",
                                   "'",
                                   "$",
                                   "%",
                                   "a.m.",
                                   "p.m.",
                                   "am",
                                   "two",
                                   "half",
                                   "ago",
                                   "later",
                                   "until",
                                   "from",
                                   "to",
                                   "between",
                                   "and",
                                   "3rd",
                                   "99th",
                                   "0",
                                   "s",
                                   "BC",
                                   "GMT",
                                   "every",
                                   "early",
                                   "mid",
                                   "winter",
                                   "century",
                                   "overnight",
                                   "\n",
                                   "(",
                                   "about",
                                   "weeks",
                                   "T",
                                   "Z",
                                   "noon",
                                   "first",
                                   "half",
                                   "of",
                                   "quarter",
                                   "will",
                                   "was",
                                   "fiscal",
                                   "99999999999999"};
    QString text;
    for (int i = 0; i < tokens; ++i) {
        text += QString::fromLatin1(pieces[random() % pieces.size()]);
        if (random() % 50 == 0)
            text += QChar(0xD800 + static_cast<char16_t>(random() % 0x800));
        if (random() % 4 != 0)
            text += u' ';
    }
    return text;
}

void checkInvariants(const QString &text, const std::vector<TimeExpression> &times)
{
    qsizetype end = 0;
    for (const TimeExpression &time : times) {
        REQUIRE(time.range.begin >= end);
        REQUIRE(!time.range.isEmpty());
        REQUIRE(time.range.end <= text.size());
        REQUIRE(!text.sliced(time.range.begin, time.range.length()).contains(QStringLiteral("\n\n")));
        REQUIRE(!time.value.isEmpty());
        REQUIRE(!time.rule.isEmpty());
        if (time.span)
            REQUIRE(time.span->begin < time.span->end);
        REQUIRE(!(time.span && time.value.contains(u'X')));
        end = time.range.end;
    }
}

} // namespace

TEST_CASE("any soup of date words gives times in order, inside their sentences", "[temporal]")
{
    std::mt19937 random(20190603);
    const QString published = GENERATE(QString(), QStringLiteral("2019-06-03"), QStringLiteral("-"));
    for (int round = 0; round < 300; ++round) {
        const QString text = tokenSoup(random, 60);
        CAPTURE(text.toStdString());
        checkInvariants(text, tests::timesIn(text, published));
        core::readDate(text.first(std::min<qsizetype>(text.size(), 30)), core::TimeGrammar::english());
    }
}

TEST_CASE("endless figures and ranges are read in a moment", "[temporal]")
{
    const QString text =
        GENERATE(QString(1'000'000, u'7'), QStringLiteral("from 1914 to ").repeated(20'000),
                 QStringLiteral("between ").repeated(40'000), QStringLiteral("1,900,").repeated(50'000),
                 QStringLiteral("(((").repeated(50'000), QString(100'000, QChar(0xDC00)));

    checkInvariants(text, tests::timesIn(text, QStringLiteral("2019-06-03")));
}

TEST_CASE("the first and last years of the calendar break nothing", "[temporal]")
{
    for (const QString &published : {QStringLiteral("1000-01-01"), QStringLiteral("2199-12-31")}) {
        const QString text =
            QStringLiteral("99999 years ago, last century, 90000 centuries later, next decade, on Monday, "
                           "in May, last winter, 9999 BC, 99999 decades earlier");
        checkInvariants(text, tests::timesIn(text, published));
    }
}
