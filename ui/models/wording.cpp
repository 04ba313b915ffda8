// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/wording.h"

#include "core/dating/find_published.h"
#include "core/events/kinds/taxonomy.h"
#include "core/exchange/date_text.h"

#include "ui/models/article_wording.h"
#include "ui/models/date_text.h"
#include "ui/models/period_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

/// The label of a kind or sub-kind alone; what the taxonomy has not is shown as it is.
QString labelOf(QStringView id)
{
    const core::EventKind *known = core::eventTaxonomy().find(id);
    if (known)
        return QCoreApplication::translate("Kinds", known->label.toUtf8().constData());
    return id.isEmpty() ? QString() : id.first(1).toString().toUpper() + id.sliced(1).toString();
}

QString numberText(double number)
{
    return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

/// What was done to the people counted, as "%1 killed"; empty for what does not count people.
QString countText(core::QuantityKind kind, int count)
{
    switch (kind) {
    case core::QuantityKind::Killed:
        return Wording::tr("%1 killed", "people", count);
    case core::QuantityKind::Wounded:
        return Wording::tr("%1 wounded", "people", count);
    case core::QuantityKind::Detained:
        return Wording::tr("%1 detained", "people", count);
    case core::QuantityKind::Displaced:
        return Wording::tr("%1 displaced", "people", count);
    case core::QuantityKind::Money:
    case core::QuantityKind::Distance:
    case core::QuantityKind::Other:
        break;
    }
    return {};
}

/// "12", "at least 3", "up to 40", "3 to 5".
QString boundsText(const core::Quantity &quantity)
{
    if (!quantity.min)
        return Wording::tr("up to %1").arg(numberText(*quantity.max));
    if (!quantity.max)
        return Wording::tr("at least %1").arg(numberText(*quantity.min));
    if (*quantity.min == *quantity.max)
        return numberText(*quantity.min);
    return Wording::tr("%1 to %2", "bounds").arg(numberText(*quantity.min), numberText(*quantity.max));
}

/// The stretch that a publication may lie in; without an end, relation tells which is known.
struct PublishedPeriod
{
    core::TimeSpan span;
    core::Relation relation = core::Relation::On;
};

std::optional<PublishedPeriod> periodOf(const core::Publication &published)
{
    if (!published.earliest && !published.latest)
        return {};
    if (!published.latest)
        return PublishedPeriod{core::daySpan(*published.earliest), core::Relation::After};
    if (!published.earliest)
        return PublishedPeriod{core::daySpan(*published.latest), core::Relation::Before};
    return PublishedPeriod{{core::daySpan(*published.earliest).begin, core::daySpan(*published.latest).end}};
}

bool isOneDay(const PublishedPeriod &period)
{
    return period.span.end - period.span.begin == std::chrono::days(1) && period.relation == core::Relation::On;
}

/// A period of days, or what its precision is called; the months' names in full or short.
QString publishedText(const core::Publication &published, const PublishedPeriod &period, QLocale::FormatType month)
{
    const auto precision = std::max(published.precision, core::Precision::Day);
    if (precision == core::Precision::Day && period.relation == core::Relation::On)
        return daysText(*published.earliest, *published.latest, month);
    return relatedPeriodText(period.relation, period.span, precision, published.value);
}

/// An inferred day is never shown as a certain one; "since" and "before" are vague as they are.
QString markedIfInferred(const QString &text, const core::Publication &published)
{
    const bool marked = published.basis == core::PublishedBasis::Inferred && published.earliest && published.latest;
    return marked ? Wording::tr("c. %1", "inferred day").arg(text) : text;
}

/// The day of an inferred publication that may lie far from it, but most probably does not.
std::optional<core::CivilDay> probableDay(const core::Publication &published)
{
    constexpr std::chrono::days wide{14};
    const bool inferred = published.basis == core::PublishedBasis::Inferred && published.earliest && published.latest;
    if (!inferred || published.precision > core::Precision::Day || *published.latest - *published.earliest < wide)
        return {};
    return core::daysOf(published)->first;
}

/// "early June 2019".
QString partText(core::TimexMod mod, const QString &period)
{
    switch (mod) {
    case core::TimexMod::Start:
        return Wording::tr("early %1", "time").arg(period);
    case core::TimexMod::Mid:
        return Wording::tr("middle of %1", "time").arg(period);
    case core::TimexMod::End:
        return Wording::tr("late %1", "time").arg(period);
    default:
        return period;
    }
}

} // namespace

