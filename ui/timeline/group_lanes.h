// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/timeline/lane_key.h"

#include <QString>

#include <span>
#include <vector>

namespace ui {

/// The lanes of a timeline, the one with most events first; the one for what has no place (outlet, kind) last.
struct LaneGroups
{
    std::vector<QString> names;  ///< Empty for the only lane of LaneKey::None.
    std::vector<quint32> laneOf; ///< The lane of each of the events given.
    std::vector<quint32> sizes;  ///< Events of each lane.
};

/// Groups the events of these numbers by `key`.
LaneGroups groupLanes(const core::Timeline &timeline, std::span<const quint32> events, LaneKey key);

} // namespace ui
