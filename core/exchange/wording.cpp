// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/wording.h"

#include "core/exchange/date_words.h"
#include "core/exchange/wording_parts.h"
#include "core/temporal/calendar.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isStretch(const EventDate &date)
{
    return date.relation == Relation::FromTo || date.relation == Relation::Between;
}

/// "June 2019", "the early part of June 2019", "March 2018 to May 2018".
QString timeText(const TimeSpan &span, const EventDate &date)
{
    if (isStretch(date))
        return stretchInWords(span, date.precision);
    // a relation says the same of what is about then
    return (date.mod == TimexMod::Approx ? QString() : modText(date.mod)) + inWords(span, date.precision);
}

/// "the Tuesday before", or "Tuesday 4 June 2019, the last one before" where the name alone would mislead.
QString nearestText(const TimeSpan &span, const EventDate &date, QLatin1StringView side, QLatin1StringView which)
{
    const QString name = shortName(span, date.precision);
    if (!name.isEmpty() && isNearEnoughToName(span, date.precision, date.anchor.span))
        return u"the %1 %2 "_s.arg(name, side);
    return u"%1, the %2 one %3 "_s.arg(inWords(span, date.precision), which, side);
}

/// How the value came from the anchor, up to the anchor itself.
QString derivationText(const TimeSpan &span, const EventDate &date)
{
    const QString time = timeText(span, date);
    switch (date.derivation) {
    case Derivation::Last:
    case Derivation::Next:
        if (isStretch(date))
            return time + u", counted from "_s;
        return modText(date.mod) + (date.derivation == Derivation::Last
                                        ? nearestText(span, date, "before"_L1, "last"_L1)
                                        : nearestText(span, date, "after"_L1, "next"_L1));
    case Derivation::Shifted:
        return time + u", counted from "_s;
    case Derivation::Same:
        return time + u", the same time as "_s;
    case Derivation::Completed:
    case Derivation::Stated:
        break;
    }
    return time + u", completed from "_s;
}

QString relationText(const EventDate &date)
{
    switch (date.relation) {
    case Relation::Around:
        return u"; about then"_s;
    case Relation::Before:
        return date.exclusive ? u"; some time before its beginning"_s : u"; some time before its end"_s;
    case Relation::After:
        return date.exclusive ? u"; some time after its end"_s : u"; some time after its beginning"_s;
    case Relation::Between:
        return u"; some time in between"_s;
    case Relation::On:
    case Relation::FromTo:
        break;
    }
    return {};
}

/// What told the day from the month in the words of the article.
QString clueText(const TimeSpan &span, const EventDate &date, const WordingContext &context)
{
    const CivilDay day = std::chrono::floor<std::chrono::days>(span.begin);
    return date.typed.isEmpty() ? orderText(date.orderClue, date.expression, day, context) : QString();
}

/// A date that words give: those of the sentence, or those that the user typed.
QString ownDateText(const TimeSpan &span, const EventDate &date, const WordingContext &context)
{
    const QString words =
        date.typed.isEmpty() ? quoted(context.article, date.expression) : quoted(date.typed.simplified());
    if (date.derivation == Derivation::Stated)
        return u"%1, stated as %2"_s.arg(words, timeText(span, date)) + clueText(span, date, context);
    if (date.anchor.kind == Anchor::Kind::None)
        return u"%1, read as %2"_s.arg(words, timeText(span, date));
    // "today" said on the day itself: naming the day twice would tell nothing
    if (date.derivation == Derivation::Same && span == date.anchor.span)
        return u"%1, that is %2"_s.arg(words, anchorText(date.anchor, context));
    return u"%1, %2%3"_s.arg(words, derivationText(span, date), anchorText(date.anchor, context));
}

QString inheritedText(const TimeSpan &span, const EventDate &date, const Article &article)
{
    const QString time = timeText(span, date);
    if (date.elsewhere)
        return u"no day of its own: %1, as %2 says, which tells the same: %3"_s.arg(time, date.elsewhere->path,
                                                                                    quoted(date.elsewhere->words));
    if (date.anchor.kind == Anchor::Kind::Expression && !date.anchor.range.isEmpty())
        return u"no date of its own: %1, from %2 in a neighbouring sentence"_s.arg(time,
                                                                                   quoted(article, date.anchor.range));
    return u"no date of its own: %1, from a neighbouring sentence"_s.arg(time);
}

