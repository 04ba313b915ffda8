// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_picture.h"

#include <QFontInfo>

namespace ui {

TimelineScene pictureScene(const core::Timeline &timeline, const TimelinePicture &picture)
{
    TimelineScene scene;
    scene.timeline = std::shared_ptr<const core::Timeline>(std::shared_ptr<void>(), &timeline); // not owned
    scene.index = indexTimeline(timeline, picture.lanes, picture.shown, picture.zone);
    scene.style = timelineStyle(picture.palette, picture.font);
    scene.today = picture.today;
    scene.zone = picture.zone;
    scene.rightToLeft = picture.rightToLeft;
    scene.size = QSize(picture.width, 0);
    arrangeLanes(scene);
    scene.size.setHeight(scene.style.axisHeight() + scene.lanesHeight());
    scene.scale = scaleShowing(picture.span, scene.plot().width());
    return scene;
}

QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

} // namespace ui
