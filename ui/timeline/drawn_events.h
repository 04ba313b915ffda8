// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/models/event_mask.h"
#include "ui/timeline/group_lanes.h"
#include "ui/timeline/pack_rows.h"

#include <QTimeZone>

#include <utility>
#include <vector>

namespace ui {

/// What arranging a timeline asks of its events, as arrays: read once, in the order in which events lie in memory,
/// since at a million of them it is the waiting for memory that takes the time.
struct DrawnEvents
{
    std::vector<Packable> events; ///< In order of their numbers.
    std::vector<quint32> group;   ///< Of each of them, as LaneGrouper numbers them.
    LaneGroups lanes;
    /// By the events' numbers, ascending: where a date may lie all the same (EventDate::within).
    std::vector<std::pair<quint32, core::TimeSpan>> within;
    core::TimeSpan span; ///< From the first begin to the last end; meaningless where there is no event.

    quint32 size() const { return quint32(events.size()); }
};

/// The events of `timeline` that are on it, dated and let through by `shown`, at dateInZone(). O(n).
DrawnEvents drawnEvents(const core::Timeline &timeline, const LaneArrangement &lanes, const EventMask &shown,
                        const QTimeZone &zone);

} // namespace ui
