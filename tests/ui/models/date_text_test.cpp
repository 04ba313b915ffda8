// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/date_text.h"

#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QLocale>

using namespace Qt::StringLiterals;

using namespace Catch::Generators;

TEST_CASE("a day and a month are written in the order and with the names of the locale", "[models]")
{
    const auto [locale, shortDay, longDay, month] = GENERATE(table<QString, QString, QString, QString>({
        {u"en_GB"_s, u"4 Jun 2019"_s, u"Tuesday, 4 June 2019"_s, u"June 2019"_s},
        {u"en_US"_s, u"Jun 4, 2019"_s, u"Tuesday, June 4, 2019"_s, u"June 2019"_s},
        {u"es_ES"_s, u"4 de jun de 2019"_s, u"martes, 4 de junio de 2019"_s, u"junio de 2019"_s},
        {u"hu_HU"_s, u"2019. jún. 4."_s, u"2019. június 4., kedd"_s, u"2019. június"_s},
        {u"ja_JP"_s, u"2019年6月4日"_s, u"2019年6月4日火曜日"_s, u"2019年6月"_s},
        {u"cs_CZ"_s, u"4. čvn 2019"_s, u"úterý 4. června 2019"_s, u"červen 2019"_s},
    }));
    CAPTURE(locale);
    const auto day = tests::day(2019, 6, 4);

    CHECK(ui::dayText(day, QLocale(locale)) == shortDay);
    CHECK(ui::weekdayText(day, QLocale::LongFormat, QLocale(locale)) == longDay);
    CHECK(ui::monthText(day, QLocale(locale)) == month);
}

TEST_CASE("of several days what they share is said once", "[models]")
{
    const auto [locale, last, text] = GENERATE(table<QString, core::CivilDay, QString>({
        {u"en_GB"_s, tests::day(2019, 6, 4), u"4 Jun 2019"_s},
        {u"en_GB"_s, tests::day(2019, 6, 6), u"4–6 Jun 2019"_s},
        {u"en_US"_s, tests::day(2019, 6, 6), u"Jun 4–6, 2019"_s},
        {u"en_GB"_s, tests::day(2019, 7, 6), u"4 Jun – 6 Jul 2019"_s},
        {u"en_US"_s, tests::day(2019, 7, 6), u"Jun 4 – Jul 6, 2019"_s},
        {u"en_GB"_s, tests::day(2020, 6, 6), u"4 Jun 2019 – 6 Jun 2020"_s},
        {u"es_ES"_s, tests::day(2019, 7, 6), u"4 de jun de 2019 – 6 de jul de 2019"_s},
        {u"ja_JP"_s, tests::day(2019, 7, 6), u"2019年6月4日 – 2019年7月6日"_s},
    }));
    CAPTURE(locale);
    CHECK(ui::daysText(tests::day(2019, 6, 4), last, QLocale::ShortFormat, QLocale(locale)) == text);
}

TEST_CASE("years before our era are counted from 1 BC", "[models]")
{
    const auto [year, text] = GENERATE(table<int, QString>({
        {2019, u"2019"_s},
        {12019, u"12019"_s},
        {1, u"1"_s},
        {0, u"1 BC"_s},
        {-43, u"44 BC"_s},
    }));

    CHECK(ui::yearText(std::chrono::year(year), QLocale(QLocale::English)) == text);
}

TEST_CASE("a day before our era keeps its month and day", "[models]")
{
    CHECK(ui::dayText(tests::day(-43, 3, 15), QLocale(u"en_GB"_s)) == u"15 Mar 44 BC"_s);
}

TEST_CASE("a time of day follows the locale's clock", "[models]")
{
    const auto instant = core::Instant(tests::day(2019, 6, 4)) + std::chrono::hours(14) + std::chrono::seconds(5);

    CHECK(ui::timeText(instant, false, QLocale(u"en_GB"_s)) == u"14:00"_s);
    CHECK(ui::timeText(instant, true, QLocale(u"en_GB"_s)) == u"14:00:05"_s);
    CHECK(ui::timeText(instant, true, QLocale(u"de_DE"_s)) == u"14:00:05"_s);
    CHECK(ui::timeText(instant, false, QLocale(u"en_US"_s)).startsWith(u"2:00"_s));
}
