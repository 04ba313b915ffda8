// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/paint_glyphs.h"

#include "ui/models/kind_colors.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::EventStatus;
using core::Relation;

constexpr qreal hatchDistance = 4;
constexpr qreal tailLength = 4;     // less than there is between a mark and its words
constexpr qreal diamondReach = 3.6; // from its middle

bool isHatched(EventStatus status)
{
    return status == EventStatus::Feared || status == EventStatus::Alleged;
}

bool isSolid(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Ongoing;
}

QPen outline(const QBrush &brush, EventStatus status, qreal width)
{
    QPen pen(brush, width);
    pen.setCapStyle(Qt::FlatCap);
    if (status == EventStatus::Cancelled)
        pen.setDashPattern({2, 1.5});
    return pen;
}

/// Diagonal lines over `rect`; the caller clips.
void hatch(QPainter &painter, const QRectF &rect)
{
    for (qreal x = rect.left() - std::ceil(rect.height() / hatchDistance) * hatchDistance; x < rect.right();
         x += hatchDistance)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
}

/// An arrow head that says: it goes on.
void paintOpenEnd(QPainter &painter, const QRectF &circle, const QColor &color)
{
    const qreal x = circle.right() - circle.width() * 0.12;
    const qreal half = circle.height() * 0.28;
    const QPointF head[] = {
        {x, circle.center().y() - half}, {x + half * 1.2, circle.center().y()}, {x, circle.center().y() + half}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(head, 3);
}

void paintHollow(QPainter &painter, const QRectF &circle, EventStatus status, const QColor &color,
                 const TimelineStyle &style)
{
    const qreal half = style.glyphLine / 2;
    const QRectF ring = circle.adjusted(half, half, -half, -half);
    painter.setPen(outline(color, status, style.glyphLine));
    painter.setBrush(style.palette.color(QPalette::Base));
    painter.drawEllipse(ring);
    const QPointF middle = ring.center();
    if (status == EventStatus::Denied) {
        const qreal reach = ring.width() / 2 * M_SQRT1_2;
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
    } else if (status == EventStatus::Conditional) {
        painter.setBrush(color);
        painter.drawEllipse(middle, 1.2, 1.2);
    } else if (isHatched(status)) {
        QPainterPath path;
        path.addEllipse(ring);
        painter.save();
        painter.setClipPath(path, Qt::IntersectClip);
        painter.setPen(QPen(color, 0.7 * style.glyphLine));
        hatch(painter, ring);
        painter.restore();
    }
}

/// Two sources or three: a ring around; more: two.
void paintRings(QPainter &painter, const QRectF &circle, Sources sources, const QColor &color)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    for (int ring = 0; ring < int(sources); ++ring) {
        const qreal reach = 2 + 2.2 * ring;
        painter.drawEllipse(circle.adjusted(-reach, -reach, reach, reach));
    }
}

/// A line that leads away on the sides where the event may lie as well.
void paintTails(QPainter &painter, const QRectF &circle, Relation relation, const QColor &color)
{
    const qreal y = circle.center().y();
    painter.setPen(QPen(color, 1.6));
    if (relation == Relation::Before || relation == Relation::Around)
        painter.drawLine(QPointF(circle.left() - tailLength, y), QPointF(circle.left(), y));
    if (relation == Relation::After || relation == Relation::Around)
        painter.drawLine(QPointF(circle.right(), y), QPointF(circle.right() + tailLength, y));
}

/// Sources differ.
void paintDiamond(QPainter &painter, QPointF middle, const TimelineStyle &style)
{
    const qreal reach = diamondReach;
    const QPointF corners[] = {middle + QPointF(0, -reach), middle + QPointF(reach, 0), middle + QPointF(0, reach),
                               middle + QPointF(-reach, 0)};
    painter.setPen(QPen(style.palette.color(QPalette::Base), 1));
    painter.setBrush(style.palette.color(QPalette::Text));
    painter.drawPolygon(corners, 4);
}

/// The user set something.
void paintUnderline(QPainter &painter, qreal left, qreal right, qreal bottom, const TimelineStyle &style)
{
    painter.fillRect(QRectF(left, bottom, right - left, 2), style.palette.color(QPalette::Text));
}

/// `color` over a piece of a bar, fading towards its outer side; without `base` to nothing, else to that.
QBrush pieceBrush(const BarPiece &piece, const QRectF &rect, const QColor &color, std::optional<QColor> base)
{
    if (piece.end.fade == 0)
        return color;
    QColor clear = base.value_or(color);
    if (!base)
        clear.setAlphaF(0.06F);
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0, piece.kind == BarPiece::Kind::Begin ? clear : color);
    gradient.setColorAt(1, piece.kind == BarPiece::Kind::Begin ? color : clear);
    return gradient;
}

/// The outer side of an end, `width` wide.
QRectF outerSide(const BarPiece &piece, const QRectF &rect, qreal width)
{
    const qreal left = piece.kind == BarPiece::Kind::Begin ? rect.left() : rect.right() - width;
    return {left, rect.top(), width, rect.height()};
}

