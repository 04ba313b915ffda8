// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

namespace core {

/// Makes the timeline of `articles`: numbers their events and gathers those on the timeline into stories, a story for
/// all that one article tells of a happening. Pure; O(n log n) but for gatherRetellings().
Timeline makeTimeline(std::vector<std::shared_ptr<const Extraction>> articles);

} // namespace core
