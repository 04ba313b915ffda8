// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/wording_parts.h"

#include "core/exchange/date_words.h"
#include "core/exchange/wording.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 80; // UTF-16 units: beyond it a quotation is no longer one line

/// Where words stand that are not in the body: " in the title".
QString placeText(const Article &article, TextRange range)
{
    const auto region = std::ranges::find_if(article.regions, [range](const Region &its) {
        return its.range.begin <= range.begin && range.end <= its.range.end;
    });
    if (region == article.regions.end())
        return {};
    switch (region->kind) {
    case RegionKind::Title:
        return u" in the title"_s;
    case RegionKind::Heading:
        return u" in a heading"_s;
    case RegionKind::Caption:
        return u" in a caption"_s;
    default:
        return {};
    }
}

QString publishedText(const Anchor &anchor, const WordingContext &context)
{
    if (context.published == PublishedBasis::Given)
        return u"published: given"_s;
    if (context.published == PublishedBasis::Inferred)
        return u"published: inferred"_s;
    return anchor.range.isEmpty() ? u"published"_s : u"published: "_s + quoted(context.article, anchor.range);
}

/// The number that words begin with; 0 where they begin with none.
int leadingNumber(QStringView words)
{
    qsizetype end = 0;
    while (end < words.size() && words[end].isDigit())
        ++end;
    return words.first(end).toInt();
}

} // namespace

QString quoted(QString words)
{
    if (words.size() > longestQuote)
        words = words.first(longestQuote).trimmed() + u'…';
    return u'‘' + words + u'’';
}

QString quoted(const Article &article, TextRange range)
{
    return quoted(article.text.sliced(range.begin, range.length()).simplified());
}

QString anchorText(const Anchor &anchor, const WordingContext &context)
{
    const QString time = inWords(anchor.span, anchor.precision);
    if (anchor.kind == Anchor::Kind::Published)
        return u"%1 (%2)"_s.arg(time, publishedText(anchor, context));
    if (anchor.range.isEmpty())
        return time;
    return u"%1 (%2%3)"_s.arg(time, quoted(context.article, anchor.range), placeText(context.article, anchor.range));
}

QString modText(TimexMod mod)
{
    switch (mod) {
    case TimexMod::Start:
        return u"the early part of "_s;
    case TimexMod::Mid:
        return u"the middle of "_s;
    case TimexMod::End:
        return u"the late part of "_s;
    case TimexMod::Approx:
        return u"about "_s;
    case TimexMod::LessThan:
        return u"less than "_s;
    case TimexMod::MoreThan:
        return u"more than "_s;
    case TimexMod::EqualOrLess:
        return u"at most "_s;
    case TimexMod::EqualOrMore:
        return u"at least "_s;
    case TimexMod::Before:
        return u"before "_s;
    case TimexMod::After:
        return u"after "_s;
    case TimexMod::OnOrBefore:
        return u"no later than "_s;
    case TimexMod::OnOrAfter:
        return u"no earlier than "_s;
    case TimexMod::None:
        break;
    }
    return {};
}

bool putsDayFirst(const Article &article, TextRange expression, CivilDay day)
{
    const QStringView words = QStringView(article.text).sliced(expression.begin, expression.length());
    return leadingNumber(words) == int(unsigned(std::chrono::year_month_day(day).day()));
}

QString orderText(const OrderClue &clue, TextRange expression, CivilDay day, const WordingContext &context)
{
    if (clue.kind == OrderClue::Kind::None || clue.kind == OrderClue::Kind::Nothing)
        return {};
    const bool dayFirst = putsDayFirst(context.article, expression, day);
    const QString order = dayFirst ? u"; day before month"_s : u"; month before day"_s;
    if (clue.kind == OrderClue::Kind::Nearness)
        return order + u", which is nearer to the publication"_s;
    const QString like = order + u", as in "_s + quoted(context.article, clue.range);
    return clue.kind == OrderClue::Kind::PublicationDay ? like + u", the day of publication"_s : like;
}

} // namespace core
