// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/written_date.h"

#include "core/article/calendar_words.h"
#include "core/base/built_in_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

QString isoDay(std::chrono::year_month_day date)
{
    return u"%1-%2-%3"_s.arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.day()), 2, 10, QLatin1Char('0'));
}

/// As the examples in the data file: "Monday 2019-06-03 10:20 +02:00".
QString describe(const core::WrittenDate &date)
{
    static const QString weekdays[] = {{},           u"Monday "_s,   u"Tuesday "_s, u"Wednesday "_s, u"Thursday "_s,
                                       u"Friday "_s, u"Saturday "_s, u"Sunday "_s};
    QString text = weekdays[date.weekday] + isoDay(date.date);
    if (date.monthFirst)
        text += u" or "_s + isoDay(*date.monthFirst);
    if (date.clock) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(*date.clock).count();
        text += u" %1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return date.zone.isEmpty() ? text : text + u' ' + date.zone;
}

std::string datesIn(const QString &line)
{
    QStringList found;
    for (const core::WrittenDate &date : core::findWrittenDates(line))
        found += describe(date);
    return found.join(u" | ").toStdString();
}

} // namespace

TEST_CASE("every language's examples are read as they say", "[article][dates]")
{
    const QString name = u":/rules/calendar.words"_s;
    const auto words = core::CalendarWords::parse(core::builtInText(name), name);

    REQUIRE(words);
    REQUIRE(words->examples().size() > 50);
    for (const core::CalendarExample &example : words->examples()) {
        CAPTURE(example.language.toStdString(), example.text.toStdString());
        CHECK(datesIn(example.text) == example.date.toStdString());
    }
}

TEST_CASE("a faulty line of a calendar is named", "[article][dates]")
{
    const auto [text, line] = GENERATE(table<QString, int>({
        {u"language en\nmonth 13 undecember"_s, 2},
        {u"month january"_s, 1},
        {u"example 3 June 2019"_s, 1},
        {u"reject 3 June -> 2019"_s, 1},
        {u"moon 1 full"_s, 1},
    }));
    CAPTURE(text.toStdString());

    const auto words = core::CalendarWords::parse(text, u"a.words"_s);

    REQUIRE_FALSE(words);
    CHECK(words.error().line == line);
}

TEST_CASE("findWrittenDates reads dates among other words", "[article][dates]")
{
    const auto [line, dates] = GENERATE(table<QString, std::string>({
        {u"The weir was built from 3 June 2019 to 4 July 2020."_s, "2019-06-03 | 2020-07-04"},
        {u"Mon, 4/6/2019"_s, ""}, // not a Monday either way
        {u"Tue, 4/6/2019"_s, "Tuesday 2019-06-04"},
        {u"Sat, 4/6/2019"_s, "Saturday 2019-04-06"},
        {u"Tuesday, 3 June 2019"_s, "Tuesday 2019-06-03"}, // that it disagrees is for others to judge
        {u"so 3. Juni 2019"_s, "2019-06-03"},
        {u"Posted by Ines Varga at 10:20 am on June 3, 2019 in Harbour"_s, "2019-06-03 10:20"},
        {u"3 June 2019 | 12 comments"_s, "2019-06-03"},
        {u"3 June 2019 - 5 comments"_s, "2019-06-03"},
        {u"June 3, 2019 12 weirs"_s, "2019-06-03"},
        {u"12/06/2019 at 12:00am"_s, "2019-06-12 or 2019-12-06 00:00"},
        {u"192.168.2019.1"_s, ""},
        {u"555-12-2019-77"_s, ""},
        {u"B12.06.2019"_s, ""},
        {u"March 10 2019"_s, "2019-03-10"},
        {u"June 3 20:19"_s, ""},
        {u"3 Jun '19"_s, "2019-06-03"},
        {u"22. Dezember 201922. Dezember 2019 von Ines Varga"_s, "2019-12-22 | 2019-12-22"},
        {u"13.06.1910:20 Uhr"_s, "2019-06-13 10:20"},
        {u"03/06/20190 Kommentare"_s, "2019-06-03 or 2019-03-06"},
        {u"Ines Varga3.6.2019"_s, "2019-06-03"},
        {u"Selwyn PressJune 3, 2019 GMT"_s, "2019-06-03"},
        {u"no figures at all"_s, ""},
    }));
    CAPTURE(line.toStdString());

    if (line.startsWith(u"Mon, 4")) {
        const auto found = core::findWrittenDates(line);
        REQUIRE(found.size() == 1);
        CHECK_FALSE(found.front().weekdayFits());
        return;
    }
    CHECK(datesIn(line) == dates);
}

TEST_CASE("the range of a date has its weekday, and the whole its time of day", "[article][dates]")
{
    const QString line = u"Posted: Mon, 3rd June 2019, 10:20 pm EDT by Ines Varga"_s;

    const auto dates = core::findWrittenDates(line);

    REQUIRE(dates.size() == 1);
    CHECK(line.sliced(dates[0].range.begin, dates[0].range.length()) == u"Mon, 3rd June 2019");
    CHECK(line.sliced(dates[0].whole.begin, dates[0].whole.length()) == u"Mon, 3rd June 2019, 10:20 pm EDT");
}
