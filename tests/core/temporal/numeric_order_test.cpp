// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/numeric_order.h"

#include "core/temporal/compiled_grammar.h"
#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using core::NumericOrder;
using core::NumericUsage;
using core::OrderClue;
using enum core::OrderClue::Kind;

namespace {

NumericUsage usageIn(const QString &text, const QString &published = {})
{
    const auto &vocabulary = core::TimeGrammar::english().compiled().definitions.vocabulary;
    return core::numericUsageIn(text, tests::publishedOn(published), vocabulary);
}

} // namespace

TEST_CASE("an article tells in which order it writes day and month in figures", "[temporal]")
{
    struct Case
    {
        const char *text;
        const char *published;
        NumericOrder order;
        OrderClue::Kind clue;
        const char *words;
    };
    using enum NumericOrder;
    const auto told = GENERATE(values<Case>({
        {"The pier opened on 3/6/2019 and closed on 25/12/2019.", "", DayFirst, OtherDate, "25/12/2019"},
        {"The pier opened on 3/6/2019 and closed on 12/25/19.", "", MonthFirst, OtherDate, "12/25/19"},
        {"Doors: 3/6/2019. Till: 31.12.2019", "", DayFirst, OtherDate, "31.12.2019"},
        {"Doors: 3/6/2019. Till: 12-31-2019", "", MonthFirst, OtherDate, "12-31-2019"},
        {"Seen 3/6/2019. Out on 03/06/2019.", "2019-06-03", DayFirst, PublicationDay, "3/6/2019"},
        {"Seen 6/3/19.", "2019-06-03", MonthFirst, PublicationDay, "6/3/19"},
        {"Seen 3/6/2019, again 04.07.2018.", "", DayFirst, Dots, "04.07.2018"},
        {"Seen 3/6/2019. On 4 March it fell.", "", DayFirst, Phrase, "4 March"},
        {"Seen 3/6/2019. On March 4th it fell.", "", MonthFirst, Phrase, "March 4th"},
        {"Seen 3/6/2019. On Sept. 4 it fell.", "", MonthFirst, Phrase, "Sept. 4"},
        // a date that has one order weighs more than how months are written
        {"On March 4 it fell, on 25/2/2019 it shook, on 3/6/2019 it stood.", "", DayFirst, OtherDate, "25/2/2019"},
    }));
    const QString text = QString::fromUtf8(told.text);
    CAPTURE(told.text);

    const NumericUsage usage = usageIn(text, QString::fromUtf8(told.published));

    CHECK(usage.order == told.order);
    CHECK(usage.clue.kind == told.clue);
    CHECK(text.sliced(usage.clue.range.begin, usage.clue.range.length()).toStdString() == told.words);
}

TEST_CASE("the order stays open where nothing tells it, or both orders are told", "[temporal]")
{
    const auto text = GENERATE(values<const char *>({
        "Seen on 3/6/2019.",
        "Seen on 3/6/2019, 25/12/2019 and 12/25/2019.",
        "Seen on 3/6/2019, on 4 March and on April 5.",
        "No date in figures here, only 25 December.",
        "Only 25/12/2019, which needs no help.",
        "Only 3/3/2019, which is the same both ways; on March 4 it fell.",
        "Ratio 3/6/2019/25, path a/25/12/2019, more 25/12/20190, 125/12/2019, 3/6/2019.",
        "/ // /// 1/ /2 1/2 1/2/ 1/2/3 3/6/20x 25/12/",
        "",
    }));
    CAPTURE(text);

    CHECK(usageIn(QString::fromUtf8(text)) == NumericUsage());
}

TEST_CASE("a date in figures goes by the order of its article", "[temporal]")
{
    struct Case
    {
        const char *text;
        const char *published;
        const char *value;
        OrderClue::Kind clue;
    };
    const auto told = GENERATE(values<Case>({
        {"It shut on 25/12/2018.\n\nIt fell on 3/6/2019.", "2019-03-08", "2019-06-03", OtherDate},
        {"It shut on 12/25/2018.\n\nIt fell on 6/3/2019.", "2019-03-08", "2019-06-03", OtherDate},
        {"It was built on 4 March.\n\nIt fell on 3/6/2019.", "", "2019-06-03", Phrase},
        {"It fell on 3/6/2019.", "2019-06-10", "2019-06-03", Nearness},
        {"It fell on 3/6/2019.", "2019-03-10", "2019-03-06", Nearness},
        {"It fell on 3/6/1950.", "2019-03-10", "1950-XX-XX", Nothing},
        {"It fell on 3/6/2019.", "", "2019-XX-XX", Nothing},
        {"It fell on 25/12/2018.", "", "2018-12-25", None},
    }));
    CAPTURE(told.text);

    const auto times = tests::timesIn(QString::fromUtf8(told.text), QString::fromUtf8(told.published));

    REQUIRE(!times.empty());
    CHECK(times.back().value.toStdString() == told.value);
    CHECK(times.back().orderClue.kind == told.clue);
    CHECK(times.back().span.has_value() == !times.back().value.contains(u'X'));
}
