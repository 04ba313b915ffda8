// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/render_timeline.h"

#include "ui/timeline/paint_timeline.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace ui {

namespace {

constexpr int largestImage = 32'767;        // what the raster painter can address, in device pixels
constexpr qint64 largestArea = 250'000'000; // of an image, in device pixels: a gigabyte
constexpr int tileSide = 16'000;            // which other programs can open too

/// A scene with what it takes to paint it.
class PicturePainter
{
public:
    PicturePainter(const core::Timeline &timeline, const TimelinePicture &picture)
        : m_scene(pictureScene(timeline, picture))
    {
        m_texts.reset(timeline, m_scene.index, m_scene.style.font);
        m_frame = layOutFrame(m_scene, m_texts, timeline.events.size());
    }

    QSize size() const { return m_scene.size; }
    void paint(QPainter &painter) { paintFrame(painter, m_scene, m_frame, m_texts, m_glyphs); }

private:
    TimelineScene m_scene;
    LabelTexts m_texts;
    TimelineFrame m_frame;
    GlyphCache m_glyphs;
};

QSize pixelsOf(QSize size, qreal scale)
{
    return {int(std::ceil(size.width() * scale)), int(std::ceil(size.height() * scale))};
}

/// The part of the picture at `tile`, in device pixels; null where the memory does not suffice.
QImage imageOf(PicturePainter &picture, const QRect &tile, qreal scale)
{
    QImage image(tile.size(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.translate(-QPointF(tile.topLeft()) / scale);
    picture.paint(painter);
    return image;
}

} // namespace

QImage renderTimeline(const core::Timeline &timeline, const TimelinePicture &picture)
{
    PicturePainter painter(timeline, picture);
    const QSize pixels = pixelsOf(painter.size(), picture.scale);
    if (pixels.width() > largestImage || pixels.height() > largestImage)
        return {};
    return imageOf(painter, QRect(QPoint(), pixels), picture.scale);
}

std::vector<QRect> tilesOf(QSize pixels)
{
    const bool fits = std::max(pixels.width(), pixels.height()) <= largestImage &&
                      qint64(pixels.width()) * pixels.height() <= largestArea;
    const int side = fits ? largestImage : tileSide;
    const QRect all(QPoint(), pixels);
    std::vector<QRect> tiles;
    for (int top = 0; top < pixels.height(); top += side) {
        for (int left = 0; left < pixels.width(); left += side)
            tiles.push_back(QRect(left, top, side, side).intersected(all));
    }
    return tiles;
}

bool renderTiles(const core::Timeline &timeline, const TimelinePicture &picture,
                 const std::function<bool(const QImage &, int, int)> &take)
{
    PicturePainter painter(timeline, picture);
    const std::vector<QRect> tiles = tilesOf(pixelsOf(painter.size(), picture.scale));
    for (std::size_t tile = 0; tile < tiles.size(); ++tile) {
        const QImage image = imageOf(painter, tiles[tile], picture.scale);
        if (image.isNull() || !take(image, int(tile), int(tiles.size())))
            return false;
    }
    return true;
}

QByteArray renderSvg(const core::Timeline &timeline, const TimelinePicture &picture, const QString &title)
{
    TimelinePicture inVectors = picture;
    inVectors.font = inPixels(picture.font);
    PicturePainter drawn(timeline, inVectors);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(drawn.size());
    generator.setViewBox(QRect(QPoint(), drawn.size()));
    QPainter painter(&generator);
    drawn.paint(painter);
    painter.end();
    return bytes;
}

} // namespace ui
