// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/compiled_grammar.h"
#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <random>

using core::TextRange;
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

/// Whether `time` lies in its place behind `end` and says something.
bool isSound(const QString &text, const TimeExpression &time, qsizetype end)
{
    const TextRange &range = time.range;
    if (range.begin < end || range.isEmpty() || range.end > text.size())
        return false;
    if (text.sliced(range.begin, range.length()).contains(QStringLiteral("\n\n")))
        return false;
    const bool spans = !time.span || (time.span->begin < time.span->end && !time.value.contains(u'X'));
    return spans && !time.value.isEmpty() && !time.rule.isEmpty();
}

void checkInvariants(const QString &text, const std::vector<TimeExpression> &times)
{
    qsizetype end = 0;
    for (const TimeExpression &time : times) {
        if (!isSound(text, time, end))
            FAIL("not sound: " << time.value.toStdString() << " at " << time.range.begin << ", behind " << end);
        end = time.range.end;
    }
    SUCCEED();
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

TEST_CASE("ten million digits are one number, and no time", "[temporal]")
{
    CHECK(tests::timesIn(QString(10'000'000, u'7'), QStringLiteral("2019-06-03")).empty());

    const QString text = QString(10'000'000, u'7') + QStringLiteral(" May 2012");
    const auto times = tests::timesIn(text, QStringLiteral("2019-06-03"));
    checkInvariants(text, times);
    REQUIRE(times.size() == 1);
    CHECK(times[0].value.toStdString() == "2012-05");
}

TEST_CASE("ranges without end, odd units and unclosed brackets break nothing", "[temporal]")
{
    const QString nuls(200'000, QChar(u'\0'));
    const QString text =
        GENERATE_COPY(QStringLiteral("from ").repeated(100'000), QStringLiteral("from 1914 to ").repeated(20'000),
                      QStringLiteral("between 1914 and 1915 and ").repeated(20'000),
                      QStringLiteral("1-2-3-4-").repeated(50'000), QStringLiteral("1914-1915-").repeated(10'000),
                      QStringLiteral("1,900,").repeated(50'000), QStringLiteral("May May-May ").repeated(10'000),
                      QStringLiteral("(((").repeated(50'000), QString(200'000, QChar(0xDC00)),
                      QString(200'000, QChar(0xD800)), nuls, QStringLiteral("May") + nuls + QStringLiteral("2012"),
                      QStringLiteral(u"3\u200B June\uFEFF2019 \U0001F389 ").repeated(20'000));

    checkInvariants(text, tests::timesIn(text, QStringLiteral("2019-06-03")));
}

TEST_CASE("a text of twice the length has twice the times, on one line or on many", "[temporal]")
{
    const QString words = GENERATE(QStringLiteral("on 3 June 2019 it rained, and "),
                                   QStringLiteral("from 1914 to 1918 they met every Tuesday, "),
                                   QStringLiteral("It opened last year.\n\n"));
    const auto count = [&words](int copies) {
        return tests::timesIn(words.repeated(copies), QStringLiteral("2019-06-03")).size();
    };

    const std::size_t once = count(2'000);
    const std::size_t twice = count(4'000);
    CHECK(once >= 2'000);
    CHECK(twice >= 2 * once - 20);
    CHECK(twice <= 2 * once + 20);
}

TEST_CASE("the work at each word is bounded, whatever stands behind it", "[temporal]")
{
    // Matches are tried from every token on: were one as long as its text, work would grow by the square.
    const core::TimeGrammar::Compiled &grammar = core::TimeGrammar::english().compiled();
    const auto mostStepsIn = [&grammar](const QString &text) {
        std::vector<core::TimeToken> tokens;
        core::lexTimes(text, {0, text.size()}, grammar.definitions.vocabulary, 100'000, tokens);
        std::vector<core::TokenKey> keys;
        grammar.automaton.readKeys(tokens, keys);
        core::MatchScratch scratch;
        std::size_t most = 0;
        for (quint32 first = 0; first < tokens.size(); ++first) {
            grammar.automaton.matchesAt(tokens, keys, first, scratch, [](const core::MatchPlace &, core::MatchPath) {});
            most = std::max(most, scratch.steps.size());
        }
        return most;
    };

    for (const char *words : {"from 1914 to 1918 ", "the first two of the last three days of May ", "1-2-3-4-",
                              "twenty one hundred and ", "between early and late mid May "}) {
        CAPTURE(words);
        const QString text = QString::fromLatin1(words);
        const std::size_t most = mostStepsIn(text.repeated(50));
        CHECK(most > 0);
        CHECK(mostStepsIn(text.repeated(500)) == most);
    }
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
