// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/read_time.h"

#include "tests/core/temporal/one_sentence.h"
#include "tests/support/show.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Qt::StringLiterals;
using core::Relation;

namespace {

/// The days [first, last] that `time` covers: "2012-03-01/2012-03-31".
QString daysOf(const std::optional<core::TimeExpression> &time)
{
    if (!time || !time->span)
        return {};
    core::TimeSpan span = *time->span;
    span.end -= std::chrono::seconds(1);
    const QString both = tests::described(span);
    return both.first(10) + u'/' + both.sliced(17, 10);
}

std::optional<core::TimeExpression> read(const QString &words, const QString &published = u"2019-06-06"_s)
{
    return core::readTime(words, core::TimeGrammar::english(), tests::publishedOn(published));
}

} // namespace

TEST_CASE("readTime reads what people type for a time", "[temporal]")
{
    const auto [words, days, relation] = GENERATE(table<QString, QString, Relation>({
        {u"12 April 2012"_s, u"2012-04-12/2012-04-12"_s, Relation::On},
        {u"on 12 april 2012."_s, u"2012-04-12/2012-04-12"_s, Relation::On},
        {u"April 12, 2012"_s, u"2012-04-12/2012-04-12"_s, Relation::On},
        {u"2012-04-12"_s, u"2012-04-12/2012-04-12"_s, Relation::On},
        {u"mid-March 2012"_s, u"2012-03-01/2012-03-31"_s, Relation::On},
        {u"sometime in May 2012"_s, u"2012-05-01/2012-05-31"_s, Relation::On},
        {u"in the summer of 1998"_s, u"1998-06-01/1998-08-31"_s, Relation::On},
        {u"1066"_s, u"1066-01-01/1066-12-31"_s, Relation::On},
        {u"the 1990s"_s, u"1990-01-01/1999-12-31"_s, Relation::On},
        {u"last Tuesday"_s, u"2019-06-04/2019-06-04"_s, Relation::On},
        {u"tuesday"_s, u"2019-06-04/2019-06-04"_s, Relation::On},
        {u"yesterday"_s, u"2019-06-05/2019-06-05"_s, Relation::On},
        {u"two days ago"_s, u"2019-06-04/2019-06-04"_s, Relation::On},
        {u"last year"_s, u"2018-01-01/2018-12-31"_s, Relation::On},
        {u"may"_s, u"2019-05-01/2019-05-31"_s, Relation::On},
        {u"Dec"_s, u"2018-12-01/2018-12-31"_s, Relation::On},
        {u"4 May"_s, u"2019-05-04/2019-05-04"_s, Relation::On},
        {u"c. 1900"_s, u"1900-01-01/1900-12-31"_s, Relation::Around},
        {u"ca 1900"_s, u"1900-01-01/1900-12-31"_s, Relation::Around},
        {u"about 1900"_s, u"1900-01-01/1900-12-31"_s, Relation::Around},
        {u"since 2009"_s, u"2009-01-01/2009-12-31"_s, Relation::After},
        {u"before May 2012"_s, u"2012-05-01/2012-05-31"_s, Relation::Before},
        {u"by 2015"_s, u"2015-01-01/2015-12-31"_s, Relation::Before},
        {u"between 1914 and 1918"_s, u"1914-01-01/1918-12-31"_s, Relation::Between},
        {u"1914–1918"_s, u"1914-01-01/1918-12-31"_s, Relation::FromTo},
        {u"1914–18"_s, u"1914-01-01/1918-12-31"_s, Relation::FromTo},
        {u"12–13 April 2012"_s, u"2012-04-12/2012-04-13"_s, Relation::FromTo},
        {u"12-13 April"_s, u"2019-04-12/2019-04-13"_s, Relation::FromTo},
        {u"April 12–13, 2012"_s, u"2012-04-12/2012-04-13"_s, Relation::FromTo},
        {u"12 April to 3 May 2012"_s, u"2012-04-12/2012-05-03"_s, Relation::FromTo},
        {u"from March to May 2018"_s, u"2018-03-01/2018-05-31"_s, Relation::FromTo},
        {u"3 May 2012 until 5 May 2012"_s, u"2012-05-03/2012-05-05"_s, Relation::FromTo},
    }));
    CAPTURE(words);

    const auto time = read(words);

    REQUIRE(time);
    CHECK(daysOf(time) == days);
    CHECK(time->relation == relation);
}

