// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/time_scale.h"

namespace ui {

/// The scale on the way from one to another, `progress` being 0 at the first and 1 at the last.
///
/// It zooms by equal factors in equal times, and the moment that both show at the same place stays there all along.
/// Where both are as wide, it pans evenly.
TimeScale scaleBetween(const TimeScale &from, const TimeScale &to, double progress);

} // namespace ui
