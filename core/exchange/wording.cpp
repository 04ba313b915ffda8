// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/wording.h"

#include "core/exchange/date_words.h"

namespace core {

using namespace Qt::StringLiterals;
namespace chrono = std::chrono;

namespace {

constexpr qsizetype longestQuote = 80; // UTF-16 units: beyond it a quotation is no longer one line

QString quoted(QString words)
{
    if (words.size() > longestQuote)
        words = words.first(longestQuote).trimmed() + u'…';
    return u'‘' + words + u'’';
}

/// The words at `range`, on one line and in quotation marks.
QString quoted(const Article &article, TextRange range)
{
    return quoted(article.text.sliced(range.begin, range.length()).simplified());
}

/// "Thursday 6 June 2019 (published)", "Thursday 6 June 2019 (‘6 June’)".
QString anchorText(const Anchor &anchor, const Article &article)
{
    const QString time = inWords(anchor.span, anchor.precision);
    if (anchor.kind == Anchor::Kind::Published)
        return time + u" (published)"_s;
    return anchor.range.isEmpty() ? time : time + u" (%1)"_s.arg(quoted(article, anchor.range));
}

/// The time that `date` names; of one from … to … both ends: "Thursday 12 April 2012 to Friday 13 April 2012".
QString timeText(const TimeSpan &span, const EventDate &date)
{
    const bool hasEnds = date.relation == Relation::Between || date.relation == Relation::FromTo;
    const QString first = inWords(span, date.precision);
    if (!hasEnds || date.precision < Precision::Day)
        return first;
    const Precision size = date.precision == Precision::Week ? Precision::Day : date.precision;
    const TimeSpan end{span.end - chrono::days(1), span.end};
    const QString last = inWords(end, size);
    const QString begun = inWords({span.begin, span.begin + chrono::days(1)}, size);
    return begun == last ? first : begun + u" to "_s + last;
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
        return nearestText(span, date, "before"_L1, "last"_L1);
    case Derivation::Next:
        return nearestText(span, date, "after"_L1, "next"_L1);
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

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::Around:
        return u"; about then"_s;
    case Relation::Before:
        return u"; some time before its end"_s;
    case Relation::After:
        return u"; some time after its beginning"_s;
    case Relation::On:
    case Relation::Between:
    case Relation::FromTo:
        break;
    }
    return {};
}

/// A date that words give: those of the sentence, or those that the user typed.
QString ownDateText(const TimeSpan &span, const EventDate &date, const Article &article)
{
    const QString words = date.typed.isEmpty() ? quoted(article, date.expression) : quoted(date.typed.simplified());
    if (date.derivation == Derivation::Stated)
        return u"%1, stated as %2"_s.arg(words, timeText(span, date));
    if (date.anchor.kind == Anchor::Kind::None)
        return u"%1, read as %2"_s.arg(words, timeText(span, date));
    // "today" said on the day itself: naming the day twice would tell nothing
    if (date.derivation == Derivation::Same && span == date.anchor.span)
        return u"%1, that is %2"_s.arg(words, anchorText(date.anchor, article));
    return u"%1, %2%3"_s.arg(words, derivationText(span, date), anchorText(date.anchor, article));
}

QString inheritedText(const TimeSpan &span, const EventDate &date, const Article &article)
{
    const QString time = inWords(span, date.precision);
    if (date.anchor.kind == Anchor::Kind::Expression && !date.anchor.range.isEmpty())
        return u"no date of its own: %1, from %2 in a neighbouring sentence"_s.arg(time,
                                                                                   quoted(article, date.anchor.range));
    return u"no date of its own: %1, from a neighbouring sentence"_s.arg(time);
}

/// How a date was worked out, whoever chose it.
QString readingText(const TimeSpan &span, const EventDate &date, const Article &article)
{
    if (date.basis == DateBasis::Published)
        return u"no date in the text: the article was published %1"_s.arg(inWords(span, date.precision));
    const bool ownWords = !date.expression.isEmpty() || !date.typed.isEmpty();
    if (date.basis == DateBasis::Explicit && !ownWords)
        return timeText(span, date);
    if (date.basis == DateBasis::Inherited || !ownWords)
        return inheritedText(span, date, article);
    return ownDateText(span, date, article);
}

} // namespace

QString explain(const EventDate &date, const Article &article)
{
    if (date.basis == DateBasis::None || !date.span)
        return {};
    const QString reading = readingText(*date.span, date, article) + relationText(date.relation);
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
        return u"the page says when it was updated: %1"_s.arg(quoted(article, evidence.range));
    case PublishedReason::GivenByUser:
        break;
    }
    return u"the user gave this day"_s;
}

} // namespace core
