// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/period_text.h"

#include "core/temporal/part_of_span.h"
#include "ui/models/date_text.h"

#include <QCoreApplication>

#include <utility>

namespace ui {

namespace {

namespace chrono = std::chrono;
using core::Precision;
using MonthNames = QLocale::FormatType;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PeriodText)
};

core::CivilDay dayOf(core::Instant instant)
{
    return chrono::floor<chrono::days>(instant);
}

chrono::year_month_day dateOf(core::Instant instant)
{
    return chrono::year_month_day(dayOf(instant));
}

/// The last moment inside a span.
core::Instant lastOf(const core::TimeSpan &span)
{
    return span.end - chrono::seconds(1);
}

/// What TIMEX3's last two letters call a part of the day; empty for others.
QString partOfDayName(const QString &value)
{
    const QStringView code = QStringView(value).last(std::min<qsizetype>(2, value.size()));
    if (code == u"MO")
        return Words::tr("morning");
    if (code == u"MI")
        return Words::tr("midday");
    if (code == u"AF")
        return Words::tr("afternoon");
    if (code == u"EV")
        return Words::tr("evening");
    if (code == u"NI")
        return Words::tr("night");
    if (code == u"DT")
        return Words::tr("daytime");
    return {};
}

QString dayOfText(core::Instant instant, MonthNames months)
{
    return daysText(dayOf(instant), dayOf(instant), months);
}

QString momentText(core::Instant instant, Precision precision, MonthNames months)
{
    return Words::tr("%1, %2", "day, time of day")
        .arg(dayOfText(instant, months), timeText(instant, precision == Precision::Second));
}

QString partOfDayText(const core::TimeSpan &span, const QString &value, MonthNames months)
{
    const QString part = partOfDayName(value);
    if (part.isEmpty())
        return dayOfText(span.begin, months);
    return Words::tr("%1, %2", "day, part of the day").arg(dayOfText(span.begin, months), part);
}

/// "2019", or "2019–2020" for a winter.
QString yearsText(const core::TimeSpan &span)
{
    const QString first = yearText(dateOf(span.begin).year());
    const QString last = yearText(dateOf(lastOf(span)).year());
    return first == last ? first : Words::tr("%1–%2", "first and last year").arg(first, last);
}

QString seasonText(const core::TimeSpan &span, const QString &value)
{
    const QString years = yearsText(span);
    if (value.endsWith(u"SP"))
        return Words::tr("spring %1").arg(years);
    if (value.endsWith(u"SU"))
        return Words::tr("summer %1").arg(years);
    if (value.endsWith(u"FA"))
        return Words::tr("autumn %1").arg(years);
    if (value.endsWith(u"WI"))
        return Words::tr("winter %1").arg(years);
    return years;
}

QString quarterText(const core::TimeSpan &span)
{
    const auto date = dateOf(span.begin);
    const unsigned quarter = (unsigned(date.month()) - 1) / 3 + 1;
    return Words::tr("Q%1 %2", "quarter, year").arg(quarter).arg(yearText(date.year()));
}

QString halfYearText(const core::TimeSpan &span)
{
    const auto date = dateOf(span.begin);
    return (unsigned(date.month()) < 7 ? Words::tr("first half of %1") : Words::tr("second half of %1"))
        .arg(yearText(date.year()));
}

QString decadeText(const core::TimeSpan &span)
{
    const int year = int(dateOf(span.begin).year());
    return year > 0 ? Words::tr("%1s", "decade").arg(year) : yearsText(span);
}

QString centuryName(int century)
{
    const int ten = century % 100 / 10;
    switch (ten == 1 ? 0 : century % 10) {
    case 1:
        return Words::tr("%1st century").arg(century);
    case 2:
        return Words::tr("%1nd century").arg(century);
    case 3:
        return Words::tr("%1rd century").arg(century);
    default:
        return Words::tr("%1th century").arg(century);
    }
}

/// TIMEX3 counts a century from its year 00 and history from 01, so its middle tells which it is.
QString centuryText(const core::TimeSpan &span)
{
    const int middle = int(dateOf(span.begin).year()) + 50;
    if (middle > 0)
        return centuryName(middle / 100 + 1);
    return Words::tr("%1 BC", "century").arg(centuryName(-middle / 100 + 1));
}

/// One end of a span from … to …, told as finely as the words did.
QString endText(core::Instant instant, Precision precision, MonthNames months)
{
    if (precision <= Precision::Hour)
        return momentText(instant, precision, months);
    if (precision <= Precision::Week)
        return dayOfText(instant, months);
    if (precision <= Precision::HalfYear)
        return monthText(dayOf(instant));
    return yearText(dateOf(instant).year());
}

std::pair<QString, QString> endTexts(const core::TimeSpan &span, Precision precision, MonthNames months)
{
    const core::Instant last = precision <= Precision::Hour ? span.end : lastOf(span);
    return {endText(span.begin, precision, months), endText(last, precision, months)};
}

} // namespace

QString periodText(const core::TimeSpan &part, Precision precision, const QString &value, QLocale::FormatType months)
{
    const core::TimeSpan span = core::wholeOfPart(part, precision);
    switch (precision) {
    case Precision::Second:
    case Precision::Minute:
    case Precision::Hour:
        return momentText(span.begin, precision, months);
    case Precision::PartOfDay:
        return partOfDayText(span, value, months);
    case Precision::Day:
        return dayOfText(span.begin, months);
    case Precision::Weekend:
        return Words::tr("weekend of %1").arg(dayOfText(span.begin, months));
    case Precision::Week:
        return Words::tr("week of %1").arg(dayOfText(span.begin, months));
    case Precision::Month:
        return monthText(dayOf(span.begin));
    case Precision::Season:
        return seasonText(span, value);
    case Precision::Quarter:
        return quarterText(span);
    case Precision::HalfYear:
        return halfYearText(span);
    case Precision::Year:
        return yearText(dateOf(span.begin).year());
    case Precision::Decade:
        return decadeText(span);
    case Precision::Century:
        return centuryText(span);
    case Precision::Era:
        return yearsText(span);
    }
    return {};
}

QString relatedPeriodText(core::Relation relation, const core::TimeSpan &span, Precision precision,
                          const QString &value, QLocale::FormatType months)
{
    const auto [from, to] = endTexts(span, precision, months);
    const QString whole = periodText(span, precision, value, months);
    switch (relation) {
    case core::Relation::On:
        return precision == Precision::Day && from != to ? Words::tr("from %1 to %2").arg(from, to) : whole;
    case core::Relation::Around:
        return Words::tr("around %1").arg(whole);
    case core::Relation::Before:
        return Words::tr("before %1").arg(whole);
    case core::Relation::After:
        return Words::tr("since %1").arg(whole);
    case core::Relation::Between:
        return from == to ? whole : Words::tr("between %1 and %2").arg(from, to);
    case core::Relation::FromTo:
        return from == to ? whole : Words::tr("from %1 to %2").arg(from, to);
    }
    return whole;
}

} // namespace ui
