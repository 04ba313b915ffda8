// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using core::Anchor;
using core::Derivation;
using core::Precision;
using core::Relation;
using core::TimexType;

namespace {

struct Case
{
    const char *text;
    const char *published;
    const char *times;
};

} // namespace

TEST_CASE("tagTimes names the time that the words mean", "[temporal]")
{
    const auto example = GENERATE(values<Case>({
        {"Rain fell on Monday and Tuesday.", "2019-06-05", "Monday = 2019-06-03; Tuesday = 2019-06-04"},
        {"Rain fell from March\nto May 2018.", "2019-06-05", "March = 2018-03; May 2018 = 2018-05"},
        {"The road was closed between 1914 and 1918.", "", "1914 = 1914; 1918 = 1918"},
        {"The dam broke late on\nthe evening of June 3,\n2019.", "", "the evening of June 3, 2019 = 2019-06-03TEV"},
        {"Talks planned for Thursday were dropped.", "2019-06-05", "Thursday = 2019-06-06"},
        {"The market reopens tomorrow, the mayor said.", "2019-06-05", "tomorrow = 2019-06-06"},
        {"No ferry will sail before September, they warned.", "2019-01-09", "September = 2019-09"},
        {"The council gave its approval on December 20.", "2019-01-09", "December 20 = 2018-12-20"},
        {"The lake has been dry since March last year.", "2019-01-09", "March last year = 2018-03"},
        {"The vote will be held on Wednesday.", "2019-06-05", "Wednesday = 2019-06-05"},
        {"The vote will be held on Tuesday.", "2019-06-05", "Tuesday = 2019-06-11"},
        {"Holders of record on Nov. 16 are paid Dec. 1.", "2019-11-02", "Nov. 16 = 2019-11-16; Dec. 1 = 2019-12-01"},
        {"It struck at 9:15 a.m. Two hours later it struck again.", "2019-06-05",
         "9:15 a.m. = 2019-06-05T09:15; Two hours later = 2019-06-05T11:15"},
        {"It struck at 11 p.m. and 90 minutes later again.", "2019-06-05",
         "11 p.m. = 2019-06-05T23:00; 90 minutes later = 2019-06-06T00:30"},
        {"Two hours later it struck again.", "2019-06-05", "Two hours later = PT2H"},
        {"It came back around midnight.", "2019-06-05", "around midnight = 2019-06-05T24:00"},
    }));
    CAPTURE(example.text);

    const QString times = tests::describedTimes(QString::fromUtf8(example.text), QString::fromUtf8(example.published));

    CHECK(times.toStdString() == example.times);
}

TEST_CASE("a month beside a year named before is of that year", "[temporal]")
{
    const QString text = QStringLiteral("The bakery that burned down last year was rebuilt.\n\n"
                                        "A second fire in May damaged the roof.");

    CHECK(tests::describedTimes(text, QStringLiteral("2019-02-08")).toStdString() == "last year = 2018; May = 2018-05");
    CHECK(tests::timesIn(text, QStringLiteral("2019-02-08"))[1].anchor.kind == Anchor::Kind::Expression);
}

TEST_CASE("an old year in the sentence before is an aside", "[temporal]")
{
    const QString text = QStringLiteral("The mill was built in 1931.\n\nIt burned down in May.");

    CHECK(tests::describedTimes(text, QStringLiteral("2019-06-05")).toStdString() == "1931 = 1931; May = 2019-05");
}

TEST_CASE("histories go by their own dates", "[temporal]")
{
    const QString text =
        QStringLiteral("It began in 1861 and ended in 1865.\n\nOn 4 March 1862 the dam was blown up.\n\n"
                       "Rebuilding began on 9 April.");

    CHECK(tests::timesIn(text, QStringLiteral("2019-06-05")).back().value.toStdString() == "1862-04-09");
}

TEST_CASE("a year left open lets no other year complete a month", "[temporal]")
{
    const QString text = QStringLiteral("The show opened on 8 February 2014.\n\nThe one last year drew few.\n\n"
                                        "A third was held.\n\nIn May they met.");

    CHECK(tests::timesIn(text).back().value.toStdString() == "XXXX-05");
}

TEST_CASE("an article without a publication day leaves open what nothing tells", "[temporal]")
{
    const QString text = QStringLiteral("Children skate on the lake on February 2, 2014.\n\n"
                                        "The ice broke on Thursday.\n\n"
                                        "Back in February, the warden warned of it.\n\n"
                                        "He said so again today.");

    const auto times = tests::timesIn(text);

    REQUIRE(times.size() == 4);
    CHECK(times[1].value.toStdString() == "XXXX-WXX-4");
    CHECK(!times[1].span);
    CHECK(times[2].value.toStdString() == "2014-02");
    CHECK(times[2].derivation == Derivation::Completed);
    CHECK(times[2].anchor.kind == Anchor::Kind::Expression);
    CHECK(times[2].anchor.range == times[0].range);
    CHECK(times[3].value.toStdString() == "XXXX-XX-XX");
}

TEST_CASE("years that differ complete no month", "[temporal]")
{
    const QString text = QStringLiteral("It was built in 1990 and sold in 2004.\n\nIn February it burned.");
    const QString apart = text + QStringLiteral("\n\nNobody was hurt.\n\nBy March it stood again.");

    CHECK(tests::timesIn(apart).back().value.toStdString() == "XXXX-03");
}