void paintHollowPiece(QPainter &painter, const BarPiece &piece, const QRectF &rect, EventStatus status,
                      const QBrush &brush, const QColor &color, const TimelineStyle &style)
{
    const QBrush pens = keepsShapes(painter) ? QBrush(color) : brush;
    const qreal line = std::floor(style.glyphLine); // bars are not antialiased
    const qreal half = line / 2;
    painter.setPen(outline(pens, status, line));
    painter.setBrush(Qt::NoBrush);
    const auto drawAcross = [&](qreal y) {
        if (keepsShapes(painter) && status != EventStatus::Cancelled)
            painter.fillRect(QRectF(rect.left(), y - half, rect.width(), line), brush);
        else
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    };
    for (const qreal y : {rect.top() + half, rect.bottom() - half})
        drawAcross(y);
    if (status == EventStatus::Denied)
        drawAcross(rect.center().y());
    if (isHatched(status)) {
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.setPen(QPen(pens, line));
        hatch(painter, rect);
    }
    if (piece.kind != BarPiece::Kind::Body && piece.end.fade == 0)
        painter.fillRect(outerSide(piece, rect, line), brush);
}

} // namespace

bool keepsShapes(const QPainter &painter)
{
    return painter.paintEngine()->type() != QPaintEngine::Raster;
}

void paintPin(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style)
{
    const QColor color = kindColors(style.palette)[look.color];
    painter.setRenderHint(QPainter::Antialiasing);
    paintTails(painter, rect, look.relation, color);
    paintRings(painter, rect, look.sources, color);
    if (isSolid(look.status)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(rect);
        if (look.status == EventStatus::Ongoing)
            paintOpenEnd(painter, rect, color);
    } else {
        paintHollow(painter, rect, look.status, color, style);
    }
    if (look.conflict)
        paintDiamond(painter, rect.topRight() + QPointF(0, 1), style);
    if (look.edited)
        paintUnderline(painter, rect.left(), rect.right(), rect.bottom() + 2, style);
}

void paintBarPiece(QPainter &painter, const BarPiece &piece, const QRectF &rect, const EventLook &look,
                   const TimelineStyle &style)
{
    const auto base = keepsShapes(painter) ? std::optional(style.palette.color(QPalette::Base)) : std::nullopt;
    const QColor color = kindColors(style.palette)[look.color];
    const QBrush brush = pieceBrush(piece, rect, color, base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    // What lies somewhere between two limits fills none of them: a line from one to the other.
    const qreal thin = look.relation == Relation::Between ? std::floor(rect.height() * 0.3) : 0;
    const QRectF body = rect.adjusted(0, thin, 0, -thin);
    if (isSolid(look.status))
        painter.fillRect(body, brush);
    else
        paintHollowPiece(painter, piece, body, look.status, brush, color, style);
    if (piece.end.cap) {
        if (!keepsShapes(painter)) // there the clip is the part of the lanes that a page has
            painter.setClipping(false);
        painter.fillRect(outerSide(piece, rect.adjusted(0, -1, 0, 1), 2.5), brush);
    }
    painter.restore();
}

void paintBarSigns(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style, qreal seen)
{
    const QColor color = kindColors(style.palette)[look.color];
    const qreal left = std::max(rect.left(), 0.0);
    const qreal right = std::min(rect.right(), seen);
    if (look.sources >= Sources::Few)
        painter.fillRect(QRectF(left, rect.top() - 3, right - left, 1), color);
    if (look.sources == Sources::Many)
        painter.fillRect(QRectF(left, rect.bottom() + 2, right - left, 1), color);
    if (look.edited)
        paintUnderline(painter, left, right, rect.bottom() + 1, style);
    if (look.conflict) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        paintDiamond(painter, {left + diamondReach, rect.top()}, style);
        painter.restore();
    }
}

void paintBar(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style, qreal seen)
{
    for (const BarPiece &piece : barPieces(rect, look, seen))
        paintBarPiece(painter, piece, piece.rect, look, style);
    paintBarSigns(painter, rect, look, style, seen);
}

void paintDoubt(QPainter &painter, qreal left, qreal right, qreal y, const EventLook &look, const TimelineStyle &style)
{
    QPen pen(kindColors(style.palette)[look.color], std::floor(style.glyphLine));
    pen.setDashPattern({2, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    for (const qreal x : {left, right})
        painter.drawLine(QPointF(x, y - 2), QPointF(x, y + 2));
    painter.restore();
}

void paintPill(QPainter &painter, const QRectF &rect, int color, const TimelineStyle &style)
{
    const QColor line = kindColors(style.palette)[std::size_t(color)];
    QColor ground = line;
    ground.setAlphaF(isDark(style.palette) ? 0.28F : 0.16F);
    const QRectF pill = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(style.palette.base());
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

void paintFold(QPainter &painter, const QRectF &rect, quint32 events, int color, const TimelineStyle &style)
{
    paintPill(painter, rect, color, style);
    painter.setPen(style.palette.color(QPalette::Text));
    painter.setFont(style.smallBold);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, countText(events));
}

} // namespace ui
