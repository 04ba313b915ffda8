// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/calendar_point.h"

#include "core/temporal/calendar.h"

#include <array>

namespace core {

namespace {

namespace chrono = std::chrono;

struct PartHours
{
    const char *letters;
    int begin; ///< Hours from the day's midnight; may lie outside the day.
    int end;
};

const PartHours &hoursOf(PartOfDay part)
{
    static constexpr std::array<PartHours, 7> table{
        {{"MO", 5, 12}, {"MI", 11, 14}, {"AF", 12, 18}, {"EV", 18, 24}, {"NI", 20, 29}, {"DT", 6, 18}, {"NI", -4, 6}}};
    return table[static_cast<std::size_t>(part)];
}

constexpr std::array<const char *, 5> seasonLetters{"XX", "SP", "SU", "FA", "WI"};

int monthsOf(Precision precision)
{
    switch (precision) {
    case Precision::Season:
    case Precision::Quarter:
        return 3;
    case Precision::HalfYear:
        return 6;
    case Precision::Year:
        return 12;
    case Precision::Decade:
        return 120;
    case Precision::Century:
        return 1200;
    default:
        return 1;
    }
}

/// Months counted from January of year 0.
int firstMonthOf(const CalendarPoint &point)
{
    const int january = point.year.value_or(0) * 12;
    switch (point.precision) {
    case Precision::Month:
        return january + point.month - 1;
    case Precision::Season:
        return january + 2 + 3 * (point.number - 1);
    case Precision::Quarter:
        return january + 3 * (point.number - 1);
    case Precision::HalfYear:
        return january + 6 * (point.number - 1);
    default:
        return january;
    }
}

CalendarPoint pointFromMonth(int month, Precision precision)
{
    CalendarPoint point{.precision = precision};
    const int start = precision == Precision::Season ? month - 2 : month;
    const int year = floorDiv(start, 12);
    const int inYear = start - year * 12;
    point.year = year;
    if (precision == Precision::Month)
        point.month = inYear + 1;
    else if (precision == Precision::Decade || precision == Precision::Century)
        point.year = floorDiv(year, monthsOf(precision) / 12) * (monthsOf(precision) / 12);
    else if (precision != Precision::Year)
        point.number = inYear / monthsOf(precision) + 1;
    return point;
}

bool isDayOrFiner(Precision precision)
{
    return precision <= Precision::Day;
}

bool isWeek(Precision precision)
{
    return precision == Precision::Week || precision == Precision::Weekend;
}

std::optional<TimeSpan> monthsSpan(int firstMonth, int months)
{
    const auto begin = civilDay(floorDiv(firstMonth, 12), firstMonth - floorDiv(firstMonth, 12) * 12 + 1, 1);
    const int last = firstMonth + months - 1;
    const auto lastFirst = civilDay(floorDiv(last, 12), last - floorDiv(last, 12) * 12 + 1, 1);
    if (!begin || !lastFirst)
        return std::nullopt;
    const chrono::year_month_day first(*lastFirst);
    const CivilDay end(first.year() / first.month() / chrono::last);
    return TimeSpan{Instant(*begin), Instant(end + chrono::days(1))};
}

TimeSpan clockSpan(CivilDay day, const CalendarPoint &point)
{
    const Instant begin =
        Instant(day) + chrono::hours(point.hour) + chrono::minutes(point.minute) + chrono::seconds(point.second);
    switch (point.precision) {
    case Precision::Second:
        return {begin, begin + chrono::seconds(1)};
    case Precision::Minute:
        return {begin, begin + chrono::minutes(1)};
    default:
        return {begin, begin + chrono::hours(1)};
    }
}

std::optional<TimeSpan> dayOrFinerSpan(const CalendarPoint &point)
{
    const auto day = civilDay(*point.year, point.month, point.day);
    if (!day)
        return std::nullopt;
    if (point.precision == Precision::Day)
        return daySpan(*day);
    if (point.precision == Precision::PartOfDay && point.part) {
        const PartHours &hours = hoursOf(*point.part);
        return TimeSpan{Instant(*day) + chrono::hours(hours.begin), Instant(*day) + chrono::hours(hours.end)};
    }
    return clockSpan(*day, point);
}

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

/// A number, or an X for each digit of an unknown one.
QString numberOrX(int number, int digits)
{
    return number == 0 ? QString(digits, u'X') : padded(number, digits);
}

QString yearText(std::optional<int> year)
{
    if (!year)
        return QStringLiteral("XXXX");
    return *year > 0 ? padded(*year, 4) : QStringLiteral("BC") + padded(1 - *year, 4);
}

/// A decade is named by three digits of its year, a century by two.
QString yearsText(const CalendarPoint &point)
{
    if (point.year.value_or(1) <= 0) {
        const bool century = point.precision == Precision::Century;
        return QStringLiteral("BC") + padded(-*point.year / (century ? 100 : 10), century ? 2 : 3);
    }
    return yearText(point.year).first(point.precision == Precision::Century ? 2 : 3);
}

QString dayText(const CalendarPoint &point)
{
    if (point.weekday != 0 && (point.month == 0 || point.day == 0))
        return yearText(point.year) + QStringLiteral("-WXX-") + QString::number(point.weekday);
    return yearText(point.year) + u'-' + numberOrX(point.month, 2) + u'-' + numberOrX(point.day, 2);
}

QString zoneText(std::optional<int> minutes)
{
    if (!minutes)
        return {};
    if (*minutes == 0)
        return QStringLiteral("Z");
    const int size = *minutes < 0 ? -*minutes : *minutes;
    return (*minutes < 0 ? u'-' : u'+') + padded(size / 60, 2) + u':' + padded(size % 60, 2);
}

QString timeText(const CalendarPoint &point)
{
    if (point.precision == Precision::PartOfDay)
        return u'T' + QString::fromLatin1(hoursOf(point.part.value_or(PartOfDay::Daytime)).letters);
    QString text = u'T' + padded(point.hour, 2) + u':' + padded(point.minute, 2);
    if (point.precision == Precision::Second)
        text += u':' + padded(point.second, 2);
    return text + zoneText(point.zoneMinutes);
}

} // namespace

CalendarPoint pointAt(CivilDay day, Precision precision)
{
    const chrono::year_month_day date(day);
    const int year = static_cast<int>(date.year());
    const int month = static_cast<int>(static_cast<unsigned>(date.month()));
    if (isDayOrFiner(precision)) {
        return {.year = year,
                .precision = Precision::Day,
                .month = month,
                .day = static_cast<int>(static_cast<unsigned>(date.day()))};
    }
    if (isWeek(precision)) {
        const IsoWeek week = isoWeekOf(day);
        return {.year = week.year, .precision = precision, .number = week.week};
    }
    return pointFromMonth(year * 12 + month - 1, precision);
}

std::optional<CalendarPoint> pointAround(TimeSpan span, Precision precision)
{
    // A night runs on into the next morning, but belongs to the day on which it began.
    const CivilDay first = dayOf(span.begin);
    const bool night = span.end - span.begin < chrono::hours(12);
    const CivilDay last = night ? first : dayOf(span.end - chrono::seconds(1));
    const CalendarPoint point = pointAt(first, precision);
    if (point != pointAt(last, precision))
        return std::nullopt;
    return point;
}

std::optional<CalendarPoint> moved(const CalendarPoint &point, int steps)
{
    const auto span = spanOf(point);
    // Ten thousand years hold fewer days than this.
    if (!span || steps > 4'000'000 || steps < -4'000'000)
        return std::nullopt;
    CalendarPoint result;
    if (isDayOrFiner(point.precision))
        result = pointAt(dayOf(span->begin) + chrono::days(steps), Precision::Day);
    else if (isWeek(point.precision))
        result = pointAt(mondayOf({*point.year, point.number}) + chrono::days(7 * steps), point.precision);
    else
        result = pointFromMonth(firstMonthOf(point) + steps * monthsOf(point.precision), point.precision);
    return spanOf(result) ? std::optional(result) : std::nullopt;
}

QString valueOf(const CalendarPoint &point)
{
    switch (point.precision) {
    case Precision::Era:
    case Precision::Year:
        return yearText(point.year);
    case Precision::Century:
    case Precision::Decade:
        return yearsText(point);
    case Precision::HalfYear:
        return yearText(point.year) + QStringLiteral("-H") + numberOrX(point.number, 1);
    case Precision::Quarter:
        return yearText(point.year) + QStringLiteral("-Q") + numberOrX(point.number, 1);
    case Precision::Season:
        return yearText(point.year) + u'-' + QString::fromLatin1(seasonLetters[static_cast<std::size_t>(point.number)]);
    case Precision::Month:
        return yearText(point.year) + u'-' + numberOrX(point.month, 2);
    case Precision::Week:
        return yearText(point.year) + QStringLiteral("-W") + numberOrX(point.number, 2);
    case Precision::Weekend:
        return yearText(point.year) + QStringLiteral("-W") + numberOrX(point.number, 2) + QStringLiteral("-WE");
    case Precision::Day:
        return dayText(point);
    default:
        return dayText(point) + timeText(point);
    }
}

std::optional<TimeSpan> spanOf(const CalendarPoint &point)
{
    if (!point.year || *point.year < firstYear || *point.year > lastYear)
        return std::nullopt;
    if (isDayOrFiner(point.precision))
        return dayOrFinerSpan(point);
    if (isWeek(point.precision)) {
        const CivilDay monday = mondayOf({*point.year, point.number});
        const CivilDay begin = point.precision == Precision::Weekend ? monday + chrono::days(5) : monday;
        return TimeSpan{Instant(begin), Instant(monday + chrono::days(7))};
    }
    return monthsSpan(firstMonthOf(point), monthsOf(point.precision));
}

} // namespace core
