// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/write_timeline.h"
#include "tests/support/read_csv.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The rows below the header, by the names of their columns.
std::vector<std::map<QString, QString>> rowsOf(const core::Timeline &timeline)
{
    const auto table = tests::readCsv(core::toAcledCsv(timeline));
    std::vector<std::map<QString, QString>> rows;
    for (std::size_t i = 1; i < table.size(); ++i) {
        REQUIRE(table[i].size() == table[0].size());
        auto &row = rows.emplace_back();
        for (qsizetype column = 0; column < table[0].size(); ++column)
            row[table[0][column]] = table[i][column];
    }
    return rows;
}

} // namespace

TEST_CASE("toAcledCsv begins with ACLED's columns", "[exchange]")
{
    const auto table = tests::readCsv(core::toAcledCsv({}));

    REQUIRE(table.size() == 1);
    CHECK(table[0].size() == 31);
    CHECK(table[0].front() == u"event_id_cnty");
    CHECK(table[0].back() == u"timestamp");
}

TEST_CASE("toAcledCsv codes a story by its kind, its actors, its place and its dead", "[exchange]")
{
    core::Extraction made =
        tests::extractionOf(u"{Gunmen [attacked] farmers near Hale, Mali, <on 4 June 2019>, killing at least 12.}"_s);
    core::Event &event = made.events[0];
    event.date = tests::onDay(tests::day(2019, 6, 4), event.date.expression);
    event.kind = u"violence-against-civilians/attack"_s;
    event.participants = {{core::Role::Agent, tests::rangeOf(made.article.text, u"Gunmen"_s)},
                          {core::Role::Patient, tests::rangeOf(made.article.text, u"farmers"_s)}};
    event.place =
        core::Place{tests::rangeOf(made.article.text, u"Hale"_s), tests::rangeOf(made.article.text, u"Mali"_s)};
    event.quantities = {{core::QuantityKind::Killed, 12, {}, tests::rangeOf(made.article.text, u"at least 12"_s)}};
    made.article.outlet = u"Sahel Post"_s;

    const auto rows = rowsOf(*tests::timelineOf({made}));

    REQUIRE(rows.size() == 1);
    const std::map<QString, QString> expected{{u"event_id_cnty"_s, u"s1"_s},
                                              {u"event_date"_s, u"2019-06-04"_s},
                                              {u"year"_s, u"2019"_s},
                                              {u"time_precision"_s, u"1"_s},
                                              {u"disorder_type"_s, u"Political violence"_s},
                                              {u"event_type"_s, u"Violence against civilians"_s},
                                              {u"sub_event_type"_s, u"Attack"_s},
                                              {u"actor1"_s, u"Gunmen"_s},
                                              {u"actor2"_s, u"farmers"_s},
                                              {u"civilian_targeting"_s, u"Civilian targeting"_s},
                                              {u"country"_s, u"Mali"_s},
                                              {u"admin1"_s, u""_s},
                                              {u"location"_s, u"Hale"_s},
                                              {u"source"_s, u"Sahel Post"_s},
                                              {u"fatalities"_s, u"12"_s},
                                              {u"tags"_s, u""_s},
                                              {u"latitude"_s, u""_s}};
    for (const auto &[column, value] : expected) {
        CAPTURE(column);
        CHECK(rows[0].at(column) == value);
    }
}

TEST_CASE("toAcledCsv gives what is known to a week or a month the day in its middle", "[exchange]")
{
    using namespace std::chrono;
    const auto [from, to, date, year, precision] =
        GENERATE(table<core::CivilDay, core::CivilDay, QString, QString, QString>({
            {tests::day(2019, 6, 3), tests::day(2019, 6, 4), u"2019-06-03"_s, u"2019"_s, u"1"_s},
            {tests::day(2019, 6, 3), tests::day(2019, 6, 10), u"2019-06-06"_s, u"2019"_s, u"2"_s},
            {tests::day(2019, 6, 1), tests::day(2019, 7, 1), u"2019-06-15"_s, u"2019"_s, u"3"_s},
            {tests::day(2019, 1, 1), tests::day(2020, 1, 1), u""_s, u"2019"_s, u""_s},
            {tests::day(2018, 1, 1), tests::day(2020, 1, 1), u""_s, u""_s, u""_s},
        }));
    core::Extraction made = tests::extractionOf(u"{Rain [fell] <then>.}"_s);
    made.events[0].date = tests::onDay(from, made.events[0].date.expression);
    made.events[0].date.span = core::TimeSpan{core::Instant(from), core::Instant(to)};

    const auto rows = rowsOf(*tests::timelineOf({made}));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at(u"event_date"_s) == date);
    CHECK(rows[0].at(u"year"_s) == year);
    CHECK(rows[0].at(u"time_precision"_s) == precision);
}

TEST_CASE("toAcledCsv leaves the type of what ACLED does not code empty, and tags what did not happen", "[exchange]")
{
    core::Extraction made = tests::extractionOf(u"{The cup final was [cancelled].}"_s);
    made.events[0].kind = u"sport/match"_s;
    made.events[0].status = core::EventStatus::Cancelled;

    const auto rows = rowsOf(*tests::timelineOf({made}));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at(u"event_type"_s).isEmpty());
    CHECK(rows[0].at(u"tags"_s) == u"cancelled");
    CHECK(rows[0].at(u"event_date"_s).isEmpty());
}