QString Wording::when(const core::EventDate &date, QLocale::FormatType months)
{
    if (date.basis == core::DateBasis::None || !date.span)
        return tr("Undated");
    if (date.relation == core::Relation::After && date.exclusive)
        return tr("after %1", "time").arg(periodText(*date.span, date.precision, date.value, months));
    return partText(date.mod, relatedPeriodText(date.relation, *date.span, date.precision, date.value, months));
}

QString Wording::bounds(const core::EventDate &date)
{
    if (!date.span)
        return {};
    using std::chrono::days;
    using std::chrono::floor;
    const bool timed = date.precision < core::Precision::Day;
    const auto text = [timed](core::Instant instant) {
        const QString day = dayText(floor<days>(instant));
        return timed ? tr("%1, %2", "day, time of day").arg(day, timeText(instant, false)) : day;
    };
    const core::MeantInterval interval = core::intervalOf(date);
    if (!interval.end)
        return tr("Earliest %1").arg(text(*interval.earliest));
    const QString latest = text(*interval.end - std::chrono::seconds(1));
    if (!interval.earliest)
        return tr("Latest %1").arg(latest);
    const QString earliest = text(*interval.earliest);
    if (earliest == latest && !timed)
        return weekdayText(floor<days>(date.span->begin), QLocale::LongFormat);
    return tr("Earliest %1, latest %2").arg(earliest, latest);
}

QString Wording::published(const core::Publication &published)
{
    const auto period = periodOf(published);
    if (!period || published.basis == core::PublishedBasis::Unknown)
        return tr("Unknown", "publication day");
    if (const auto day = probableDay(published)) {
        return tr("%1 (%2 possible)", "probable day, all possible days")
            .arg(markedIfInferred(weekdayText(*day, QLocale::ShortFormat), published),
                 daysText(*published.earliest, *published.latest, QLocale::ShortFormat));
    }
    if (!isOneDay(*period))
        return markedIfInferred(publishedText(published, *period, QLocale::LongFormat), published);
    return markedIfInferred(weekdayText(*published.earliest, QLocale::ShortFormat), published);
}

QString Wording::publishedShort(const core::Publication &published)
{
    const auto period = periodOf(published);
    if (!period || published.basis == core::PublishedBasis::Unknown)
        return {};
    if (const auto day = probableDay(published))
        return markedIfInferred(daysText(*day, *day, QLocale::ShortFormat), published);
    return markedIfInferred(publishedText(published, *period, QLocale::ShortFormat), published);
}

QString Wording::evidence(const core::PublishedEvidence &evidence, const core::Article &article)
{
    core::Publication alone;
    alone.basis = core::PublishedBasis::Stated;
    alone.evidence = {evidence};
    return publishedWhy(alone, article);
}

QString Wording::status(core::EventStatus status)
{
    switch (status) {
    case core::EventStatus::Happened:
        return tr("Happened");
    case core::EventStatus::Ongoing:
        return tr("Ongoing");
    case core::EventStatus::Planned:
        return tr("Planned");
    case core::EventStatus::Cancelled:
        return tr("Cancelled");
    case core::EventStatus::Denied:
        return tr("Denied");
    case core::EventStatus::Feared:
        return tr("Feared");
    case core::EventStatus::Alleged:
        return tr("Alleged");
    case core::EventStatus::Conditional:
        return tr("Conditional");
    }
    return {};
}

QString Wording::kind(QStringView kind)
{
    return core::subKindOf(kind).isEmpty() ? labelOf(kind)
                                           : tr("%1: %2", "kind, sub-kind").arg(topKind(kind), labelOf(kind));
}

QString Wording::topKind(QStringView kind)
{
    return labelOf(core::topKindOf(kind));
}

QString Wording::quantity(const core::Quantity &quantity, const core::Article &article)
{
    const bool bounded = quantity.min || quantity.max;
    const QString counted = countText(quantity.kind, int(quantity.max.value_or(quantity.min.value_or(0))));
    return bounded && !counted.isEmpty() ? counted.arg(boundsText(quantity)) : words(article, quantity.range);
}

QString Wording::words(const core::Article &article, core::TextRange range)
{
    Q_ASSERT(range.begin >= 0 && range.end <= article.text.size());
    return article.text.sliced(range.begin, range.length()).simplified();
}

QString Wording::source(const core::Article &article)
{
    const QString shown = title(article);
    return article.outlet.isEmpty() ? shown : tr("%1: %2", "outlet, title").arg(article.outlet, shown);
}

QString Wording::title(const core::Article &article)
{
    return article.title.isEmpty() ? ArticleWording::fileName(article.path) : article.title;
}

} // namespace ui
