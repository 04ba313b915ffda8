// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"
#include "ui/timeline/timeline_index.h"

#include <vector>

namespace ui {

/// How the events of a fold lie over its time.
struct FoldHistogram
{
    core::TimeSpan span;         ///< From the first begin to the last, whole days.
    std::vector<quint32> counts; ///< Events that begin in each of as many equal parts; empty where that is one day.

    friend bool operator==(const FoldHistogram &, const FoldHistogram &) = default;
};

/// At most `mostBins` parts, none shorter than a day. Cost: a binary search a part, however many events.
FoldHistogram histogramOf(const TimelineIndex &index, SlotRange fold, int mostBins);

} // namespace ui