TEST_CASE("readTime reads nothing into words that are no time", "[temporal]")
{
    const QString words = GENERATE(u""_s, u"  , "_s, u"soon"_s, u"two weeks"_s, u"every Tuesday"_s, u"now"_s,
                                   u"31 April 2012"_s, u"Tue, 3rd June 2019"_s, u"12 April 2012 in the rain"_s,
                                   u"1918 to 1914"_s, u"4 May or the day after"_s, u"the bridge"_s, u"1999 people"_s,
                                   u"12 April 2012, 13 April 2012, 14 April 2012"_s);
    CAPTURE(words);

    CHECK_FALSE(read(words));
}

TEST_CASE("readTime tells relative words that nothing is known to count from", "[temporal]")
{
    const QString words = GENERATE(u"last Tuesday"_s, u"yesterday"_s, u"4 May"_s, u"from 4 May to 6 May"_s);
    CAPTURE(words);

    const auto time = read(words, {});

    REQUIRE(time);
    CHECK_FALSE(time->span);
    CHECK(time->value.contains(u'X'));
}

TEST_CASE("readTime knows the part of a time, and what \"before\" leaves out", "[temporal]")
{
    const auto part = read(u"mid-March 2012"_s);
    REQUIRE(part);
    REQUIRE(part->meant);
    CHECK(tests::described(part->meant->span) == u"2012-03-11T00:00/2012-03-21T00:00"_s);
    CHECK(part->meant->words == part->range);

    CHECK(read(u"before May 2012"_s)->exclusive);
    CHECK_FALSE(read(u"until May 2012"_s)->exclusive);
}

TEST_CASE("readTime stays within the words, whatever is typed", "[temporal]")
{
    const QStringList pieces{
        u"12"_s,   u"April"_s, u"2012"_s, u"–"_s,       u"-"_s,        u"/"_s,  u"last"_s, u"Tuesday"_s,
        u"to"_s,   u"and"_s,   u"c."_s,   u"between"_s, u"May"_s,      u","_s,  u"."_s,    u"evening"_s,
        u" "_s,    u"  "_s,    u"1914"_s, u"18"_s,      u"\u0301"_s,   u"🚢"_s, u"\n"_s,   u"Easter"_s,
        u"'80s"_s, u"days"_s,  u"ago"_s,  u"31"_s,      u"February"_s, u"BC"_s, u"noon"_s, u"99999999999"_s};
    std::minstd_rand random(7);
    int read = 0;
    for (int i = 0; i < 4000; ++i) {
        QString words;
        for (auto length = random() % 6 + 1; length > 0; --length)
            words += pieces[qsizetype(random() % std::size_t(pieces.size()))] + (random() % 3 ? u" "_s : QString());
        const auto time = core::readTime(words, core::TimeGrammar::english(), tests::publishedOn(u"2019-06-06"_s));
        CAPTURE(words);
        if (!time)
            continue;
        ++read;
        CHECK(time->range.begin >= 0);
        CHECK(time->range.begin < time->range.end);
        CHECK(time->range.end <= words.size());
        CHECK((!time->span || time->span->begin < time->span->end));
    }
    CHECK(read > 100);
}

TEST_CASE("readTime says what it counted from, and where the words stand", "[temporal]")
{
    const auto relative = read(u"  last Tuesday "_s);
    REQUIRE(relative);
    CHECK(relative->anchor.kind == core::Anchor::Kind::Published);
    CHECK(relative->derivation != core::Derivation::Stated);
    CHECK(relative->range == core::TextRange{2, 14});

    const auto stated = read(u"between 1914 and 1918"_s);
    REQUIRE(stated);
    CHECK(stated->anchor.kind == core::Anchor::Kind::None);
    CHECK(stated->value == u"1914/1918"_s);
    CHECK(stated->precision == core::Precision::Year);
}