TEST_CASE("days count from the last date read, and today only from the publication", "[temporal]")
{
    const QString text = QStringLiteral("The bridge opened on 3 June 2019. It closed the next day.\n\n"
                                        "Two days later it fell. Today it is a ruin.");

    CHECK(tests::describedTimes(text, QStringLiteral("2019-08-01")).toStdString() ==
          "3 June 2019 = 2019-06-03; the next day = 2019-06-04; Two days later = 2019-06-06; Today = 2019-08-01");
}

TEST_CASE("each time tells how it was come to", "[temporal]")
{
    struct Told
    {
        const char *text;
        TimexType type;
        Precision precision;
        Relation relation;
        Derivation derivation;
        Anchor::Kind anchor;
    };
    using enum Derivation;
    const auto told = GENERATE(values<Told>({
        {"on June 3, 2019", TimexType::Date, Precision::Day, Relation::On, Stated, Anchor::Kind::None},
        {"since March", TimexType::Date, Precision::Month, Relation::After, Completed, Anchor::Kind::Published},
        {"by late 2018", TimexType::Date, Precision::Year, Relation::Before, Stated, Anchor::Kind::None},
        {"on Wednesday", TimexType::Date, Precision::Day, Relation::On, Same, Anchor::Kind::Published},
        {"on Monday", TimexType::Date, Precision::Day, Relation::On, Last, Anchor::Kind::Published},
        {"It will rain on Monday", TimexType::Date, Precision::Day, Relation::On, Next, Anchor::Kind::Published},
        {"yesterday", TimexType::Date, Precision::Day, Relation::On, Shifted, Anchor::Kind::Published},
        {"this month", TimexType::Date, Precision::Month, Relation::On, Same, Anchor::Kind::Published},
        {"on Tuesday evening", TimexType::Time, Precision::PartOfDay, Relation::On, Last, Anchor::Kind::Published},
        {"about 1900", TimexType::Date, Precision::Year, Relation::Around, Stated, Anchor::Kind::None},
        {"from 1914 to 1918", TimexType::Date, Precision::Year, Relation::FromTo, Stated, Anchor::Kind::None},
    }));
    CAPTURE(told.text);

    const auto times = tests::timesIn(QString::fromUtf8(told.text), QStringLiteral("2019-06-05"));

    REQUIRE(!times.empty());
    for (const core::TimeExpression &time : times) {
        CHECK(time.type == told.type);
        CHECK(time.precision == told.precision);
        CHECK(time.relation == told.relation);
        CHECK(time.derivation == told.derivation);
        CHECK(time.anchor.kind == told.anchor);
        CHECK(!time.rule.isEmpty());
    }
}

TEST_CASE("a publication known by its month alone anchors what a month can", "[temporal]")
{
    CHECK(tests::describedTimes(QStringLiteral("They met on Thursday, last year and next month."),
                                QStringLiteral("2019-06"))
              .toStdString() == "Thursday = XXXX-WXX-4; last year = 2018; next month = 2019-07");
}

TEST_CASE("words that only look like times are none", "[temporal]")
{
    const auto text = GENERATE(values<const char *>({
        "They may march on, she said.",
        "The Sun wrote that the second man would fall.",
        "A 27-year-old was found.",
        "It costs $1999 and rose by 1990%.",
        "They won 3-1 and called 555-2012.",
        "Version 2.1990.3 is out.",
        "Some 2000 troops and about 1900 people came.",
        "On April 31 nothing happened.",
        "It never was Feb 29, 2015.",
        "They walked 3/4 of the way.",
    }));
    CAPTURE(text);

    CHECK(tests::describedTimes(QString::fromUtf8(text), QStringLiteral("2019-06-05")).toStdString().empty());
}

TEST_CASE("parts of the day cover their hours", "[temporal]")
{
    const auto [text, span] = GENERATE(table<QString, QString>({
        {QStringLiteral("Tuesday morning"), QStringLiteral("2019-06-04T05:00/2019-06-04T12:00")},
        {QStringLiteral("Tuesday afternoon"), QStringLiteral("2019-06-04T12:00/2019-06-04T18:00")},
        {QStringLiteral("Tuesday evening"), QStringLiteral("2019-06-04T18:00/2019-06-05T00:00")},
        {QStringLiteral("Tuesday night"), QStringLiteral("2019-06-04T20:00/2019-06-05T05:00")},
        {QStringLiteral("overnight on Tuesday"), QStringLiteral("2019-06-03T20:00/2019-06-04T06:00")},
    }));
    CAPTURE(text.toStdString());

    const auto times = tests::timesIn(text, QStringLiteral("2019-06-06"));

    REQUIRE(times.size() == 1);
    CHECK(tests::described(times[0].span).toStdString() == span.toStdString());
}

TEST_CASE("a word that sets something before or after an event says nothing of the event's day", "[temporal]")
{
    const auto times =
        tests::timesIn(QStringLiteral("After Thursday's talks they left."), QStringLiteral("2019-06-07"));

    REQUIRE(times.size() == 1);
    CHECK(times[0].relation == Relation::On);
}
