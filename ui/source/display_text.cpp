// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/display_text.h"

#include <algorithm>

namespace ui {

namespace {

/// A line this long was ended by the width of a page, not by its writer. In UTF-16 units.
constexpr qsizetype minWrappedLine = 45;

/// What a document would take for the end of a paragraph, or for a mark of its own.
bool isTakenForStructure(QChar c)
{
    return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1) ||
           c == QChar::ObjectReplacementCharacter || c.isNull();
}

bool flows(core::RegionKind kind)
{
    return kind == core::RegionKind::Body || kind == core::RegionKind::Caption || kind == core::RegionKind::Title;
}

/// Turns the line ends inside `range` into blanks where the line before is a full one.
void joinLines(QString &text, core::TextRange range)
{
    qsizetype lineBegin = range.begin;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (text[i] != u'\n')
            continue;
        const bool blankLine = i + 1 < range.end && text[i + 1] == u'\n';
        if (i - lineBegin >= minWrappedLine && !blankLine)
            text[i] = u' ';
        lineBegin = i + 1;
    }
}

/// Where to break a paragraph that begins at `begin` and is too long: after a blank, else between characters.
qsizetype breakIn(const QString &text, qsizetype begin)
{
    const qsizetype limit = begin + maxParagraphLength;
    for (qsizetype i = limit; i > begin + maxParagraphLength / 2; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

std::vector<qsizetype> breaksIn(const QString &text)
{
    std::vector<qsizetype> breaks;
    qsizetype begin = 0;
    for (qsizetype end = 0; begin < text.size(); begin = end + 1) {
        end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        while (end - begin > maxParagraphLength) {
            begin = breakIn(text, begin);
            breaks.push_back(begin);
        }
    }
    return breaks;
}

QString withBreaks(const QString &text, const std::vector<qsizetype> &breaks)
{
    if (breaks.empty())
        return text;
    QString broken;
    broken.reserve(text.size() + std::ssize(breaks));
    qsizetype begin = 0;
    for (const qsizetype end : breaks) {
        broken.append(QStringView(text).sliced(begin, end - begin)).append(u'\n');
        begin = end;
    }
    return broken.append(QStringView(text).sliced(begin));
}

} // namespace

DisplayText::DisplayText(const core::Article &article)
{
    QString text = article.text;
    std::ranges::replace_if(text, isTakenForStructure, QChar(u' '));
    for (const core::Region &region : article.regions) {
        if (flows(region.kind))
            joinLines(text, region.range);
    }
    m_breaks = breaksIn(text);
    m_shown = withBreaks(text, m_breaks);
}

int DisplayText::positionOf(qsizetype offset) const
{
    return int(offset + (std::ranges::upper_bound(m_breaks, offset) - m_breaks.begin()));
}

qsizetype DisplayText::offsetOf(int position) const
{
    // The position of a break is its offset plus the number of breaks before it: ascending as well.
    qsizetype first = 0;
    qsizetype last = std::ssize(m_breaks);
    while (first < last) {
        const qsizetype middle = (first + last) / 2;
        if (m_breaks[std::size_t(middle)] + middle < position)
            first = middle + 1;
        else
            last = middle;
    }
    return position - first;
}

} // namespace ui
