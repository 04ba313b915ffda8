// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextDocumentLayout>

namespace ui {

/// QPlainTextEdit's layout with lines set apart for reading and blank lines closed up.
///
/// QPlainTextEdit lays out only the paragraphs it shows, which keeps megabytes of text responsive
/// (QTextEdit lays out all of them on each resize), but it knows no line spacing.
class ReadingLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    /// From the top of one line to the top of the next, of the line's own height.
    static constexpr qreal linePitch = 1.4;

    /// Lays the block out where it is not yet.
    QRectF blockBoundingRect(const QTextBlock &block) const override;
};

} // namespace ui
