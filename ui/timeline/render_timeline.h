// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "core/temporal/time_value.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/lane_key.h"

#include <QFont>
#include <QImage>
#include <QPalette>

namespace ui {

/// What a picture of a timeline shows and how large it is.
struct TimelinePicture
{
    core::TimeSpan span; ///< The stretch of time from edge to edge.
    int width = 1600;    ///< Logical pixels; the height follows from the lanes.
    qreal scale = 1;     ///< Device pixels per logical pixel.
    LaneKey lanes = LaneKey::None;
    QPalette palette = {};
    QFont font = {};
    std::optional<core::CivilDay> today = {}; ///< Marked with a line, if it lies in `span`.
};

/// Draws the whole timeline, all lanes and rows, with the painter of the screen. The image is
/// null where it would be larger than QImage or the memory allows.
QImage renderTimeline(const core::Timeline &timeline, const TimelinePicture &picture);

} // namespace ui
