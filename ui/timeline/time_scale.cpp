// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using std::chrono::seconds;

double lengthOf(const core::TimeSpan &span)
{
    return double((span.end - span.begin).count());
}

/// `scale` begun `shift` seconds later.
TimeScale shifted(TimeScale scale, double shift)
{
    const double total = scale.offset + shift;
    const double whole = std::floor(total);
    scale.origin += seconds(std::int64_t(whole));
    scale.offset = total - whole;
    return scale;
}

/// `scale` with its edges within showableTime(); its span must fit.
TimeScale kept(TimeScale scale)
{
    const core::TimeSpan all = showableTime();
    const double spare = lengthOf(all) - scale.secondsPerPixel * scale.width;
    const double from = double((scale.origin - all.begin).count()) + scale.offset;
    if (from < 0 || spare <= 0) {
        scale.origin = all.begin;
        scale.offset = 0;
    } else if (from > spare) {
        scale = shifted(scale, spare - from);
    }
    return scale;
}

double keptSecondsPerPixel(double secondsPerPixel, int width)
{
    return std::clamp(secondsPerPixel, shortestSpan / width, lengthOf(showableTime()) / width);
}

} // namespace

core::TimeSpan showableTime()
{
    using namespace std::chrono;
    return {core::Instant(local_days(year(-9999) / 1 / 1)), core::Instant(local_days(year(10000) / 1 / 1))};
}

core::Instant TimeScale::timeAt(qreal x) const
{
    return origin + seconds(std::int64_t(std::floor(x * secondsPerPixel + offset)));
}

core::TimeSpan TimeScale::visible() const
{
    const auto end = origin + seconds(std::int64_t(std::ceil(width * secondsPerPixel + offset)));
    return {origin, std::max(end, origin + seconds(1))};
}

TimeScale scaleShowing(const core::TimeSpan &span, int width)
{
    TimeScale scale{.origin = span.begin, .width = std::max(1, width)};
    const double wanted = lengthOf(span) / scale.width;
    scale.secondsPerPixel = keptSecondsPerPixel(wanted, scale.width);
    return kept(shifted(scale, (wanted - scale.secondsPerPixel) * scale.width / 2));
}

TimeScale panned(const TimeScale &scale, qreal pixels)
{
    return kept(shifted(scale, pixels * scale.secondsPerPixel));
}

TimeScale zoomed(const TimeScale &scale, qreal x, double factor)
{
    TimeScale result = scale;
    result.secondsPerPixel = keptSecondsPerPixel(scale.secondsPerPixel / factor, scale.width);
    return kept(shifted(result, x * (scale.secondsPerPixel - result.secondsPerPixel)));
}

TimeScale resized(const TimeScale &scale, int width)
{
    TimeScale result = scale;
    result.width = std::max(1, width);
    result.secondsPerPixel = keptSecondsPerPixel(scale.secondsPerPixel, result.width);
    return kept(result);
}

} // namespace ui
