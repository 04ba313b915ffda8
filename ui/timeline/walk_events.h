// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"
#include "ui/timeline/timeline_index.h"

#include <vector>

namespace ui {

/// Where the arrow keys lead. All give a slot, or noSlot where there is none.

/// The event `steps` further in time than `slot`, or the first or last.
quint32 walkInTime(const TimelineIndex &index, quint32 slot, int steps);

/// The event nearest in time to `slot` in the next row above (-1) or below (1) that shows one within
/// `visible`; if no row does, in the very next row.
quint32 walkAcrossRows(const TimelineIndex &index, quint32 slot, int direction, const core::TimeSpan &visible);

/// All slots between two in time, both included.
std::vector<quint32> slotsBetween(const TimelineIndex &index, quint32 one, quint32 other);

/// The span of some events, which must not be none.
core::TimeSpan spanOf(const TimelineIndex &index, const std::vector<quint32> &slotNumbers);

} // namespace ui
