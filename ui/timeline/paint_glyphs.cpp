// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/paint_glyphs.h"

#include "ui/models/kind_colors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::EventStatus;

constexpr qreal lineWidth = 1.6;
constexpr qreal hatchDistance = 4;
constexpr qreal softEnd = 18; // of a date that is a whole month, year …
constexpr qreal openEnd = 64; // of "before", "after", "around" and of what goes on
constexpr qreal margin = 4;   // of a glyph's image around the glyph
constexpr qsizetype mostImages = 8192;

bool isHatched(EventStatus status)
{
    return status == EventStatus::Feared || status == EventStatus::Alleged;
}

bool isSolid(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Ongoing;
}

QPen outline(const QBrush &brush, EventStatus status)
{
    QPen pen(brush, lineWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (status == EventStatus::Cancelled)
        pen.setDashPattern({2, 1.5});
    return pen;
}

/// Diagonal lines over `rect`; the caller clips.
void hatch(QPainter &painter, const QRectF &rect)
{
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += hatchDistance)
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

void paintRing(QPainter &painter, const QRectF &circle, EventStatus status, const QColor &color, const QColor &ground)
{
    const QRectF ring = circle.adjusted(lineWidth / 2, lineWidth / 2, -lineWidth / 2, -lineWidth / 2);
    painter.setPen(outline(color, status));
    painter.setBrush(ground);
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
        painter.setPen(QPen(color, 1.1));
        hatch(painter, ring);
        painter.restore();
    }
}

/// How many pixels each end of a bar fades over.
std::pair<qreal, qreal> fadesOf(const EventLook &look, qreal width)
{
    using core::Relation;
    const bool exact = look.relation == Relation::FromTo || look.relation == Relation::Between;
    const qreal soft = exact ? 0 : std::min(softEnd, width / 3);
    const qreal open = std::min(openEnd, width / 2);
    const bool around = look.relation == Relation::Around;
    return {around || look.relation == Relation::Before ? open : soft,
            around || look.relation == Relation::After || look.status == EventStatus::Ongoing ? open : soft};
}

/// `color` along a bar, with ends that fade away.
QBrush fadingBrush(const QRectF &rect, std::pair<qreal, qreal> fades, const QColor &color)
{
    QColor clear = color;
    clear.setAlphaF(0.06F);
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0, fades.first > 0 ? clear : color);
    gradient.setColorAt(std::min(0.5, fades.first / rect.width()), color);
    gradient.setColorAt(std::max(0.5, 1 - fades.second / rect.width()), color);
    gradient.setColorAt(1, fades.second > 0 ? clear : color);
    return gradient;
}

void paintBarOutline(QPainter &painter, const QRectF &rect, EventStatus status, const QBrush &brush)
{
    painter.setPen(outline(brush, status));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(lineWidth / 2, lineWidth / 2, -lineWidth / 2, -lineWidth / 2), 2, 2);
    if (status == EventStatus::Denied)
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    if (isHatched(status)) {
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.setPen(QPen(brush, 1.1));
        hatch(painter, rect);
    }
}

} // namespace

void paintPin(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style)
{
    const QColor color = kindColors(style.palette)[look.color];
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isSolid(look.status)) {
        paintRing(painter, rect, look.status, color, style.palette.color(QPalette::Base));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(rect);
    if (look.status == EventStatus::Ongoing)
        paintOpenEnd(painter, rect, color);
}

void paintBar(QPainter &painter, const QRectF &rect, const EventLook &look, const TimelineStyle &style, qreal seen)
{
    auto [fadeLeft, fadeRight] = fadesOf(look, rect.width());
    QRectF bar = rect;
    // What lies far outside is cut off: painters lose their way in billions of pixels.
    if (bar.left() < -2 * openEnd)
        bar.setLeft(-openEnd), fadeLeft = 0;
    if (bar.right() > seen + 2 * openEnd)
        bar.setRight(seen + openEnd), fadeRight = 0;

    const QBrush brush = fadingBrush(bar, {fadeLeft, fadeRight}, kindColors(style.palette)[look.color]);
    painter.save();
    if (isSolid(look.status)) {
        painter.fillRect(bar, brush);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        paintBarOutline(painter, bar, look.status, brush);
    }
    painter.restore();
}

void paintFold(QPainter &painter, const QRectF &rect, quint32 events, int color, const TimelineStyle &style)
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
    painter.setPen(style.palette.color(QPalette::Text));
    painter.setFont(style.smallBold);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, countText(events));
}

void GlyphCache::setStyle(const TimelineStyle &style, qreal pixelRatio)
{
    if (pixelRatio != m_pixelRatio || style.palette != m_style.palette || style.font != m_style.font)
        m_images.clear();
    m_style = style;
    m_pixelRatio = pixelRatio;
}

void GlyphCache::draw(QPainter &painter, QPointF topLeft, quint64 key, QSizeF size, auto paint)
{
    auto image = m_images.constFind(key);
    if (image == m_images.cend()) {
        if (m_images.size() >= mostImages)
            m_images.clear();
        const QSizeF all = (size + QSizeF(2 * margin, 2 * margin)) * m_pixelRatio;
        QImage glyph(QSize(int(std::ceil(all.width())), int(std::ceil(all.height()))),
                     QImage::Format_ARGB32_Premultiplied);
        glyph.setDevicePixelRatio(m_pixelRatio);
        glyph.fill(Qt::transparent);
        QPainter glyphPainter(&glyph);
        paint(glyphPainter, QRectF(QPointF(margin, margin), size));
        glyphPainter.end();
        image = m_images.insert(key, glyph);
    }
    // On whole device pixels, or fractional scales would blur it.
    const auto snapped = [this](qreal x) { return std::round(x * m_pixelRatio) / m_pixelRatio; };
    painter.drawImage(QPointF(snapped(topLeft.x() - margin), snapped(topLeft.y() - margin)), *image);
}

void GlyphCache::drawPin(QPainter &painter, QPointF topLeft, const EventLook &look)
{
    const quint64 key = quint64(look.color) << 8 | quint64(look.status);
    const qreal size = m_style.marks.pin;
    draw(painter, topLeft, key, QSizeF(size, size),
         [&](QPainter &p, const QRectF &rect) { paintPin(p, rect, look, m_style); });
}

void GlyphCache::drawFold(QPainter &painter, QPointF topLeft, quint32 events, int color)
{
    const quint64 key = quint64(1) << 63 | quint64(color) << 32 | events;
    draw(painter, topLeft, key, QSizeF(m_style.marks.foldWidth(events), m_style.marks.pin + 3),
         [&](QPainter &p, const QRectF &rect) { paintFold(p, rect, events, color, m_style); });
}

} // namespace ui
