// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/text_lines.h"

#include <algorithm>

namespace core {

namespace {

qsizetype wordsOf(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetter();
        const bool ideograph = c.unicode() >= 0x3040 && c.unicode() <= 0x9fff; // about two to a word
        words += (letter && !inside) || ideograph ? 1 : 0;
        inside = letter;
    }
    return words;
}

void shift(TextRange &range, qsizetype by)
{
    range.begin += by;
    range.end += by;
}

/// The region that begins last at or before `position` and reaches over it. `next` only grows.
std::optional<RegionKind> regionAt(const Article &article, qsizetype position, std::size_t &next)
{
    const std::vector<Region> &regions = article.regions;
    while (next < regions.size() && regions[next].range.end <= position)
        ++next;
    const bool inside = next < regions.size() && regions[next].range.begin <= position;
    return inside ? std::optional(regions[next].kind) : std::nullopt;
}

/// The run of lines whose weights sum up highest: long lines weigh as many as they have words, others against it.
void findBody(TextLines &text)
{
    constexpr qsizetype longLine = 16;
    constexpr qsizetype mostCounted = 100;
    constexpr qsizetype against = -8;
    qsizetype best = 0;
    qsizetype sum = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.lines.size(); ++i) {
        const qsizetype words = text.lines[i].words;
        if (sum <= 0) {
            sum = 0;
            from = i;
        }
        sum += words >= longLine ? std::min(words, mostCounted) : against;
        if (sum > best) {
            best = sum;
            text.bodyBegin = from;
            text.bodyEnd = i + 1;
        }
    }
}

void findTitle(TextLines &text, const Article &article)
{
    for (std::size_t i = 0; i < text.lines.size(); ++i) {
        if (i > text.bodyBegin && text.title)
            break;
        const TextLine &line = text.lines[i];
        const QStringView words = QStringView(article.text).sliced(line.range.begin, line.range.length());
        if (line.region == RegionKind::Title || (!article.title.isEmpty() && words == article.title))
            text.title = i;
    }
}

} // namespace

TextLines linesOf(const Article &article)
{
    TextLines text;
    const QStringView all = article.text;
    std::size_t region = 0;
    for (qsizetype begin = 0; begin < all.size();) {
        auto end = all.indexOf(u'\n', begin);
        if (end < 0)
            end = all.size();
        TextRange range = {begin, end};
        begin = end + 1;
        while (!range.isEmpty() && all[range.begin].isSpace())
            ++range.begin;
        while (!range.isEmpty() && all[range.end - 1].isSpace())
            --range.end;
        if (range.isEmpty())
            continue;
        const QStringView words = all.sliced(range.begin, range.length());
        TextLine line{range, regionAt(article, range.begin, region), wordsOf(words), findWrittenDates(words)};
        for (WrittenDate &date : line.dates) {
            shift(date.range, range.begin);
            shift(date.whole, range.begin);
        }
        text.lines.push_back(std::move(line));
    }
    findBody(text);
    findTitle(text, article);
    return text;
}

} // namespace core
