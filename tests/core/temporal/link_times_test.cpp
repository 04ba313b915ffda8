// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using core::Anchor;
using core::Relation;
using core::TimeExpression;

namespace {

QString wordsOf(const QString &text, core::TextRange range)
{
    return text.sliced(range.begin, range.length()).simplified();
}

/// The first time of `text` that means more than its value.
std::optional<core::MeantTime> meantIn(const QString &text, const QString &published)
{
    const auto times = tests::timesIn(text, published);
    const auto it = std::ranges::find_if(times, [](const TimeExpression &time) { return time.meant.has_value(); });
    return it == times.end() ? std::nullopt : it->meant;
}

/// "WORDS: SPAN", with days where the span is of whole days.
QString describedMeaning(const QString &text, const QString &published)
{
    const auto meant = meantIn(text, published);
    if (!meant)
        return {};
    return wordsOf(text, meant->words) + QStringLiteral(": ") +
           tests::described(meant->span).remove(QStringLiteral("T00:00"));
}

struct Case
{
    const char *text;
    const char *published;
    const char *meaning;
};

} // namespace

TEST_CASE("two times are the ends of one stretch", "[temporal]")
{
    const auto told = GENERATE(values<Case>({
        {"Rain fell from March to May 2018.", "2019-06-05", "March to May 2018: 2018-03-01/2018-06-01"},
        {"The road was closed between 1914 and 1918.", "", "1914 and 1918: 1914-01-01/1919-01-01"},
        {"The fair is on 12–13 April.", "2019-04-01", "12–13 April: 2019-04-12/2019-04-14"},
        {"The fair was open from 12 to 13 April 2018.", "2019-04-01", "12 to 13 April 2018: 2018-04-12/2018-04-14"},
        {"The fair ran June 3-5.", "2019-06-10", "June 3-5: 2019-06-03/2019-06-06"},
        {"The fair ran June 3 to 5, 2017, in the rain.", "2019-06-10", "June 3 to 5, 2017: 2017-06-03/2017-06-06"},
        {"The war of 1861–65 was long.", "", "1861–65: 1861-01-01/1866-01-01"},
        {"It ran from 1990 until 1995.", "", "1990 until 1995: 1990-01-01/1996-01-01"},
        {"The shop was open from 9 a.m. to noon.", "2019-06-05", "9 a.m. to noon: 2019-06-05T09:00/2019-06-05T12:00"},
        {"The shop was open from 9 a.m. to noon on Tuesday.", "2019-06-06",
         "9 a.m. to noon on Tuesday: 2019-06-04T09:00/2019-06-04T12:00"},
        {"The bar was open from 10 p.m. to 2 a.m.", "2019-06-05",
         "10 p.m. to 2 a.m.: 2019-06-05T22:00/2019-06-06T02:00"},
        {"The hall was shut Monday through Thursday.", "2019-06-05", "Monday through Thursday: 2019-06-03/2019-06-07"},
        {"It rained from March 3 to April 5, 2015.", "2019-06-05", "March 3 to April 5, 2015: 2015-03-03/2015-04-06"},
        {"It rained from November 2017 to March.", "2019-06-05", "November 2017 to March: 2017-11-01/2018-04-01"},
        {"It rained from October to March.", "2019-05-05", "October to March: 2018-10-01/2019-04-01"},
        {"It rained from November to February.", "2019-03-20", "November to February: 2018-11-01/2019-03-01"},
        {"It grew from early May to late June 2018.", "2019-06-05",
         "early May to late June 2018: 2018-05-01/2018-07-01"},
        {"It opens on 12 or 13 April 2019.", "", "12 or 13 April 2019: 2019-04-12/2019-04-14"},
        {"It has stood empty from 1990 until now.", "2019-06-05", "1990 until now: 1990-01-01/2019-06-06"},
    }));
    CAPTURE(told.text);

    CHECK(describedMeaning(QString::fromUtf8(told.text), QString::fromUtf8(told.published)).toStdString() ==
          told.meaning);
}

