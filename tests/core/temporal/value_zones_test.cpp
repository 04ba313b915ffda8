// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/value_zones.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;
using std::chrono::minutes;

TEST_CASE("The zone of a value is read from its end", "[temporal]")
{
    const auto [value, begin, end] = GENERATE(table<QString, int, int>({
        {u"2019-06-07T18:51-05:00"_s, -300, -300},
        {u"2019-06-07T18:51:07+05:30"_s, 330, 330},
        {u"2019-06-07T24:00Z"_s, 0, 0},
        {u"2019-06-07T18:00/2019-06-07T20:00Z"_s, 0, 0},
        {u"2019-06-07T18:00+01:00/2019-06-07T20:00Z"_s, 60, 0},
    }));
    CAPTURE(value);
    CHECK(core::zonesOf(value) == core::ValueZones{minutes(begin), minutes(end)});
}

TEST_CASE("Days, parts of days and hours without a zone name none", "[temporal]")
{
    const QString value = GENERATE(u""_s, u"2019"_s, u"2019-06-07"_s, u"2019-06-07TEV"_s, u"2019-06-07T18:51"_s,
                                   u"2019-06-07T18:51:00"_s, u"2019-06-07T18:00Z/2019-06-07T20:00"_s);
    CAPTURE(value);
    CHECK_FALSE(core::zonesOf(value));
}
