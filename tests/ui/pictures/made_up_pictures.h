// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QImage>

namespace tests {

/// From everything to half a day.
inline constexpr int zooms = 5;

/// The colours of a desktop made for eyes that need the most contrast.
QPalette highContrastPalette();

/// How a picture of the made-up timeline is drawn.
struct MadeUpPicture
{
    int zoom = 0; ///< [0, zooms)
    QPalette palette = {};
    QFont font = {};
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    qreal scale = 1; ///< Device pixels per logical pixel.
};

/// One timeline by places at five zooms: what is laid out, and how it looks.
class MadeUpTimeline
{
public:
    explicit MadeUpTimeline(const MadeUpPicture &picture);

    QString layout();
    QImage draw();

private:
    MadeUpPicture m_picture;
    ui::TimelineScene m_scene;
    ui::LabelTexts m_texts;
    ui::TimelineFrame m_frame;
};

} // namespace tests
