// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/calendar.h"
#include "core/temporal/calendar_point.h"
#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using core::CalendarPoint;
using core::PartOfDay;
using core::Precision;

TEST_CASE("there is no such day where the calendar has none", "[temporal][calendar]")
{
    const auto [year, month, day, exists] = GENERATE(table<int, int, int, bool>({
        {2016, 2, 29, true},
        {2015, 2, 29, false},
        {1900, 2, 29, false},
        {2000, 2, 29, true},
        {2017, 4, 31, false},
        {2017, 0, 1, false},
        {2017, 13, 1, false},
        {-9999, 1, 1, true},
        {9999, 12, 31, true},
        {10000, 1, 1, false},
        {-10000, 12, 31, false},
    }));
    CAPTURE(year, month, day);

    CHECK(core::civilDay(year, month, day).has_value() == exists);
}

TEST_CASE("ISO weeks belong to the year of their Thursday", "[temporal][calendar]")
{
    const auto [year, month, day, weekYear, week] = GENERATE(table<int, int, int, int, int>({
        {2021, 1, 3, 2020, 53},
        {2021, 1, 4, 2021, 1},
        {2018, 12, 31, 2019, 1},
        {2019, 6, 3, 2019, 23},
        {0, 1, 1, -1, 52},
    }));
    CAPTURE(year, month, day);

    const auto date = core::civilDay(year, month, day);

    REQUIRE(date);
    CHECK(core::isoWeekOf(*date) == core::IsoWeek{weekYear, week});
    const auto monday = core::mondayOf({weekYear, week});
    CHECK((*date - monday).count() == core::isoWeekday(*date) - 1);
}

TEST_CASE("a point in the calendar has the value and the span of its size", "[temporal][calendar]")
{
    const auto [point, value, span] = GENERATE(table<CalendarPoint, QString, QString>({
        {{.year = 1950, .precision = Precision::Century}, QStringLiteral("19"), {}},
        {{.year = 1900, .precision = Precision::Century},
         QStringLiteral("19"),
         QStringLiteral("1900-01-01T00:00/2000-01-01T00:00")},
        {{.year = 1990, .precision = Precision::Decade},
         QStringLiteral("199"),
         QStringLiteral("1990-01-01T00:00/2000-01-01T00:00")},
        {{.year = 2019}, QStringLiteral("2019"), QStringLiteral("2019-01-01T00:00/2020-01-01T00:00")},
        {{.year = 2019, .precision = Precision::HalfYear, .number = 2},
         QStringLiteral("2019-H2"),
         QStringLiteral("2019-07-01T00:00/2020-01-01T00:00")},
        {{.year = 2019, .precision = Precision::Quarter, .number = 3},
         QStringLiteral("2019-Q3"),
         QStringLiteral("2019-07-01T00:00/2019-10-01T00:00")},
        {{.year = 2019, .precision = Precision::Season, .number = 4},
         QStringLiteral("2019-WI"),
         QStringLiteral("2019-12-01T00:00/2020-03-01T00:00")},
        {{.year = 2016, .precision = Precision::Month, .month = 2},
         QStringLiteral("2016-02"),
         QStringLiteral("2016-02-01T00:00/2016-03-01T00:00")},
        {{.year = 2019, .precision = Precision::Week, .number = 23},
         QStringLiteral("2019-W23"),
         QStringLiteral("2019-06-03T00:00/2019-06-10T00:00")},
        {{.year = 2019, .precision = Precision::Weekend, .number = 23},
         QStringLiteral("2019-W23-WE"),
         QStringLiteral("2019-06-08T00:00/2019-06-10T00:00")},
        {{.year = 2019, .precision = Precision::Day, .month = 6, .day = 4},
         QStringLiteral("2019-06-04"),
         QStringLiteral("2019-06-04T00:00/2019-06-05T00:00")},
        {{.precision = Precision::Day, .weekday = 2}, QStringLiteral("XXXX-WXX-2"), {}},
        {{.precision = Precision::Month, .month = 5}, QStringLiteral("XXXX-05"), {}},
        {{.year = 2019, .precision = Precision::PartOfDay, .month = 6, .day = 4, .part = PartOfDay::Evening},
         QStringLiteral("2019-06-04TEV"),
         QStringLiteral("2019-06-04T18:00/2019-06-05T00:00")},
        {{.year = 2019, .precision = Precision::PartOfDay, .month = 6, .day = 6, .part = PartOfDay::Overnight},
         QStringLiteral("2019-06-06TNI"),
         QStringLiteral("2019-06-05T20:00/2019-06-06T06:00")},
        {{.year = 2019, .precision = Precision::Minute, .month = 6, .day = 4, .hour = 18, .minute = 30},
         QStringLiteral("2019-06-04T18:30"),
         QStringLiteral("2019-06-04T18:30/2019-06-04T18:31")},
        {{.year = -43}, QStringLiteral("BC0044"), {}},
    }));
    CAPTURE(value.toStdString());

    CHECK(core::valueOf(point).toStdString() == value.toStdString());
    if (!span.isEmpty())
        CHECK(tests::described(core::spanOf(point)).toStdString() == span.toStdString());
}

TEST_CASE("points move by their own size and stay inside the calendar", "[temporal][calendar]")
{
    const auto [point, steps, value] = GENERATE(table<CalendarPoint, int, QString>({
        {{.year = 2019, .precision = Precision::Month, .month = 1}, -1, QStringLiteral("2018-12")},
        {{.year = 2019, .precision = Precision::Quarter, .number = 4}, 1, QStringLiteral("2020-Q1")},
        {{.year = 2019, .precision = Precision::Season, .number = 4}, 1, QStringLiteral("2020-SP")},
        {{.year = 2020, .precision = Precision::Week, .number = 53}, 1, QStringLiteral("2021-W01")},
        {{.year = 2019, .precision = Precision::Day, .month = 12, .day = 31}, 1, QStringLiteral("2020-01-01")},
        {{.year = 1990, .precision = Precision::Decade}, -1, QStringLiteral("198")},
        {{.year = 9999}, 1, QString()},
        {{.year = 2019, .precision = Precision::Day, .month = 12, .day = 31}, 4'000'000, QString()},
        {{.precision = Precision::Month, .month = 5}, 1, QString()},
    }));
    CAPTURE(core::valueOf(point).toStdString(), steps);

    const auto moved = core::moved(point, steps);

    CHECK(moved.has_value() == !value.isEmpty());
    if (moved)
        CHECK(core::valueOf(*moved).toStdString() == value.toStdString());
}
