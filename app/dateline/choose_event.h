// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <optional>

namespace app {

/// The event that shows best what the program does: dated to the day or finer by words of its own
/// sentence, counted from another date, with a place; the most salient of these. -1 where none is dated.
int eventToShow(const core::Timeline &timeline);

/// The stretch of time in which nine in ten of the dated events lie, with a margin; nothing where none is dated.
std::optional<core::TimeSpan> spanToShow(const core::Timeline &timeline);

} // namespace app
