// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is painted behind the text.

#include "ui/source/source_text.h"

#include "ui/source/text_bands.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <functional>

namespace ui {

namespace {

constexpr qreal barWidth = 3;       // of the lit sentence
constexpr qreal bandPadding = 3;    // left and right of a sentence
constexpr qreal underlineWidth = 2; // of the words of a date, and of those it was counted from
constexpr qreal hintWidth = 1;      // of the line under other times

} // namespace

void SourceText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        drawEvents(painter);
        drawLit(painter);
        drawEvidence(painter);
        drawTimes(painter);
    }
    QPlainTextEdit::paintEvent(event);
}

void SourceText::drawEvents(QPainter &painter) const
{
    const core::TextRange visible = visibleRange();
    auto it = std::ranges::lower_bound(m_marks.events, visible.begin, std::less_equal(), &core::TextRange::end);
    for (; it != m_marks.events.end() && it->begin < visible.end; ++it) {
        for (const QRectF &band : bandsOf(*it))
            painter.fillRect(band.adjusted(-bandPadding, 0, bandPadding, 0), m_colors.event);
    }
}

void SourceText::drawLit(QPainter &painter) const
{
    const auto bands = bandsOf(m_marks.lit);
    if (bands.empty())
        return;
    const qreal right = viewport()->width() - sourceTextMargin;
    for (const QRectF &band : bands) {
        const bool goesOn = &band != &bands.back();
        const qreal end = goesOn ? std::max(right, band.right()) : band.right();
        painter.fillRect(QRectF(band.topLeft(), QPointF(end, band.bottom())).adjusted(-bandPadding, 0, bandPadding, 0),
                         m_colors.lit);
    }
    const qreal top = bands.front().top();
    painter.fillRect(QRectF(sourceTextMargin - bandPadding - barWidth, top, barWidth, bands.back().bottom() - top),
                     m_colors.litEdge);
}

void SourceText::drawEvidence(QPainter &painter) const
{
    for (const core::TextRange words : m_marks.evidence) {
        for (const QRectF &band : bandsOf(words))
            painter.fillRect(band.adjusted(-bandPadding, 0, bandPadding, 0), m_colors.lit);
        drawUnderline(painter, words, QPen(m_colors.litEdge, underlineWidth));
    }
}

/// A whole line under the words of the date, a broken one under those that it was counted from, fine dots under
/// other times of the sentence.
void SourceText::drawTimes(QPainter &painter) const
{
    QPen dots(m_colors.dimmed, hintWidth, Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({1, 2});
    for (const core::TextRange time : m_marks.times)
        drawUnderline(painter, time, dots);
    drawUnderline(painter, m_marks.anchorWords, QPen(m_colors.litEdge, underlineWidth, Qt::DashLine, Qt::FlatCap));
    drawUnderline(painter, m_marks.dateWords, QPen(m_colors.litEdge, underlineWidth, Qt::SolidLine, Qt::FlatCap));
}

void SourceText::drawUnderline(QPainter &painter, core::TextRange range, const QPen &pen) const
{
    painter.setPen(pen);
    for (const QRectF &band : bandsOf(range)) {
        const qreal y = band.bottom() - underlineWidth;
        painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y));
    }
}

/// The rectangles of what can be seen of a range, line by line, as high as the lines are apart; in the viewport.
std::vector<QRectF> SourceText::bandsOf(core::TextRange range) const
{
    std::vector<QRectF> bands;
    const core::TextRange shown{m_text.positionOf(range.begin), m_text.positionOf(range.end)};
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.position() < shown.end;
         block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > viewport()->height())
            break;
        if (!block.isVisible())
            continue;
        if (block.position() + block.length() <= shown.begin)
            continue;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const core::TextRange part = partIn(line, block.position(), shown);
            if (!part.isEmpty())
                bands.push_back(bandOf(line, part, block.position()).translated(box.topLeft()));
        }
    }
    return bands;
}

} // namespace ui
