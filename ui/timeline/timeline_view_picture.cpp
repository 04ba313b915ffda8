// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture: when it is laid out, painted and kept.

#include "ui/timeline/glide.h"
#include "ui/timeline/timeline_view_p.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr double stepNearer = 1.5; // about two notches of a wheel, or one key
constexpr std::chrono::milliseconds glideTime(160);

} // namespace

void TimelineView::Private::invalidate()
{
    frameKept = pictureKept = false;
    q->viewport()->update();
}

/// Lays out the picture, if anything has changed since.
void TimelineView::Private::ensureFrame()
{
    if (frameKept)
        return;
    frame = layOutFrame(scene, texts);
    selectionMarks = layOutSelection(scene, frame, selected, current, texts);
    frameKept = true;
    hovered = -1;
    ++pictureNumber;
    news.pictureChanged();
}

/// Keeps the frame as a picture, so that what is hovered or selected can change without painting it again.
void TimelineView::Private::keepPicture()
{
    if (pictureKept)
        return;
    ensureFrame();
    const qreal ratio = q->devicePixelRatioF();
    const QSize size = (QSizeF(scene.size) * ratio).toSize().expandedTo(QSize(1, 1));
    if (picture.size() != size)
        picture = QImage(size, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    paintFrame(painter, scene, frame, texts, glyphs);
    pictureKept = true;
}

/// While the view rests: keeps what is shown, and has what a step nearer at the pointer will show laid out and its
/// glyphs drawn, so that the first move is as quick as the next.
void TimelineView::Private::rest()
{
    keepPicture();
    const TimeScale shown = scene.scale;
    const bool pointed = scene.plot().contains(pointer.toPoint());
    scene.scale = zoomed(shown, pointed ? plotX(pointer) : shown.width / 2.0, stepNearer);
    QImage away(1, 1, QImage::Format_RGB32);
    away.setDevicePixelRatio(q->devicePixelRatioF());
    QPainter painter(&away);
    paintFrame(painter, scene, layOutFrame(scene, texts), texts, glyphs);
    painter.end();
    scene.scale = shown;
}

/// From here the view glides to where it is told to go, unless the style wants no movement. All else already counts
/// with the place where it will come to rest.
void TimelineView::Private::beginGlide()
{
    if (!q->isVisible() || q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) <= 0)
        return;
    glideFrom = scene.scale;
    glideTimer.start();
}

/// A frame on the way; false once the way is done.
bool TimelineView::Private::paintGlide(QPainter &painter)
{
    if (!glideTimer.isValid())
        return false;
    const double part = double(glideTimer.elapsed()) / double(glideTime.count());
    if (part >= 1) {
        glideTimer.invalidate();
        return false;
    }
    const double eased = part * part * (3 - 2 * part);
    const TimeScale target = scene.scale;
    scene.scale = scaleBetween(glideFrom, target, eased);
    const TimelineFrame between = layOutFrame(scene, texts);
    paintFrame(painter, scene, between, texts, glyphs);
    scene.scale = target;
    q->viewport()->update();
    return true;
}

/// While the view moves, each frame is painted at once; when it rests, it is kept.
void TimelineView::Private::paintScene(QPainter &painter)
{
    if (!frameKept) {
        ensureFrame();
        paintFrame(painter, scene, frame, texts, glyphs);
        restTimer.start();
        return;
    }
    keepPicture();
    painter.drawImage(0, 0, picture);
}

void TimelineView::Private::paint(QPainter &painter)
{
    if (paintGlide(painter))
        return;
    paintScene(painter);
    paintSelection(painter, scene, selectionMarks);
    if (hovered >= 0 && std::size_t(hovered) < frame.marks.size()) {
        QColor color = scene.style.palette.color(QPalette::Highlight);
        color.setAlphaF(0.6F);
        painter.setClipRect(scene.plot());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 1.5));
        const QRectF seen(scene.plot().adjusted(-8, 0, 8, 0));
        const QRectF rect = glyphRect(scene, frame.marks[std::size_t(hovered)]).intersected(seen);
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), 8, 8);
    }
    paintBand(painter);
    paintDrop(painter);
}

} // namespace ui
