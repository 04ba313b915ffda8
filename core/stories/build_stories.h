// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

namespace core {

/// Makes the timeline of `articles`: numbers their events and gathers those on the timeline into
/// stories (one per event). Pure; O(n log n).
Timeline makeTimeline(std::vector<std::shared_ptr<const Extraction>> articles);

} // namespace core
