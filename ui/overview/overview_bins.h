// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/event_facets.h"
#include "ui/models/time_bins.h"

#include <array>
#include <vector>

namespace ui {

/// What the bars of the overview are stacked of.
enum class Stacking { Kind, Status };

/// How high bars are: Automatic is Linear unless few bars would press all others flat.
enum class CountScale { Automatic, Linear, Logarithmic };

/// The most parts a bar has: the colours of the kinds, or the statuses.
inline constexpr std::size_t stackParts = 8;

/// The dated events of a timeline, counted in bins of the calendar. An event counts where its span begins.
struct OverviewBins
{
    TimeBins time;
    std::vector<std::array<int, stackParts>> counts; ///< By bin; in a bin by kindColorIndex() or EventStatus.

    int total(int bin) const;
    /// The most events of any bin.
    int highest() const;
};

/// Counts what `shown` lets through. The bins cover all dated events on the timeline, so that they stay where they are
/// while the filter changes.
OverviewBins binEvents(const EventFacets &facets, const EventMask &shown, Stacking stacking, int mostBins);

/// Whether bars of these bins are high by the logarithm of their count. Automatic: where the highest is more than
/// twenty times the median of those that are not empty.
bool isLogarithmic(const OverviewBins &bins, CountScale scale);

/// How high the parts of each bar are. The whole bar tells the count by the scale, the parts share it as they share
/// the events.
std::vector<std::array<double, stackParts>> barHeights(const OverviewBins &bins, bool logarithmic);

} // namespace ui
