// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/paint_timeline.h"

#include <QPainter>

namespace ui {

namespace {

void paintWords(QPainter &painter, const TimelineStyle &style, const SelectionMark &mark)
{
    painter.fillRect(mark.label, style.palette.base()); // else the words would be there twice
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.palette.base());
    painter.drawRoundedRect(mark.wordsRect.adjusted(-3, -1, 3, 1), 3, 3);
    painter.setPen(style.palette.color(QPalette::Text));
    painter.drawText(mark.wordsRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, mark.words);
}

void paintRing(QPainter &painter, const TimelineStyle &style, const SelectionMark &mark)
{
    painter.setPen(QPen(style.palette.color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.ring, mark.radius, mark.radius);
}

} // namespace

void paintSelection(QPainter &painter, const TimelineScene &scene, const std::vector<SelectionMark> &marks)
{
    painter.save();
    painter.setClipRect(scene.plot());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scene.style.bold);
    for (const SelectionMark &mark : marks) {
        if (!mark.wordsRect.isEmpty())
            paintWords(painter, scene.style, mark);
        paintRing(painter, scene.style, mark);
    }
    painter.restore();
}

} // namespace ui
