// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_index.h"
#include "ui/timeline/timeline_style.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace ui {

/// Draws the pin of one event. The status is told by shape: happened is solid, planned hollow, denied
/// crossed, feared and alleged hatched, cancelled dashed, conditional hollow with a point, ongoing
/// solid with an open end.
void paintPin(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style);

/// Draws a stretch of time, its ends as soft as the date is vague. `seen` are the edges of the view.
void paintBar(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style, qreal seen);

/// Draws the count of a fold in the colour of its most salient event.
void paintFold(QPainter &painter, const QRectF &rect, quint32 events, int color, const TimelineStyle &style);

/// Pins and folds as small images, drawn once each: a frame has thousands of them.
class GlyphCache
{
public:
    /// Forgets all that was drawn for another style or pixel ratio.
    void setStyle(const TimelineStyle &style, qreal pixelRatio);

    void drawPin(QPainter &painter, QPointF topLeft, const EventLook &look);
    void drawFold(QPainter &painter, QPointF topLeft, quint32 events, int color);

private:
    void draw(QPainter &painter, QPointF topLeft, quint64 key, QSizeF size, auto paint);

    TimelineStyle m_style;
    qreal m_pixelRatio = 1;
    QHash<quint64, QImage> m_images;
};

} // namespace ui
