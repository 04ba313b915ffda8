// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/paint_glyphs.h"

#include <QHash>
#include <QImage>

namespace ui {

/// Glyphs as small images, drawn once each: a frame has thousands of them. They look as paint_glyphs.h paints them.
/// Devices that keep shapes (paper, SVG) get shapes.
class GlyphCache
{
public:
    /// Forgets all that was drawn for another style or pixel ratio.
    void setStyle(const TimelineStyle &style, qreal pixelRatio);

    void drawPin(QPainter &painter, QPointF topLeft, const EventLook &look);
    void drawFold(QPainter &painter, QPointF topLeft, quint32 events, int color);
    /// `rect` counts from x = 0 of the view, which begins at `origin`; `seen` is the view's width.
    void drawBar(QPainter &painter, qreal origin, const QRectF &rect, const EventLook &look, qreal seen);

private:
    const QImage &imageOf(quint64 key, QSizeF size, qreal margin, auto paint);
    const QImage &digitImage(QChar letter, QSizeF size);
    QPointF snapped(QPointF point) const;
    void drawPiece(QPainter &painter, qreal origin, const BarPiece &piece, const EventLook &look);

    TimelineStyle m_style;
    qreal m_pixelRatio = 1;
    QHash<quint64, QImage> m_images;
};

} // namespace ui
