// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/timeline/lane_key.h"

#include <QString>

#include <span>
#include <vector>

namespace ui {

/// The lanes of a timeline: those that the user ordered, then the one with most events first and the one for what has
/// no place (outlet, actor, kind) last.
struct LaneGroups
{
    std::vector<QString> names;  ///< Empty for the only lane of LaneKey::None.
    std::vector<quint32> laneOf; ///< The lane of each of the events given.
    std::vector<quint32> sizes;  ///< Events of each lane.
};

/// Groups the events of these numbers. Fastest where they ascend. An event has one lane: of its actors, the first agent
/// or, where none is told, the first patient decides.
LaneGroups groupLanes(const core::Timeline &timeline, std::span<const quint32> events, const LaneArrangement &lanes);

} // namespace ui
