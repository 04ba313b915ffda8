// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/date_words.h"
#include "core/exchange/wording.h"
#include "ui/models/date_text.h"
#include "ui/models/period_text.h"
#include "ui/models/wording.h"

#include <QLocale>
#include <QStringList>

// The half of Wording that gives reasons: from the parts that core kept, never from the text itself.

namespace ui {

namespace {

using core::Derivation;
using core::Precision;

/// The most UTF-16 units of the article that a reason quotes.
constexpr qsizetype maxQuoteLength = 60;

QString quoted(const QString &words)
{
    const QString shown = words.size() <= maxQuoteLength ? words : words.first(maxQuoteLength - 1) + u'…';
    return Wording::tr("‘%1’", "quotation").arg(shown);
}

QString quoted(const core::Article &article, core::TextRange range)
{
    return quoted(Wording::words(article, range));
}

core::CivilDay dayOf(core::Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant);
}

QString anchorDate(const core::Anchor &anchor)
{
    if (anchor.precision <= Precision::Day)
        return weekdayText(dayOf(anchor.span.begin), QLocale::LongFormat);
    return periodText(anchor.span, anchor.precision, {});
}

/// "Thursday 6 June 2019 (published)", "Sunday 2 June 2019 (‘on 2 June’)".
QString anchorText(const core::Anchor &anchor, const core::Article &article)
{
    const QString date = anchorDate(anchor);
    if (anchor.kind == core::Anchor::Kind::Published)
        return Wording::tr("%1 (published)").arg(date);
    return anchor.range.isEmpty() ? date
                                  : Wording::tr("%1 (%2)", "date, its words").arg(date, quoted(article, anchor.range));
}

/// What the time is one of: "Tuesday", "June", "week".
QString unitName(const core::TimeSpan &span, Precision precision)
{
    const std::chrono::year_month_day date(dayOf(span.begin));
    switch (precision) {
    case Precision::Second:
    case Precision::Minute:
    case Precision::Hour:
    case Precision::PartOfDay:
    case Precision::Day:
        return QLocale().dayName(int(std::chrono::weekday(dayOf(span.begin)).iso_encoding()));
    case Precision::Weekend:
        return Wording::tr("weekend");
    case Precision::Week:
        return Wording::tr("week");
    case Precision::Month:
        return QLocale().standaloneMonthName(int(unsigned(date.month())));
    case Precision::Season:
        return Wording::tr("season");
    case Precision::Quarter:
        return Wording::tr("quarter");
    case Precision::HalfYear:
        return Wording::tr("half-year");
    case Precision::Year:
        return Wording::tr("year");
    case Precision::Decade:
        return Wording::tr("decade");
    case Precision::Century:
        return Wording::tr("century");
    case Precision::Era:
        return Wording::tr("era");
    }
    return {};
}

/// The words that gave the date: the article's, or those that the user typed.
QString dateWords(const core::EventDate &date, const core::Article &article)
{
    return date.typed.isEmpty() ? quoted(article, date.expression) : quoted(date.typed.simplified());
}

/// "the Tuesday before Thursday 6 June 2019", or with the whole date where its name alone would mislead.
QString nearestReason(const core::EventDate &date, const QString &words, const QString &anchor)
{
    const bool before = date.derivation == Derivation::Last;
    if (core::isNearEnoughToName(*date.span, date.precision, date.anchor.span)) {
        const QString unit = unitName(*date.span, date.precision);
        return before
                   ? Wording::tr("%1, the %2 before %3", "words, weekday or the like, anchor").arg(words, unit, anchor)
                   : Wording::tr("%1, the %2 after %3", "words, weekday or the like, anchor").arg(words, unit, anchor);
    }
    const QString whole = periodText(*date.span, date.precision, date.value);
    return before ? Wording::tr("%1: %2, the last one before %3", "words, date, anchor").arg(words, whole, anchor)
                  : Wording::tr("%1: %2, the next one after %3", "words, date, anchor").arg(words, whole, anchor);
}

QString relativeReason(const core::EventDate &date, const core::Article &article)
{
    const QString words = dateWords(date, article);
    const QString anchor = anchorText(date.anchor, article);
    switch (date.derivation) {
    case Derivation::Stated:
        return words;
    case Derivation::Completed:
        return Wording::tr("%1, completed from %2", "words, anchor").arg(words, anchor);
    case Derivation::Same:
        return date.precision <= Precision::Day
                   ? Wording::tr("%1, the same day as %2", "words, anchor").arg(words, anchor)
                   : Wording::tr("%1, the same time as %2", "words, anchor").arg(words, anchor);
    case Derivation::Last:
    case Derivation::Next:
        return nearestReason(date, words, anchor);
    case Derivation::Shifted:
        return Wording::tr("%1, counted from %2", "words, anchor").arg(words, anchor);
    }
    return words;
}

/// What told the day of a date in figures from its month; empty where nothing had to.
QString orderReason(const core::EventDate &date, const core::Article &article)
{
    using Kind = core::OrderClue::Kind;
    const Kind kind = date.orderClue.kind;
    if (kind == Kind::None || kind == Kind::Nothing || !date.typed.isEmpty())
        return {};
    const bool dayFirst = core::putsDayFirst(article, date.expression, dayOf(date.span->begin));
    if (kind == Kind::Nearness)
        return dayFirst ? Wording::tr("day before month: that is nearer to the publication")
                        : Wording::tr("month before day: that is nearer to the publication");
    const QString like = quoted(article, date.orderClue.range);
    return dayFirst ? Wording::tr("day before month, as in %1", "words").arg(like)
                    : Wording::tr("month before day, as in %1", "words").arg(like);
}

/// A date without an anchor: the words state it, or it was read into them.
QString statedReason(const core::EventDate &date, const core::Article &article)
{
    const bool hasWords = !date.expression.isEmpty() || !date.typed.isEmpty();
    if (!hasWords)
        return periodText(*date.span, date.precision, date.value);
    if (date.derivation == Derivation::Stated) {
        const QString stated = Wording::tr("%1, stated in full").arg(dateWords(date, article));
        const QString order = orderReason(date, article);
        return order.isEmpty() ? stated : Wording::tr("%1; %2", "reasons").arg(stated, order);
    }
    return Wording::tr("%1, read as %2", "words, date")
        .arg(dateWords(date, article), periodText(*date.span, date.precision, date.value));
}

/// What the reader knows another article by.
QString nameOf(const core::ToldElsewhere &other)
{
    return other.title.isEmpty() ? other.path : quoted(other.title);
}

QString inheritedReason(const core::EventDate &date, const core::Article &article)
{
    if (date.elsewhere)
        return Wording::tr("no day of its own: %1 in %2, which tells the same", "words, name of another article")
            .arg(quoted(date.elsewhere->words), nameOf(*date.elsewhere));
    if (date.anchor.range.isEmpty())
        return Wording::tr("no date of its own: that of a neighbouring sentence");
    return Wording::tr("no date of its own: %1 in a neighbouring sentence").arg(quoted(article, date.anchor.range));
}

QString reason(const core::EventDate &date, const core::Article &article)
{
    switch (date.basis) {
    case core::DateBasis::None:
        return {};
    case core::DateBasis::Explicit:
        return statedReason(date, article);
    case core::DateBasis::Relative:
        return date.anchor.kind == core::Anchor::Kind::None ? statedReason(date, article)
                                                            : relativeReason(date, article);
    case core::DateBasis::Inherited:
        return inheritedReason(date, article);
    case core::DateBasis::Published:
        return Wording::tr("no date in the text: the day of publication");
    }
    return {};
}

QString evidenceText(const core::PublishedEvidence &evidence, const core::Article &article)
{
    switch (evidence.reason) {
    case core::PublishedReason::StatedOnPage:
        return evidence.range.isEmpty() ? Wording::tr("Stated in the article")
                                        : Wording::tr("Stated: %1").arg(quoted(article, evidence.range));
    case core::PublishedReason::StatedInMarkup:
        return Wording::tr("Stated in the page’s data, not shown in its text");
    case core::PublishedReason::UpdatedOnPage:
        if (evidence.range.isEmpty())
            return Wording::tr("Only an update is stated, in the page’s data");
        return Wording::tr("Only an update is stated: %1").arg(quoted(article, evidence.range));
    case core::PublishedReason::FreshestDate:
        return Wording::tr("Written after %1, and soon after: news tells of fresh things")
            .arg(quoted(article, evidence.range));
    case core::PublishedReason::PicturedDate:
        return Wording::tr("Written after the picture was taken: %1").arg(quoted(article, evidence.range));
    case core::PublishedReason::WeekdayNearby:
        return Wording::tr("Written within a week of %1").arg(quoted(article, evidence.range));
    case core::PublishedReason::DateWithoutYear:
        return Wording::tr("%1 needed no year, so it lies near").arg(quoted(article, evidence.range));
    case core::PublishedReason::SameTimeTold:
        return Wording::tr("%1 is what the text elsewhere dates as %2")
            .arg(quoted(article, evidence.range), quoted(article, evidence.other));
    case core::PublishedReason::TimeSince:
        return Wording::tr("%1 had passed since %2")
            .arg(quoted(article, evidence.range), quoted(article, evidence.other));
    case core::PublishedReason::ToldElsewhere:
        return Wording::tr("Another article dates what seems to be the same: %1").arg(evidence.article);
    case core::PublishedReason::SimilarNews:
        return Wording::tr("Another article tells of the same, and its day is known: %1").arg(evidence.article);
    case core::PublishedReason::DateByStory:
        return Wording::tr("A date by itself beside the story: %1").arg(quoted(article, evidence.range));
    case core::PublishedReason::Dateline:
        return Wording::tr("The story opens with the date %1").arg(quoted(article, evidence.range));
    case core::PublishedReason::StatedInAddress:
        return Wording::tr("Stated in the page’s address");
    case core::PublishedReason::StatedInFile:
        return Wording::tr("Stated in the file");
    case core::PublishedReason::NotedInFile:
        return Wording::tr("Noted in the file by a program");
    case core::PublishedReason::FirstDateInText:
        return Wording::tr("A guess: the likeliest date in the text, %1").arg(quoted(article, evidence.range));
    case core::PublishedReason::GivenByUser:
        return Wording::tr("Set by you");
    }
    return {};
}

QString withinText(const core::TimeSpan &within)
{
    using std::chrono::seconds;
    return Wording::tr("The article’s own day is only probable: this may lie between %1 and %2.")
        .arg(periodText(core::daySpan(dayOf(within.begin)), core::Precision::Day, {}),
             periodText(core::daySpan(dayOf(within.end - seconds(1))), core::Precision::Day, {}));
}

} // namespace

QString Wording::why(const core::EventDate &date, const core::Article &article)
{
    if (!date.span)
        return {};
    const bool backed = date.elsewhere && date.basis != core::DateBasis::Inherited;
    const QString own = reason(date, article);
    const QString why = backed ? tr("%1; %2, which tells the same, has that day too", "reason, name of another article")
                                     .arg(own, nameOf(*date.elsewhere))
                               : own;
    if (date.edited)
        return tr("Set by you: %1", "reason").arg(why);
    return date.within ? why + QLatin1Char(' ') + withinText(*date.within) : why;
}

QString Wording::publishedWhy(const core::Publication &published, const core::Article &article)
{
    if (published.basis == core::PublishedBasis::Unknown)
        return tr("The article does not say. Set the day, and dates such as ‘Tuesday’ can be placed.");
    QStringList reasons;
    for (const core::PublishedEvidence &evidence : published.evidence)
        reasons += evidenceText(evidence, article);
    return reasons.join(tr("; ", "between reasons"));
}

} // namespace ui
