// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/display_text.h"

#include <algorithm>
#include <iterator>

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

} // namespace

DisplayText::DisplayText(const core::Article &article, const std::vector<std::pair<qsizetype, QString>> &headings)
{
    QString text = article.text;
    std::ranges::replace_if(text, isTakenForStructure, QChar(u' '));
    for (const core::Region &region : article.regions) {
        if (flows(region.kind))
            joinLines(text, region.range);
    }
    std::vector<std::pair<qsizetype, QString>> lines;
    for (const auto &[offset, heading] : headings)
        lines.emplace_back(offset, heading + u'\n');
    for (const qsizetype offset : breaksIn(text))
        lines.emplace_back(offset, QStringLiteral("\n"));
    std::ranges::stable_sort(lines, {}, &std::pair<qsizetype, QString>::first);
    qsizetype begin = 0;
    for (const auto &[offset, line] : lines) {
        m_shown += QStringView(text).sliced(begin, offset - begin);
        m_added.push_back({offset, m_shown.size(), line.size()});
        m_shown += line;
        begin = offset;
    }
    m_shown += QStringView(text).sliced(begin);
}

int DisplayText::positionOf(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_added, offset, {}, &Added::offset);
    if (after == m_added.begin())
        return int(offset);
    const Added &last = *std::prev(after);
    return int(offset - last.offset + last.position + last.length);
}

qsizetype DisplayText::offsetOf(int position) const
{
    const auto after = std::ranges::upper_bound(m_added, qsizetype(position), {}, &Added::position);
    if (after == m_added.begin())
        return position;
    const Added &last = *std::prev(after);
    return last.offset + std::max<qsizetype>(0, position - last.position - last.length);
}

} // namespace ui
