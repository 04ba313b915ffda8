// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_scene.h"

class QPainter;

namespace ui {

/// Draws the column of lane names, if there is one. Names stay in sight while their lanes do.
void paintLaneNames(QPainter &painter, const TimelineScene &scene);

/// Draws the axis with its ticks, the word at the line of today, and the name of the zone where one is chosen.
void paintAxis(QPainter &painter, const TimelineScene &scene, const Axis &axis);

/// Draws an upright line at `x` of the plot; nothing where that is out of sight.
void drawVertical(QPainter &painter, const TimelineScene &scene, qreal x, int top, int bottom, const QColor &color);

} // namespace ui
