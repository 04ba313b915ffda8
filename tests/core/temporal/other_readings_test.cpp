// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/other_readings.h"

#include "tests/core/temporal/one_sentence.h"
#include "tests/support/show.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The other readings of the last time in `text`, one sentence; the one before it is the last date read.
std::vector<core::TimeExpression> readingsIn(const QString &text, const QString &published)
{
    const auto times = tests::timesIn(text, published);
    REQUIRE_FALSE(times.empty());
    const auto before = times.size() > 1 ? std::optional(times[times.size() - 2]) : std::nullopt;
    return core::otherReadings(text, {0, text.size()}, times.back(), core::TimeGrammar::english(),
                               tests::publishedOn(published), before);
}

QString valuesOf(const std::vector<core::TimeExpression> &readings)
{
    QStringList values;
    for (const core::TimeExpression &reading : readings)
        values += reading.value;
    return values.join(u' ');
}

} // namespace

TEST_CASE("otherReadings lists what else words can mean", "[temporal]")
{
    // 7 June 2019 is a Friday.
    const auto [text, read, others] = GENERATE(table<QString, QString, QString>({
        {u"It sank on Thursday."_s, u"2019-06-06"_s, u"2019-06-13"_s},
        {u"It sank on Friday."_s, u"2019-06-07"_s, u"2019-05-31 2019-06-14"_s},
        {u"It sank last Thursday."_s, u"2019-06-06"_s, u"2019-05-30 2019-06-13"_s},
        {u"It sails next Monday."_s, u"2019-06-10"_s, u"2019-06-03 2019-06-17"_s},
        {u"It sank on Thursday morning."_s, u"2019-06-06TMO"_s, u"2019-06-13TMO"_s},
        {u"It sank in May."_s, u"2019-05"_s, u"2018-05 2020-05"_s},
        {u"It sank on 4 May."_s, u"2019-05-04"_s, u"2018-05-04 2020-05-04"_s},
        {u"It sank on Good Friday."_s, u"2019-04-19"_s, u"2018-03-30 2020-04-10"_s},
        {u"It sank in the spring."_s, u"2019-SP"_s, u"2018-SP 2020-SP"_s},
        {u"It sank on 3/6/2019."_s, u"2019-06-03"_s, u"2019-03-06"_s},
        {u"It sank on 3/6/19."_s, u"2019-06-03"_s, u"2019-03-06"_s},
        {u"It left on 2 April 2019. It sank two days later."_s, u"2019-04-04"_s, u"2019-06-09"_s},
        {u"It left on 2 April 2019. It sank two days ago."_s, u"2019-06-05"_s, u"2019-03-31"_s},
        {u"It left on 2 April 2019. It sank on Thursday."_s, u"2019-06-06"_s, u"2019-03-28 2019-04-04 2019-06-13"_s},
        {u"It left on 2 April 2012. It sank in May."_s, u"2012-05"_s, u"2011-05 2013-05 2018-05 2019-05 2020-05"_s},
        {u"It left on 2 April 2019. It sank at noon."_s, u"2019-04-02T12:00"_s, u"2019-06-07T12:00"_s},
        {u"It sank on 4 May 2019."_s, u"2019-05-04"_s, {}},
        {u"It sank for two days."_s, u"P2D"_s, {}},
    }));
    CAPTURE(text);
    const QString published = u"2019-06-07"_s;

    CHECK(tests::timesIn(text, published).back().value == read);
    CHECK(valuesOf(readingsIn(text, published)) == others);
}

TEST_CASE("otherReadings of an article of unknown day count from the text, or give both orders", "[temporal]")
{
    CHECK(valuesOf(readingsIn(u"It sank on Thursday."_s, {})).isEmpty());
    CHECK(valuesOf(readingsIn(u"It sank on 3/6/2019."_s, {})) == u"2019-03-06 2019-06-03"_s);
    CHECK(valuesOf(readingsIn(u"It left on Friday, 7 June 2019. It sank on Thursday."_s, {})) ==
          u"2019-06-06 2019-06-13"_s);
}

TEST_CASE("otherReadings mean the part of each that the words name", "[temporal]")
{
    const auto readings = readingsIn(u"It sank in early May."_s, u"2019-06-07"_s);

    REQUIRE(readings.size() == 2);
    REQUIRE(readings[0].meant);
    CHECK(tests::described(readings[0].meant->span) == u"2018-05-01T00:00/2018-05-11T00:00"_s);
}

TEST_CASE("otherReadings say what they are counted from, and keep how the time lies", "[temporal]")
{
    const QString text = u"It left on 2 April 2019. It is closed since Thursday."_s;

    const auto readings = readingsIn(text, u"2019-06-07"_s);

    REQUIRE(readings.size() == 3);
    const QString last = u"It left on 2 April 2019. It left for good last Thursday."_s;
    const auto weekBefore = readingsIn(last, u"2019-06-07"_s).front(); // Thursday 21 March
    CHECK(weekBefore.value == u"2019-03-21"_s);
    CHECK(weekBefore.anchor.kind == core::Anchor::Kind::Expression);
    CHECK(readings[0].anchor.kind == core::Anchor::Kind::Expression);
    CHECK(text.sliced(readings[0].anchor.range.begin, readings[0].anchor.range.length()) == u"2 April 2019"_s);
    CHECK(readings[0].derivation == core::Derivation::Last);
    CHECK(readings[1].derivation == core::Derivation::Next);
    CHECK(readings[2].anchor.kind == core::Anchor::Kind::Published);
    CHECK(readings[2].derivation == core::Derivation::Next);
    for (const core::TimeExpression &reading : readings) {
        CHECK(text.sliced(reading.range.begin, reading.range.length()) == u"Thursday"_s);
        CHECK(reading.relation == core::Relation::After);
    }
}
