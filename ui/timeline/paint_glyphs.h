// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/bar_pieces.h"
#include "ui/timeline/event_look.h"
#include "ui/timeline/timeline_style.h"

class QPainter;

namespace ui {

// Glyphs speak by shape and pattern; their colour only repeats the kind. The status: happened is solid, planned hollow,
// denied crossed, feared and alleged hatched, cancelled dashed, conditional hollow with a point, ongoing solid with an
// open end. The legend (legend.h) puts them all into words.

/// How far a pin's signs reach beyond it, in logical pixels.
inline constexpr qreal glyphMargin = 8;

/// Whether what is painted is kept as shapes and words (paper, SVG), not as pixels. There nothing shines through a
/// gradient, and a line has one colour.
bool keepsShapes(const QPainter &painter);

/// Draws the pin of one event on `rect`, with its signs: rings for several sources, a tail where its day is a limit or
/// a guess, a diamond where sources differ, a line below where the user set something.
void paintPin(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style);

/// Draws a stretch of time, its ends as soft as the date is vague. `seen` is the width of the view.
void paintBar(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style, qreal seen);

/// Draws one piece of a bar on `rect`, which may be its own or another.
void paintBarPiece(QPainter &painter, const BarPiece &piece, const QRectF &rect, const EventLook &look,
                   const TimelineStyle &style);

/// The signs of a bar: lines along it for several sources, a diamond at its visible begin, a line below.
void paintBarSigns(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style,
                   qreal seen);

/// Draws the stretch from `left` to `right` in which an event may lie all the same, as a dotted line at height `y`.
void paintDoubt(QPainter &painter, qreal left, qreal right, qreal y, const EventLook &look, const TimelineStyle &style);

/// Draws what the count of a fold stands on.
void paintPill(QPainter &painter, const QRectF &rect, int color, const TimelineStyle &style);

/// Draws the count of a fold in the colour of its most salient event.
void paintFold(QPainter &painter, const QRectF &rect, quint32 events, int color, const TimelineStyle &style);

} // namespace ui
