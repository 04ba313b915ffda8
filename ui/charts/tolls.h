// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/models/event_mask.h"
#include "ui/models/time_bins.h"

#include <vector>

namespace ui {

/// How many people, as far as it is known. An upper bound that nobody gives is the lower one: of "at least 17" both
/// are 17.
struct Toll
{
    double least = 0;
    double most = 0;

    friend bool operator==(const Toll &, const Toll &) = default;
};

/// What one happening cost, however many articles report it.
struct StoryToll
{
    core::Instant begin;
    Toll killed;
    Toll wounded;

    friend bool operator==(const StoryToll &, const StoryToll &) = default;
};

/// The tolls of the dated stories that tell any, in the order of the stories. A story has the number of the event that
/// tells it best among those that `shown` lets through and that count people; what is only alleged may be nobody, and
/// what is planned, feared or denied counts not at all.
std::vector<StoryToll> tollsOf(const core::Timeline &timeline, const EventMask &shown);

/// The tolls of a stretch of time together.
struct TollBins
{
    TimeBins time;
    std::vector<StoryToll> sums; ///< By bin, at its begin.
};

/// Sums `tolls` in the finest bins of which no more than `mostBins` are needed.
TollBins sumTolls(const std::vector<StoryToll> &tolls, int mostBins);

} // namespace ui
