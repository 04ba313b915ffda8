// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "core/temporal/time_value.h"
#include "ui/models/event_mask.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/lane_key.h"
#include "ui/timeline/timeline_scene.h"

#include <QFont>
#include <QPalette>
#include <QTimeZone>

namespace ui {

/// What a picture of a timeline shows and how large it is.
struct TimelinePicture
{
    core::TimeSpan span; ///< The stretch of time from edge to edge.
    int width = 1600;    ///< Logical pixels; the height follows from the lanes.
    qreal scale = 1;     ///< Device pixels per logical pixel.
    LaneArrangement lanes = {};
    QPalette palette = {};
    QFont font = {};
    std::optional<core::CivilDay> today = {}; ///< Marked with a line, if it lies in `span`.
    EventMask shown = {};                     ///< What is left out, if anything.
    bool rightToLeft = false;                 ///< The names of lanes stand at the right.
    QTimeZone zone = QTimeZone();             ///< Whose clocks count; invalid where each article's do.
};

/// The scene of `picture`, high enough for all lanes. `timeline` must outlive it.
TimelineScene pictureScene(const core::Timeline &timeline, const TimelinePicture &picture);

/// `font` by its height in logical pixels: what is drawn with it keeps its size on devices of any resolution.
QFont inPixels(QFont font);

} // namespace ui
