// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/reading_layout.h"

#include <QTextBlock>
#include <QTextLayout>

namespace ui {

namespace {

constexpr qreal blankLine = 0.6; // of a line's own height

qreal gapOf(const QTextLine &line)
{
    return line.height() * (ReadingLayout::linePitch - 1);
}

/// Moves the lines of a block apart, half of each gap above its line.
void spaceOut(const QTextLayout &layout)
{
    qreal top = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition({line.x(), top + gapOf(line) / 2});
        top += line.height() + gapOf(line);
    }
}

} // namespace

QRectF ReadingLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF box = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (box.isNull() || block.layout()->lineCount() == 0)
        return box;
    const QTextLayout &layout = *block.layout();
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    if (block.length() == 1) {
        box.setHeight(last.height() * blankLine);
        return box;
    }
    const bool justLaidOut = layout.lineAt(0).y() == 0; // spaced out, the first line stands half a gap below
    if (justLaidOut) {
        const qreal crowded = last.y();
        spaceOut(layout);
        box.setHeight(box.height() + last.y() - crowded);
    }
    box.setHeight(box.height() + gapOf(last) / 2);
    return box;
}

} // namespace ui