TEST_CASE("both ends of a stretch mean all of it, and say how", "[temporal]")
{
    const auto [text, relation] = GENERATE(table<QString, Relation>({
        {QStringLiteral("from March to May 2018"), Relation::FromTo},
        {QStringLiteral("between March and May 2018"), Relation::Between},
        {QStringLiteral("in 2017 or 2018"), Relation::Between},
    }));
    CAPTURE(text.toStdString());

    const auto times = tests::timesIn(text);

    REQUIRE(times.size() == 2);
    REQUIRE(times[0].meant);
    CHECK(times[0].meant == times[1].meant);
    CHECK(times[0].meant->value == times[0].value);
    CHECK(times[0].meant->relation == relation);
    CHECK(times[0].relation == relation);
    CHECK(times[1].relation == relation);
}

TEST_CASE("the ends of a stretch keep their own values beside each other", "[temporal]")
{
    const auto told = GENERATE(values<Case>({
        {"from March 3 to April 5, 2015", "2019-06-05", "March 3 = 2015-03-03; April 5, 2015 = 2015-04-05"},
        {"Monday through Thursday", "2019-06-05", "Monday = 2019-06-03; Thursday = 2019-06-06"},
        {"June 3-5, 2017", "2019-06-05", "June 3 = 2017-06-03; 5, 2017 = 2017-06-05"},
        {"from October to March 2018", "2019-06-05", "October = 2017-10; March 2018 = 2018-03"},
    }));
    CAPTURE(told.text);

    CHECK(tests::describedTimes(QString::fromUtf8(told.text), QString::fromUtf8(told.published)).toStdString() ==
          told.meaning);
}

TEST_CASE("times beside each other that are no ends of a stretch stay apart", "[temporal]")
{
    const auto text = GENERATE(values<const char *>({
        "The vote was moved from May 1 to June 4.",
        "Rain fell on Monday and Tuesday.",
        "In 2018, 2019 was far away.",
        "In 2018 to 40 people it was given.",
        "On June 3, 5 people came, and on June 4 to 20 people spoke.",
        "It rose in May 2018.\n\n- June 2018 was dry.",
        "From 2018 to 2012 it went back.",
        "In 1999-2 the score was kept.",
    }));
    CAPTURE(text);

    CHECK(describedMeaning(QString::fromUtf8(text), QStringLiteral("2019-06-05")).toStdString().empty());
}

TEST_CASE("a beginning or an end alone is only that", "[temporal]")
{
    const auto [text, relation, exclusive] = GENERATE(table<const char *, Relation, bool>({
        {"from March 2018 on", Relation::After, false},
        {"between 1914 and the war", Relation::After, false},
        {"since March 2018", Relation::After, false},
        {"after March 2018", Relation::After, true},
        {"before March 2018", Relation::Before, true},
        {"by March 2018", Relation::Before, false},
        {"until March 2018", Relation::Before, false},
        {"around March 2018", Relation::Around, false},
        {"in March 2018", Relation::On, false},
    }));
    CAPTURE(text);

    const auto times = tests::timesIn(QString::fromUtf8(text));

    REQUIRE(times.size() == 1);
    CHECK(times[0].relation == relation);
    CHECK(times[0].exclusive == exclusive);
    CHECK(!times[0].meant);
}

