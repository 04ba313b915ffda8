// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

#include <QtTypes>

namespace ui {

/// The first and the last moment that the timeline can show: years -9999 to 9999.
core::TimeSpan showableTime();

/// The shortest stretch of time that the width of the view can show, in seconds.
inline constexpr double shortestSpan = 60;

/// How time lies on the horizontal axis: moment `origin` plus `offset` seconds is at x = 0.
///
/// Unit of x: logical pixels. Moments are subtracted as whole seconds before anything becomes a
/// double, so that a minute is as sharp in the year 9000 as today.
struct TimeScale
{
    core::Instant origin;
    double offset = 0; ///< Seconds, in [0, 1): what `origin` cannot hold.
    double secondsPerPixel = 1;
    int width = 1; ///< Logical pixels that are seen, from x = 0.

    qreal xOf(core::Instant instant) const { return (double((instant - origin).count()) - offset) / secondsPerPixel; }
    /// The last whole second at or before `x`.
    core::Instant timeAt(qreal x) const;
    /// What is seen, rounded outwards to whole seconds.
    core::TimeSpan visible() const;

    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

/// The scale that shows `span` from edge to edge, or the nearest one within showableTime().
TimeScale scaleShowing(const core::TimeSpan &span, int width);

/// `scale` moved so that what was at x = `pixels` comes to the left edge, within showableTime().
TimeScale panned(const TimeScale &scale, qreal pixels);

/// `scale` with `factor` times as many pixels a second, while the moment at `x` stays there.
/// Zooming back by the same factor at the same place gives the same scale to a fraction of a pixel.
TimeScale zoomed(const TimeScale &scale, qreal x, double factor);

/// `scale` with more or fewer pixels to the right, at the same seconds per pixel.
TimeScale resized(const TimeScale &scale, int width);

} // namespace ui
