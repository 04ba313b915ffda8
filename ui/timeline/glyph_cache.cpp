// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/glyph_cache.h"

#include "ui/models/kind_colors.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qsizetype mostImages = 8192;
constexpr qreal tileWidth = 256; // of a bar's body: a multiple of the distance of its hatching
constexpr qreal pieceMargin = 2; // what caps reach beyond a bar

enum class Family : quint64 { Pin, Pill, Digit, Piece };

/// What an image is of, as one number: the family in the topmost bits.
quint64 keyOf(Family family, const EventLook &look, quint64 more)
{
    quint64 key = quint64(family);
    const auto add = [&key](quint64 value, int bits) { key = key << bits | value; };
    add(look.color, 4);
    add(quint64(look.status), 4);
    add(quint64(look.relation), 3);
    add(quint64(look.sources), 2);
    add(look.conflict, 1);
    add(look.edited, 1);
    add(more, 40);
    return key;
}

/// What a piece of a bar looks like, whatever it belongs to.
EventLook plain(EventLook look)
{
    look.sources = Sources::One;
    look.conflict = look.edited = false;
    return look;
}

bool isPlainFill(const BarPiece &piece, const EventLook &look)
{
    using core::EventStatus;
    const bool solid = look.status == EventStatus::Happened || look.status == EventStatus::Ongoing;
    return solid && piece.end.fade == 0 && !piece.end.cap && look.relation != core::Relation::Between;
}

/// Paints a glyph itself, and leaves the painter as it was.
void paintShape(QPainter &painter, auto paint)
{
    painter.save();
    paint();
    painter.restore();
}

} // namespace

void GlyphCache::setStyle(const TimelineStyle &style, qreal pixelRatio)
{
    if (pixelRatio != m_pixelRatio || style.palette != m_style.palette || style.font != m_style.font)
        m_images.clear();
    m_style = style;
    m_pixelRatio = pixelRatio;
}

/// The image of a glyph of `size` with `margin` around it.
const QImage &GlyphCache::imageOf(quint64 key, QSizeF size, qreal margin, auto paint)
{
    if (const auto known = m_images.constFind(key); known != m_images.cend())
        return *known;
    if (m_images.size() >= mostImages)
        m_images.clear();
    const QSizeF all = (size + QSizeF(2 * margin, 2 * margin)) * m_pixelRatio;
    QImage glyph(QSize(int(std::ceil(all.width())), int(std::ceil(all.height()))), QImage::Format_ARGB32_Premultiplied);
    glyph.setDevicePixelRatio(m_pixelRatio);
    glyph.fill(Qt::transparent);
    QPainter painter(&glyph);
    paint(painter, QRectF(QPointF(margin, margin), size));
    painter.end();
    return *m_images.insert(key, glyph);
}

/// On whole device pixels, or fractional scales would blur it.
QPointF GlyphCache::snapped(QPointF point) const
{
    return {std::round(point.x() * m_pixelRatio) / m_pixelRatio, std::round(point.y() * m_pixelRatio) / m_pixelRatio};
}

void GlyphCache::drawPin(QPainter &painter, QPointF topLeft, const EventLook &look)
{
    const qreal size = m_style.marks.pin;
    if (keepsShapes(painter)) {
        paintShape(painter, [&] { paintPin(painter, QRectF(topLeft, QSizeF(size, size)), look, m_style); });
        return;
    }
    const QImage &image = imageOf(keyOf(Family::Pin, look, 0), QSizeF(size, size), glyphMargin,
                                  [&](QPainter &p, const QRectF &rect) { paintPin(p, rect, look, m_style); });
    painter.drawImage(snapped(topLeft - QPointF(glyphMargin, glyphMargin)), image);
}

void GlyphCache::drawFold(QPainter &painter, QPointF topLeft, quint32 events, int color)
{
    const QSizeF size(m_style.marks.foldWidth(events), m_style.marks.pin + 3);
    if (keepsShapes(painter)) {
        paintShape(painter, [&] { paintFold(painter, QRectF(topLeft, size), events, color, m_style); });
        return;
    }
    const QString count = countText(events);
    const QPointF margin(pieceMargin, pieceMargin);
    const QImage &pill =
        imageOf(keyOf(Family::Pill, {.color = quint8(color)}, quint64(count.size())), size, pieceMargin,
                [&](QPainter &p, const QRectF &rect) { paintPill(p, rect, color, m_style); });
    painter.drawImage(snapped(topLeft - margin), pill);
    // Counts are endless, their digits are few.
    const qreal digit = m_style.marks.digit;
    QPointF at = topLeft + QPointF((size.width() - digit * qreal(count.size())) / 2, 0);
    for (const QChar letter : count) {
        painter.drawImage(snapped(at - margin), digitImage(letter, QSizeF(digit, size.height())));
        at.rx() += digit;
    }
}

const QImage &GlyphCache::digitImage(QChar letter, QSizeF size)
{
    return imageOf(keyOf(Family::Digit, {}, letter.unicode()), size, pieceMargin, [&](QPainter &p, const QRectF &rect) {
        p.setPen(m_style.palette.color(QPalette::Text));
        p.setFont(m_style.smallBold);
        p.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, QString(letter));
    });
}

void GlyphCache::drawPiece(QPainter &painter, qreal origin, const BarPiece &piece, const EventLook &look)
{
    const QRectF rect = piece.rect.translated(origin, 0);
    if (isPlainFill(piece, look)) {
        painter.fillRect(rect, kindColors(m_style.palette)[look.color]);
        return;
    }
    if (keepsShapes(painter)) {
        paintBarPiece(painter, piece, rect, look, m_style);
        return;
    }
    const bool body = piece.kind == BarPiece::Kind::Body;
    const QSizeF size(body ? tileWidth : rect.width(), rect.height());
    const quint64 form = quint64(piece.kind) << 38 | quint64(piece.end.cap) << 37 | quint64(piece.end.fade) << 28 |
                         quint64(std::lround(size.height())) << 16 | quint64(std::lround(size.width()));
    const QImage &image = imageOf(keyOf(Family::Piece, plain(look), form), size, pieceMargin,
                                  [&](QPainter &p, const QRectF &own) { paintBarPiece(p, piece, own, look, m_style); });
    const QPointF margin(pieceMargin, pieceMargin);
    if (!body) {
        painter.drawImage(snapped(rect.topLeft() - margin), image);
        return;
    }
    for (qreal left = rect.left(); left < rect.right(); left += tileWidth) {
        const qreal width = std::min(tileWidth, rect.right() - left);
        const QRectF source(QPointF(pieceMargin, 0) * m_pixelRatio,
                            QSizeF(width, size.height() + 2 * pieceMargin) * m_pixelRatio);
        painter.drawImage(snapped({left, rect.top() - pieceMargin}), image, source);
    }
}

void GlyphCache::drawBar(QPainter &painter, qreal origin, const QRectF &rect, const EventLook &look, qreal seen)
{
    for (const BarPiece &piece : barPieces(rect, look, seen))
        drawPiece(painter, origin, piece, look);
    if (look.sources != Sources::One || look.conflict || look.edited) {
        painter.translate(origin, 0);
        paintBarSigns(painter, rect, look, m_style, seen);
        painter.translate(-origin, 0);
    }
}

} // namespace ui