TEST_CASE("lengths begin or end with what stands beside them", "[temporal]")
{
    struct Length
    {
        const char *text;
        const char *begin; ///< Words, "published", or nothing.
        const char *end;
    };
    const auto told = GENERATE(values<Length>({
        {"in the past two weeks", "", "published"},
        {"over the next three months", "published", ""},
        {"for five years from 1990", "1990", ""},
        {"from 1990 for five years", "1990", ""},
        {"in the nine months to June 2018", "", "June 2018"},
        {"in the six months ended on 31 March 2018", "", "31 March 2018"},
        {"three days after 4 May 2018", "4 May 2018", ""},
        {"three days before 4 May 2018", "", "4 May 2018"},
        {"the first nine months of 2018", "2018", ""},
        {"the last six months of 1998", "", "1998"},
        {"two weeks before the election", "", ""},
        {"for two weeks", "", ""},
    }));
    CAPTURE(told.text);
    const QString text = QString::fromUtf8(told.text);
    const auto named = [&](const Anchor &anchor) {
        return anchor.kind == Anchor::Kind::Published ? QStringLiteral("published") : wordsOf(text, anchor.range);
    };

    const auto times = tests::timesIn(text, QStringLiteral("2019-06-05"));
    const auto length = std::ranges::find(times, core::TimexType::Duration, &TimeExpression::type);

    REQUIRE(length != times.end());
    CHECK(named(length->beginPoint).toStdString() == told.begin);
    CHECK(named(length->endPoint).toStdString() == told.end);
}

TEST_CASE("without a publication no length ends with it", "[temporal]")
{
    CHECK(tests::timesIn(QStringLiteral("the past two weeks"))[0].endPoint == Anchor());
}

TEST_CASE("a length before or after a time counts from it", "[temporal]")
{
    const auto told = GENERATE(values<Case>({
        {"They left three days after 4 May 2018.", "", "three days after 4 May 2018: 2018-05-07/2018-05-08"},
        {"They left two days before 1 March 2016.", "", "two days before 1 March 2016: 2016-02-28/2016-02-29"},
        {"They left two weeks after 4 May 2018.", "", "two weeks after 4 May 2018: 2018-05-14/2018-05-21"},
        {"They left ten years after 1990.", "", "ten years after 1990: 2000-01-01/2001-01-01"},
        {"They left several days after 4 May 2018.", "", ""},
        {"They left two days after Monday's raid.", "2019-06-05", ""},
        {"They left ten thousand years before 1990.", "", ""},
        {"They left three days after 1990.", "", ""},
    }));
    CAPTURE(told.text);

    CHECK(describedMeaning(QString::fromUtf8(told.text), QString::fromUtf8(told.published)).toStdString() ==
          told.meaning);
}

TEST_CASE("early, mid and late mean a part of what they stand by", "[temporal]")
{
    const auto told = GENERATE(values<Case>({
        {"early June 2019", "", "early June 2019: 2019-06-01/2019-06-11"},
        {"mid-June 2019", "", "mid-June 2019: 2019-06-11/2019-06-21"},
        {"late February 2019", "", "late February 2019: 2019-02-21/2019-03-01"},
        {"early 2012", "", "early 2012: 2012-01-01/2012-05-01"},
        {"mid-2012", "", "mid-2012: 2012-05-01/2012-09-01"},
        {"by late 2012", "", "late 2012: 2012-09-01/2013-01-01"},
        {"the early 1980s", "", "the early 1980s: 1980-01-01/1984-01-01"},
        {"the mid-1980s", "", "the mid-1980s: 1983-01-01/1987-01-01"},
        {"the late 1980s", "", "the late 1980s: 1986-01-01/1990-01-01"},
        {"the early 18th century", "", "the early 18th century: 1700-01-01/1740-01-01"},
        {"the late summer of 1998", "", "the late summer of 1998: 1998-08-01/1998-09-01"},
        {"It fell late last week.", "2019-06-05", "late last week: 2019-05-31/2019-06-03"},
        {"It fell late Tuesday.", "2019-06-05", "late Tuesday: 2019-06-04T12:00/2019-06-05"},
        {"It fell earlier this year.", "2019-06-05", "earlier this year: 2019-01-01/2019-06-06"},
        {"It falls later this month.", "2019-06-05", "later this month: 2019-06-05/2019-07-01"},
        {"It fell earlier Tuesday.", "2019-06-05", ""},
        {"about 1900", "", ""},
    }));
    CAPTURE(told.text);

    CHECK(describedMeaning(QString::fromUtf8(told.text), QString::fromUtf8(told.published)).toStdString() ==
          told.meaning);
}
