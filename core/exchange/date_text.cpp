// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/date_text.h"

#include <algorithm>
#include <cstdlib>

namespace core {

using namespace Qt::StringLiterals;
namespace chrono = std::chrono;

namespace {

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

/// The step from a half-open end back to the last moment inside, at the fineness that is written.
chrono::seconds stepOf(const TimeSpan &span, Precision precision)
{
    if (precision == Precision::Second)
        return chrono::seconds(1);
    const auto onMidnight = [](Instant instant) { return instant == chrono::floor<chrono::days>(instant); };
    if (precision < Precision::Day || !onMidnight(span.begin) || !onMidnight(span.end))
        return chrono::minutes(1);
    return chrono::days(1);
}

QString isoText(Instant instant, chrono::seconds step)
{
    const auto day = chrono::floor<chrono::days>(instant);
    if (step == chrono::days(1))
        return isoDay(day);
    const chrono::hh_mm_ss time(instant - day);
    QString text = isoDay(day) + u'T' + padded(time.hours().count(), 2) + u':' + padded(time.minutes().count(), 2);
    if (step == chrono::seconds(1))
        text += u':' + padded(time.seconds().count(), 2);
    return text;
}

} // namespace

QString isoDay(CivilDay day)
{
    const chrono::year_month_day date(day);
    const int year = int(date.year());
    return (year < 0 ? u"-"_s : QString()) + padded(std::abs(year), 4) + u'-' + padded(unsigned(date.month()), 2) +
           u'-' + padded(unsigned(date.day()), 2);
}

std::optional<CivilDay> readIsoDay(QStringView text)
{
    const bool shaped = text.size() == 10 && text[4] == u'-' && text[7] == u'-' && isDigits(text.first(4)) &&
                        isDigits(text.sliced(5, 2)) && isDigits(text.sliced(8));
    if (!shaped)
        return {};
    const chrono::year_month_day date(chrono::year(text.first(4).toInt()), chrono::month(text.sliced(5, 2).toUInt()),
                                      chrono::day(text.sliced(8).toUInt()));
    return date.ok() ? std::optional(CivilDay(date)) : std::nullopt;
}

MeantInterval intervalOf(const EventDate &date)
{
    if (!date.span)
        return {};
    // A clock time is a point: what is before or after it does not share its hour.
    const bool point = date.precision <= Precision::Hour;
    const TimeSpan span = date.within.value_or(*date.span);
    switch (date.relation) {
    case Relation::After:
        return {date.exclusive && !point ? span.end : span.begin, {}};
    case Relation::Before:
        if (date.exclusive)
            return {{}, span.begin};
        return {{}, point ? span.begin + stepOf(span, date.precision) : span.end};
    default:
        return {span.begin, span.end};
    }
}

WrittenInterval writtenInterval(const EventDate &date)
{
    WrittenInterval written;
    if (!date.span)
        return written;
    const chrono::seconds step = stepOf(*date.span, date.precision);
    const MeantInterval interval = intervalOf(date);
    if (interval.earliest)
        written.earliest = isoText(*interval.earliest, step);
    if (interval.end)
        written.latest = isoText(*interval.end - step, step);
    return written;
}

} // namespace core
