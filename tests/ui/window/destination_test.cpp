// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/destination.h"

#include "tests/support/show.h"
#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"

#include <catch2/catch_all.hpp>

#include <format>

using namespace Qt::StringLiterals;

namespace {

QString described(const core::TimeSpan &span)
{
    return QString::fromStdString(std::format("{:%FT%R}/{:%FT%R}", span.begin, span.end));
}

} // namespace

TEST_CASE("destinationOf says what was understood and where it leads", "[window]")
{
    const tests::British british;
    const auto [words, message, span] = GENERATE(table<QString, QString, QString>({
        {u"March 2012"_s, u"March 2012: 1–31 March 2012"_s, u"2012-03-01T00:00/2012-04-01T00:00"_s},
        {u"last Tuesday"_s, u"4 Jun 2019: Tuesday, 4 June 2019"_s, u"2019-06-04T00:00/2019-06-05T00:00"_s},
        {u"today"_s, u"6 Jun 2019: Thursday, 6 June 2019"_s, u"2019-06-06T00:00/2019-06-07T00:00"_s},
        {u"tomorrow"_s, u"7 Jun 2019: Friday, 7 June 2019"_s, u"2019-06-07T00:00/2019-06-08T00:00"_s},
        {u"1917"_s, u"1917: 1 January – 31 December 1917"_s, u"1917-01-01T00:00/1918-01-01T00:00"_s},
        {u"44 BC"_s, u"44 BC: 1 January – 31 December 44 BC"_s, u"-043-01-01T00:00/-042-01-01T00:00"_s},
        {u"10:30 on 5 June 2019"_s, u"5 Jun 2019, 10:30: Wednesday, 5 June 2019"_s,
         u"2019-06-05T10:30/2019-06-05T10:31"_s},
        {u"mid-March 2012"_s, u"middle of March 2012: 11–20 March 2012"_s, u"2012-03-11T00:00/2012-03-21T00:00"_s},
        {u"1914–1918"_s, u"from 1914 to 1918: 1 January 1914 – 31 December 1918"_s,
         u"1914-01-01T00:00/1919-01-01T00:00"_s},
        {u"since 2009"_s, u"since 2009: 1 January – 31 December 2009"_s, u"2009-01-01T00:00/2010-01-01T00:00"_s},
    }));
    const ui::Destination to = ui::destinationOf(words, tests::day(2019, 6, 6));
    CAPTURE(words.toStdString(), to.message.toStdString());

    CHECK(to.message == message);
    REQUIRE(to.span);
    CHECK(described(*to.span) == span);
}

TEST_CASE("destinationOf says what to write where it understands nothing", "[window]")
{
    const auto [words, part] = GENERATE(table<QString, QString>({
        {u"the bridge"_s, u"no date that can be read"_s},
        {u"31 April 2012"_s, u"no date that can be read"_s},
        {u"3/6/2019"_s, u"two dates"_s},
    }));
    CAPTURE(words);

    const ui::Destination to = ui::destinationOf(words, tests::day(2021, 1, 1));

    CHECK(to.message.contains(part));
    CHECK_FALSE(to.span);
}

TEST_CASE("destinationOf says nothing of no words, and knows no today where there is none", "[window]")
{
    CHECK(ui::destinationOf(u"  "_s, tests::day(2019, 6, 6)) == ui::Destination());
    const ui::Destination to = ui::destinationOf(u"last Tuesday"_s, {});
    CHECK_FALSE(to.span);
    CHECK(to.message.contains(u"with its year"_s));
}

TEST_CASE("roomFor leaves a margin on either side", "[window]")
{
    const core::TimeSpan day = core::daySpan(tests::day(2019, 6, 6));
    CHECK(described(ui::roomFor(day)) == u"2019-06-05T22:00/2019-06-07T02:00"_s);
    const core::TimeSpan minute{day.begin, day.begin + std::chrono::minutes(1)};
    CHECK(ui::roomFor(minute).end - ui::roomFor(minute).begin == std::chrono::minutes(61));
}
