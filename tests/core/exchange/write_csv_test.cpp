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

const QString header = u"story_id,event_id,date_start,date_end,date_precision,date_relation,date_basis,date_text,"
                       "headline,kind,sub_kind,trigger,agent,patient,place,region,killed_min,killed_max,wounded_min,"
                       "wounded_max,status,said_by,confidence,n_articles,outlets,conflicts,article,title,published,"
                       "sentence,begin,end,date_edited"_s;

/// The rows below the header, by the names of their columns.
std::vector<std::map<QString, QString>> rowsOf(const core::Timeline &timeline)
{
    const auto table = tests::readCsv(core::toCsv(timeline));
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

TEST_CASE("toCsv begins with the header, and ends each row as RFC 4180 says", "[exchange]")
{
    const QByteArray csv = core::toCsv(*tests::bridgeTimeline());

    CHECK(csv.startsWith(header.toUtf8() + "\r\n"));
    CHECK(csv.endsWith("\r\n"));
    CHECK(core::toCsv({}) == header.toUtf8() + "\r\n");
}

TEST_CASE("toCsv writes a row an event on the timeline, in the order of the stories", "[exchange]")
{
    std::vector<core::Extraction> extractions;
    const auto bridge = tests::bridgeTimeline();
    for (const auto &extraction : bridge->articles)
        extractions.push_back(*extraction);
    extractions[1].events[0].onTimeline = false;
    const auto timeline = tests::timelineOf(extractions);

    const auto rows = rowsOf(*timeline);

    REQUIRE(rows.size() == 4);
    CHECK(rows[0].at(u"date_start"_s) == u"1911-03-01"_s);
    CHECK(rows[0].at(u"date_end"_s) == u"1911-03-31"_s);
    CHECK(rows[0].at(u"date_precision"_s) == u"month"_s);
    CHECK(rows[0].at(u"event_id"_s) == u"e5"_s);
    CHECK(rows[1].at(u"date_text"_s) == u"on Tuesday evening"_s);
    CHECK(rows[1].at(u"article"_s) == u"news/bridge.txt"_s);
    CHECK(rows[1].at(u"title"_s) == u"Harbour bridge closes after lorry fire"_s);
    CHECK(rows[1].at(u"trigger"_s) == u"burnt"_s);
    CHECK(rows[3].at(u"date_start"_s).isEmpty());
    CHECK(rows[3].at(u"event_id"_s) == u"e4"_s);
}

TEST_CASE("toCsv says which dates the user set", "[exchange]")
{
    core::Extraction made = tests::extractionOf(u"{Rain [fell] <on 4 June 2019>.} {Hail [fell] <on 5 June 2019>.}"_s);
    made.events[0].date = tests::onDay(tests::day(2019, 6, 4), made.events[0].date.expression);
    made.events[1].date = tests::onDay(tests::day(2019, 6, 5), made.events[1].date.expression);
    made.events[1].date.edited = true;

    const auto rows = rowsOf(*tests::timelineOf({made}));

    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at(u"date_edited"_s).isEmpty());
    CHECK(rows[1].at(u"date_edited"_s) == u"yes"_s);
}

TEST_CASE("toCsv cites the sentence and where it stands", "[exchange]")
{
    const auto timeline = tests::timelineOf({tests::extractionOf(u"🌉\n\n{Rain [fell], \"hard\",\nall day.}"_s)});

    const auto rows = rowsOf(*timeline);

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at(u"sentence"_s) == u"Rain fell, \"hard\",\nall day."_s);
    CHECK(rows[0].at(u"begin"_s) == u"3"_s);
    CHECK(rows[0].at(u"end"_s) == u"30"_s);
}

TEST_CASE("toCsv gives the total where a sentence has several numbers of the dead", "[exchange]")
{
    core::Extraction made = tests::extractionOf(u"{Twelve [died], three of them children.}"_s);
    made.events[0].quantities = {{core::QuantityKind::Killed, 3, 3, {13, 35}},
                                 {core::QuantityKind::Killed, 12, {}, {0, 6}},
                                 {core::QuantityKind::Wounded, {}, 40, {0, 6}}};

    const auto rows = rowsOf(*tests::timelineOf({made}));

    CHECK(rows[0].at(u"killed_min"_s) == u"12"_s);
    CHECK(rows[0].at(u"killed_max"_s).isEmpty());
    CHECK(rows[0].at(u"wounded_min"_s).isEmpty());
    CHECK(rows[0].at(u"wounded_max"_s) == u"40"_s);
}

TEST_CASE("toCsv parts kind and sub-kind", "[exchange]")
{
    const auto [kind, top, sub] = GENERATE(table<QString, QString, QString>({
        {u"protest/peaceful"_s, u"protest"_s, u"peaceful"_s},
        {u"politics"_s, u"politics"_s, u""_s},
        {u""_s, u""_s, u""_s},
    }));
    core::Extraction made = tests::extractionOf(u"{Nurses [marched].}"_s);
    made.events[0].kind = kind;

    const auto rows = rowsOf(*tests::timelineOf({made}));

    CHECK(rows[0].at(u"kind"_s) == top);
    CHECK(rows[0].at(u"sub_kind"_s) == sub);
}

TEST_CASE("toCsv writes no cell that a spreadsheet would run as a formula", "[exchange]")
{
    const auto [headline, written] = GENERATE(table<QString, QString>({
        {u"=1+2"_s, u"'=1+2"_s},
        {u"+44 people fell ill"_s, u"'+44 people fell ill"_s},
        {u"-5 degrees in June"_s, u"'-5 degrees in June"_s},
        {u"@mayor resigns"_s, u"'@mayor resigns"_s},
        {u"\t=1"_s, u"'\t=1"_s},
        {u"＝1"_s, u"'＝1"_s},
        {u"1=1"_s, u"1=1"_s},
        {u" leading blank"_s, u" leading blank"_s},
        {u"commas, and \"marks\""_s, u"commas, and \"marks\""_s},
    }));
    core::Extraction made = tests::extractionOf(u"{It [fell].}"_s);
    made.events[0].headline = headline;

    CHECK(rowsOf(*tests::timelineOf({made}))[0].at(u"headline"_s) == written);
}
