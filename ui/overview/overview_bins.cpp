// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_bins.h"

#include "ui/models/kind_colors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

static_assert(stackParts == kindColorCount && stackParts == std::size_t(core::EventStatus::Conditional) + 1);

constexpr int farAbove = 20; // the median, from where on others can hardly be seen

/// The part of the bar for each value of the column that stacks.
std::vector<std::size_t> partsOf(const FacetColumn &column, Stacking stacking)
{
    std::vector<std::size_t> parts;
    for (std::size_t value = 0; value < column.values.size(); ++value)
        parts.push_back(stacking == Stacking::Kind ? std::size_t(kindColorIndex(column.values[value])) : value);
    return parts;
}

double heightOf(int events, bool logarithmic)
{
    return logarithmic ? std::log2(1.0 + events) : events;
}

} // namespace

int OverviewBins::total(int bin) const
{
    const auto &parts = counts[std::size_t(bin)];
    return std::accumulate(parts.begin(), parts.end(), 0);
}

int OverviewBins::highest() const
{
    int most = 0;
    for (int bin = 0; bin < time.size(); ++bin)
        most = std::max(most, total(bin));
    return most;
}

OverviewBins binEvents(const EventFacets &facets, const EventMask &shown, Stacking stacking, int mostBins)
{
    OverviewBins bins{.time = timeBins(facets.span, mostBins), .counts = {}};
    bins.counts.resize(std::size_t(bins.time.size()));
    const FacetColumn &column = facets[stacking == Stacking::Kind ? Facet::Kind : Facet::Status];
    const std::vector<std::size_t> parts = partsOf(column, stacking);
    for (std::size_t event = 0; event < facets.begin.size(); ++event) {
        if (!facets.onTimeline[event] || facets.begin[event] == EventFacets::undated || !lets(shown, event))
            continue;
        const int bin = bins.time.binAt(core::Instant(std::chrono::seconds(facets.begin[event])));
        ++bins.counts[std::size_t(bin)][parts[column.of[event]]];
    }
    return bins;
}

bool isLogarithmic(const OverviewBins &bins, CountScale scale)
{
    if (scale != CountScale::Automatic)
        return scale == CountScale::Logarithmic;
    std::vector<int> totals;
    for (int bin = 0; bin < bins.time.size(); ++bin) {
        if (const int total = bins.total(bin); total > 0)
            totals.push_back(total);
    }
    if (totals.empty())
        return false;
    const auto middle = totals.begin() + std::ssize(totals) / 2;
    std::ranges::nth_element(totals, middle);
    return bins.highest() > farAbove * *middle;
}

std::vector<std::array<double, stackParts>> barHeights(const OverviewBins &bins, bool logarithmic)
{
    std::vector<std::array<double, stackParts>> heights(bins.counts.size());
    for (std::size_t bin = 0; bin < heights.size(); ++bin) {
        const int total = bins.total(int(bin));
        if (total == 0)
            continue;
        const double each = heightOf(total, logarithmic) / total;
        std::ranges::transform(bins.counts[bin], heights[bin].begin(), [each](int events) { return events * each; });
    }
    return heights;
}

} // namespace ui
