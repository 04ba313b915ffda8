// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/glide.h"

#include <cmath>

namespace ui {

TimeScale scaleBetween(const TimeScale &from, const TimeScale &to, double progress)
{
    if (progress >= 1)
        return to;
    TimeScale scale = to;
    scale.secondsPerPixel = from.secondsPerPixel * std::pow(to.secondsPerPixel / from.secondsPerPixel, progress);
    const double change = to.secondsPerPixel - from.secondsPerPixel;
    const bool pans = std::abs(change) < 1e-9 * from.secondsPerPixel;
    const double part = pans ? progress : (scale.secondsPerPixel - from.secondsPerPixel) / change;
    const double way = double((to.origin - from.origin).count()) + to.offset - from.offset;
    const double total = from.offset + way * part;
    const double whole = std::floor(total);
    scale.origin = from.origin + std::chrono::seconds(std::int64_t(whole));
    scale.offset = total - whole;
    return scale;
}

} // namespace ui
