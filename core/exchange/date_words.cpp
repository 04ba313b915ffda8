// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/date_words.h"

#include "core/temporal/part_of_span.h"

#include <QLatin1StringView>

#include <array>

namespace core {

using namespace Qt::StringLiterals;
namespace chrono = std::chrono;

namespace {

constexpr std::array weekdayNames{"Sunday"_L1,   "Monday"_L1, "Tuesday"_L1, "Wednesday"_L1,
                                  "Thursday"_L1, "Friday"_L1, "Saturday"_L1};
constexpr std::array monthNames{"January"_L1,   "February"_L1, "March"_L1,    "April"_L1,
                                "May"_L1,       "June"_L1,     "July"_L1,     "August"_L1,
                                "September"_L1, "October"_L1,  "November"_L1, "December"_L1};

chrono::year_month_day dateOf(Instant instant)
{
    return chrono::year_month_day(chrono::floor<chrono::days>(instant));
}

QString weekdayName(Instant instant)
{
    return weekdayNames.at(chrono::weekday(chrono::floor<chrono::days>(instant)).c_encoding());
}

QString monthName(Instant instant)
{
    return monthNames.at(unsigned(dateOf(instant).month()) - 1);
}

/// Astronomical years count through 0, which is 1 BC.
QString yearText(int year)
{
    return year > 0 ? QString::number(year) : QString::number(1 - year) + u" BC"_s;
}

QString yearText(Instant instant)
{
    return yearText(int(dateOf(instant).year()));
}

QString dayText(Instant instant)
{
    return weekdayName(instant) + u' ' + QString::number(unsigned(dateOf(instant).day())) + u' ' + monthName(instant) +
           u' ' + yearText(instant);
}

QString clockText(Instant instant, bool withSeconds)
{
    const chrono::hh_mm_ss time(instant - chrono::floor<chrono::days>(instant));
    const auto two = [](auto part) { return QString::number(part.count()).rightJustified(2, u'0'); };
    const QString minutes = two(time.hours()) + u':' + two(time.minutes());
    return withSeconds ? minutes + u':' + two(time.seconds()) : minutes;
}

/// The four parts of the day that speech names, by the hour at which they begin.
QString partOfDayName(Instant begin)
{
    const auto hour = chrono::floor<chrono::hours>(begin - chrono::floor<chrono::days>(begin)).count();
    if (hour >= 4 && hour < 12)
        return u"morning"_s;
    if (hour >= 12 && hour < 17)
        return u"afternoon"_s;
    return hour >= 17 && hour < 20 ? u"evening"_s : u"night"_s;
}

/// Seasons of the northern half of the earth, as the values themselves count them.
QString seasonName(Instant begin)
{
    constexpr std::array names{"winter"_L1, "spring"_L1, "summer"_L1, "autumn"_L1};
    return names.at((unsigned(dateOf(begin).month()) % 12) / 3);
}

QString ordinal(int number)
{
    const int tens = number % 100;
    const int ones = tens / 10 == 1 ? 0 : number % 10;
    return QString::number(number) + (ones == 1 ? "st"_L1 : ones == 2 ? "nd"_L1 : ones == 3 ? "rd"_L1 : "th"_L1);
}

QString decadeText(Instant begin)
{
    const int year = int(dateOf(begin).year());
    return year > 0 ? u"the %1s"_s.arg(year) : u"the decade from %1"_s.arg(yearText(year));
}

/// A century by the year in its middle, so that it does not matter whether it is counted from 1900 or 1901.
QString centuryText(const TimeSpan &span)
{
    const int year = int(dateOf(span.begin + (span.end - span.begin) / 2).year());
    return year > 0 ? u"the %1 century"_s.arg(ordinal((year - 1) / 100 + 1))
                    : u"the %1 century BC"_s.arg(ordinal(-year / 100 + 1));
}

QString yearsText(const TimeSpan &span)
{
    const QString first = yearText(span.begin);
    const QString last = yearText(span.end - chrono::seconds(1));
    return first == last ? first : first + u" to "_s + last;
}

} // namespace

QString inWords(const TimeSpan &part, Precision precision)
{
    const TimeSpan span = wholeOfPart(part, precision);
    const Instant begin = span.begin;
    const int month = static_cast<int>(unsigned(dateOf(begin).month()));
    switch (precision) {
    case Precision::Second:
        return dayText(begin) + u", "_s + clockText(begin, true);
    case Precision::Minute:
    case Precision::Hour:
        return dayText(begin) + u", "_s + clockText(begin, false);
    case Precision::PartOfDay:
        return u"the %1 of %2"_s.arg(partOfDayName(begin), dayText(begin));
    case Precision::Day:
        return dayText(begin);
    case Precision::Weekend:
        return u"the weekend of "_s + dayText(begin);
    case Precision::Week:
        return u"the week of "_s + dayText(begin);
    case Precision::Month:
        return monthName(begin) + u' ' + yearText(begin);
    case Precision::Season:
        return u"the %1 of %2"_s.arg(seasonName(begin), yearText(begin));
    case Precision::Quarter:
        return u"the %1 quarter of %2"_s.arg(ordinal((month - 1) / 3 + 1), yearText(begin));
    case Precision::HalfYear:
        return u"the %1 half of %2"_s.arg(month < 7 ? u"first"_s : u"second"_s, yearText(begin));
    case Precision::Decade:
        return decadeText(begin);
    case Precision::Century:
        return centuryText(span);
    case Precision::Year:
    case Precision::Era:
        break;
    }
    return yearsText(span);
}

QString stretchInWords(const TimeSpan &span, Precision precision)
{
    const Instant last = precision <= Precision::Hour ? span.end : span.end - chrono::seconds(1);
    const Precision size = precision == Precision::Week ? Precision::Day : precision;
    const QString from = inWords({span.begin, span.begin + chrono::seconds(1)}, size);
    const QString to = inWords({last, last + chrono::seconds(1)}, size);
    return from == to ? from : from + u" to "_s + to;
}

QString shortName(const TimeSpan &span, Precision precision)
{
    switch (precision) {
    case Precision::PartOfDay:
    case Precision::Day:
        return weekdayName(span.begin);
    case Precision::Month:
        return monthName(span.begin);
    case Precision::Season:
        return seasonName(span.begin);
    case Precision::Weekend:
        return u"weekend"_s;
    case Precision::Week:
        return u"week"_s;
    default:
        return {};
    }
}

bool isNearEnoughToName(const TimeSpan &span, Precision precision, const TimeSpan &from)
{
    const auto distance = chrono::abs(span.begin - from.begin);
    if (precision == Precision::Month || precision == Precision::Season)
        return distance <= chrono::days(366);
    const bool weeks = precision == Precision::Week || precision == Precision::Weekend;
    return distance <= chrono::days(weeks ? 13 : 7);
}

} // namespace core