/// How a date was worked out, whoever chose it.
QString readingText(const TimeSpan &span, const EventDate &date, const WordingContext &context)
{
    if (date.basis == DateBasis::Published)
        return u"no date in the text: the article was published %1"_s.arg(inWords(span, date.precision));
    const bool ownWords = !date.expression.isEmpty() || !date.typed.isEmpty();
    if (date.basis == DateBasis::Explicit && !ownWords)
        return timeText(span, date);
    if (date.basis == DateBasis::Inherited || !ownWords)
        return inheritedText(span, date, context.article);
    const QString own = ownDateText(span, date, context);
    return date.elsewhere ? u"%1; %2, which tells the same, has that day too"_s.arg(own, date.elsewhere->path) : own;
}

/// "; the article's day is only probable, so it may lie between 1 January 2013 and 31 January 2013".
QString withinText(const EventDate &date)
{
    if (!date.within)
        return {};
    namespace chrono = std::chrono;
    const auto day = [](Instant moment) { return inWords(daySpan(dayOf(moment)), Precision::Day); };
    return u"; the article’s own day is only probable, so this may lie between %1 and %2"_s.arg(
        day(date.within->begin), day(date.within->end - chrono::seconds(1)));
}

} // namespace

QString explain(const EventDate &date, const Article &article, PublishedBasis published)
{
    if (date.basis == DateBasis::None || !date.span)
        return {};
    const QString reading = readingText(*date.span, date, {article, published}) + relationText(date) + withinText(date);
    return date.edited ? u"set by the user: "_s + reading : reading;
}

QString explain(const PublishedEvidence &evidence, const Article &article)
{
    switch (evidence.reason) {
    case PublishedReason::StatedOnPage:
        return u"the page says %1"_s.arg(quoted(article, evidence.range));
    case PublishedReason::StatedInMarkup:
        return u"the page states it in its markup, out of sight"_s;
    case PublishedReason::UpdatedOnPage:
        if (evidence.range.isEmpty())
            return u"the page's markup says when it was updated"_s;
        return u"the page says when it was updated: %1"_s.arg(quoted(article, evidence.range));
    case PublishedReason::FreshestDate:
        return u"%1 had come by then, and news tells of fresh things"_s.arg(quoted(article, evidence.range));
    case PublishedReason::PicturedDate:
        return u"the picture was taken before: %1"_s.arg(quoted(article, evidence.range));
    case PublishedReason::WeekdayNearby:
        return u"%1 lies within a week of it"_s.arg(quoted(article, evidence.range));
    case PublishedReason::DateWithoutYear:
        return u"%1 needed no year, so it lies near"_s.arg(quoted(article, evidence.range));
    case PublishedReason::SameTimeTold:
        return u"%1 is what the text elsewhere dates as %2"_s.arg(quoted(article, evidence.range),
                                                                  quoted(article, evidence.other));
    case PublishedReason::TimeSince:
        return u"%1 since %2"_s.arg(quoted(article, evidence.range), quoted(article, evidence.other));
    case PublishedReason::ToldElsewhere:
        return u"%1 dates what seems to be the same"_s.arg(evidence.article);
    case PublishedReason::SimilarNews:
        return u"%1 tells of the same, and its day is known"_s.arg(evidence.article);
    case PublishedReason::DateByStory:
        return u"a date by itself beside the story: %1"_s.arg(quoted(article, evidence.range));
    case PublishedReason::Dateline:
        return u"the story opens with the date %1"_s.arg(quoted(article, evidence.range));
    case PublishedReason::StatedInAddress:
        return u"the page's address has it"_s;
    case PublishedReason::StatedInFile:
        return u"the file states it"_s;
    case PublishedReason::NotedInFile:
        return u"a program noted it in the file"_s;
    case PublishedReason::FirstDateInText:
        return u"a guess: the likeliest date in the text, %1"_s.arg(quoted(article, evidence.range));
    case PublishedReason::GivenByUser:
        break;
    }
    return u"the user gave this day"_s;
}

} // namespace core
