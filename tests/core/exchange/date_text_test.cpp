// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/date_text.h"
#include "tests/support/instants.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using core::Precision;
using core::Relation;
using tests::at;

TEST_CASE("an interval is written with both its ends inside", "[exchange]")
{
    using Case = std::tuple<core::TimeSpan, Precision, Relation, QString, QString>;
    const auto [span, precision, relation, earliest, latest] = GENERATE(values<Case>({
        {{at(2019, 6, 4), at(2019, 6, 5)}, Precision::Day, Relation::On, u"2019-06-04"_s, u"2019-06-04"_s},
        {{at(2019, 6, 1), at(2019, 7, 1)}, Precision::Month, Relation::On, u"2019-06-01"_s, u"2019-06-30"_s},
        {{at(2020, 2, 1), at(2020, 3, 1)}, Precision::Month, Relation::On, u"2020-02-01"_s, u"2020-02-29"_s},
        {{at(2019, 6, 4, 5), at(2019, 6, 4, 12)},
         Precision::PartOfDay,
         Relation::On,
         u"2019-06-04T05:00"_s,
         u"2019-06-04T11:59"_s},
        {{at(2019, 6, 4, 18), at(2019, 6, 5)},
         Precision::PartOfDay,
         Relation::On,
         u"2019-06-04T18:00"_s,
         u"2019-06-04T23:59"_s},
        {{at(2019, 6, 4), at(2019, 6, 5)},
         Precision::PartOfDay,
         Relation::On,
         u"2019-06-04T00:00"_s,
         u"2019-06-04T23:59"_s},
        {{at(2019, 6, 4, 9, 30), at(2019, 6, 4, 9, 31)},
         Precision::Minute,
         Relation::On,
         u"2019-06-04T09:30"_s,
         u"2019-06-04T09:30"_s},
        {{at(2019, 6, 4, 9, 30, 7), at(2019, 6, 4, 9, 30, 8)},
         Precision::Second,
         Relation::On,
         u"2019-06-04T09:30:07"_s,
         u"2019-06-04T09:30:07"_s},
        {{at(2019, 6, 7, 17), at(2019, 6, 10)},
         Precision::Weekend,
         Relation::On,
         u"2019-06-07T17:00"_s,
         u"2019-06-09T23:59"_s},
        {{at(-43, 3, 15), at(-43, 3, 16)}, Precision::Day, Relation::On, u"-0043-03-15"_s, u"-0043-03-15"_s},
        {{at(0, 1, 1), at(1, 1, 1)}, Precision::Year, Relation::On, u"0000-01-01"_s, u"0000-12-31"_s},
        {{at(2019, 9, 1), at(2019, 10, 1)}, Precision::Month, Relation::Before, u""_s, u"2019-09-30"_s},
        {{at(2019, 3, 1), at(2019, 4, 1)}, Precision::Month, Relation::After, u"2019-03-01"_s, u""_s},
        {{at(2019, 3, 1), at(2019, 4, 1)}, Precision::Month, Relation::Around, u"2019-03-01"_s, u"2019-03-31"_s},
    }));
    CAPTURE(earliest, latest);
    core::EventDate date;
    date.span = span;
    date.precision = precision;
    date.relation = relation;

    CHECK(core::writtenInterval(date) == core::WrittenInterval{earliest, latest});
}

TEST_CASE("before and after a time leave the time itself out, by and since take it in", "[exchange]")
{
    const core::TimeSpan march{at(2012, 3, 1), at(2012, 4, 1)};
    const core::TimeSpan sixPm{at(2019, 6, 4, 18), at(2019, 6, 4, 19)};
    const core::TimeSpan ides{at(-43, 3, 15), at(-43, 3, 16)};
    using Case = std::tuple<core::TimeSpan, Precision, Relation, bool, QString, QString>;
    const auto [span, precision, relation, exclusive, earliest, latest] = GENERATE_COPY(values<Case>({
        {march, Precision::Month, Relation::Before, true, u""_s, u"2012-02-29"_s},
        {march, Precision::Month, Relation::Before, false, u""_s, u"2012-03-31"_s},
        {march, Precision::Month, Relation::After, true, u"2012-04-01"_s, u""_s},
        {march, Precision::Month, Relation::After, false, u"2012-03-01"_s, u""_s},
        {ides, Precision::Day, Relation::Before, true, u""_s, u"-0043-03-14"_s},
        // a clock time has no length that could be meant or not
        {sixPm, Precision::Hour, Relation::Before, true, u""_s, u"2019-06-04T17:59"_s},
        {sixPm, Precision::Hour, Relation::Before, false, u""_s, u"2019-06-04T18:00"_s},
        {sixPm, Precision::Hour, Relation::After, true, u"2019-06-04T18:00"_s, u""_s},
        {sixPm, Precision::Hour, Relation::After, false, u"2019-06-04T18:00"_s, u""_s},
    }));
    CAPTURE(earliest, latest);
    core::EventDate date;
    date.span = span;
    date.precision = precision;
    date.relation = relation;
    date.exclusive = exclusive;

    CHECK(core::writtenInterval(date) == core::WrittenInterval{earliest, latest});
}

TEST_CASE("an undated event has no interval", "[exchange]")
{
    CHECK(core::writtenInterval({}) == core::WrittenInterval{});
}
