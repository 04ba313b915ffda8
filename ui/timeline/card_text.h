// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/timeline/hover_card.h"
#include "ui/timeline/timeline_index.h"

namespace ui {

/// Headline, date, status, why it is that date, outlet and article of one event.
CardText cardOfEvent(const core::Timeline &timeline, int event);

/// How many events a fold holds, from when to when, and the most salient of them.
CardText cardOfFold(const core::Timeline &timeline, const TimelineIndex &index, SlotRange fold);

} // namespace ui
