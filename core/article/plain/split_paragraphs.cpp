// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/plain/split_paragraphs.h"

#include <algorithm>

namespace core {

namespace {

/// Nobody wraps wider than this; a longer line is a paragraph that ends where it ends.
constexpr qsizetype widestWrap = 120;

/// Shorter lines are table rows, menus or verse.
constexpr qsizetype narrowestWrap = 20;

struct Line
{
    TextRange range; ///< Without blanks around it; never empty.
    int blankBefore = 0;
};

std::vector<Line> splitLines(QStringView text)
{
    std::vector<Line> lines;
    int blank = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        TextRange range = {begin, end};
        while (range.begin < range.end && text[range.begin].isSpace())
            ++range.begin;
        while (range.begin < range.end && text[range.end - 1].isSpace())
            --range.end;
        if (range.isEmpty()) {
            ++blank;
        } else {
            lines.push_back({range, blank});
            blank = 0;
        }
        begin = end + 1;
    }
    return lines;
}

bool endsOpen(QStringView line)
{
    return !QStringView(u".!?:").contains(line.back());
}

/// Whether a sentence certainly runs from `line` into `next`.
bool runsOn(QStringView line, QStringView next)
{
    return next.front().isLower() && line.size() >= narrowestWrap && endsOpen(line);
}

/// The width that the text is wrapped to, judged by the lines that break a sentence (the middle one of their
/// lengths: some lines are short, and parts of a text may not be wrapped); 0 where it is not.
qsizetype wrapWidth(QStringView text, const std::vector<Line> &lines)
{
    std::vector<qsizetype> lengths;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const TextRange line = lines[i - 1].range;
        const TextRange next = lines[i].range;
        if (lines[i].blankBefore == 0 && line.length() <= widestWrap &&
            runsOn(text.sliced(line.begin, line.length()), text.sliced(next.begin, next.length())))
            lengths.push_back(line.length());
    }
    if (lengths.size() < 3)
        return 0;
    const auto middle = lengths.begin() + std::ssize(lengths) / 2;
    std::ranges::nth_element(lengths, middle);
    return *middle;
}

bool isBullet(QStringView line)
{
    static constexpr QStringView marks = u"•*·▪–-";
    return line.size() > 2 && marks.contains(line[0]) && line[1].isSpace();
}

/// Whether `line` is as full as the width allows: the first word of `next` would not have fitted.
bool fillsWidth(QStringView line, QStringView next, qsizetype width)
{
    if (width == 0)
        return false;
    const auto blank = next.indexOf(u' ');
    const auto word = blank < 0 ? next.size() : blank;
    return line.size() <= width + width / 4 && line.size() + 1 + word > width - width / 4;
}

} // namespace

std::vector<Paragraph> splitParagraphs(QStringView text)
{
    const std::vector<Line> lines = splitLines(text);
    const qsizetype width = wrapWidth(text, lines);
    const auto joined = [&](const Line &line, const Line &next) {
        const auto here = text.sliced(line.range.begin, line.range.length());
        const auto there = text.sliced(next.range.begin, next.range.length());
        if (isBullet(there))
            return false;
        if (next.blankBefore > 0) // double-spaced
            return next.blankBefore == 1 && runsOn(here, there) && fillsWidth(here, there, width);
        return runsOn(here, there) || fillsWidth(here, there, width);
    };
    std::vector<Paragraph> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && joined(lines[i - 1], lines[i])) {
            paragraphs.back().range.end = lines[i].range.end;
        } else {
            paragraphs.push_back({lines[i].range, lines[i].blankBefore, {}});
        }
    }
    return paragraphs;
}

} // namespace core
