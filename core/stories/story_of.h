// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

namespace core {

/// The story that these events tell, of which there is at least one. First comes the one that tells it best: its
/// article's main event, else the most salient, then the others in their order. The date is the most precise of those
/// that stand on the surest ground. Conflicts are totals of people that contradict each other.
Story storyOf(const Timeline &timeline, std::vector<EventRef> events);

} // namespace core
