// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/render_timeline.h"

#include "ui/timeline/paint_timeline.h"

#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr qreal largestImage = 32'767; // what the raster painter can address, in device pixels

/// The scene of `picture`, high enough for all lanes. `timeline` must outlive it.
TimelineScene sceneOf(const core::Timeline &timeline, const TimelinePicture &picture)
{
    TimelineScene scene;
    scene.timeline = std::shared_ptr<const core::Timeline>(std::shared_ptr<void>(), &timeline); // not owned
    scene.index = indexTimeline(timeline, {picture.lanes});
    scene.style = timelineStyle(picture.palette, picture.font);
    scene.today = picture.today;
    scene.size = QSize(picture.width, 0);
    arrangeLanes(scene);
    scene.size.setHeight(scene.style.axisHeight() + scene.lanesHeight());
    scene.scale = scaleShowing(picture.span, scene.plot().width());
    return scene;
}

} // namespace

QImage renderTimeline(const core::Timeline &timeline, const TimelinePicture &picture)
{
    const TimelineScene scene = sceneOf(timeline, picture);
    const QSizeF pixels = QSizeF(scene.size) * picture.scale;
    if (pixels.width() > largestImage || pixels.height() > largestImage)
        return {};
    QImage image(QSize(int(std::ceil(pixels.width())), int(std::ceil(pixels.height()))), QImage::Format_RGB32);
    if (image.isNull())
        return {};

    image.setDevicePixelRatio(picture.scale);
    LabelTexts texts;
    texts.reset(timeline, scene.index, scene.style.font);
    GlyphCache glyphs;
    QPainter painter(&image);
    paintFrame(painter, scene, layOutFrame(scene, texts, timeline.events.size()), texts, glyphs);
    return image;
}

} // namespace ui
