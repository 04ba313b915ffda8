// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tolls.h"

#include "core/exchange/cell_text.h"

#include <algorithm>
#include <optional>

namespace ui {

namespace {

using core::EventStatus;

bool counts(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Ongoing || status == EventStatus::Alleged;
}

std::optional<Toll> tollOf(const core::Event &event, core::QuantityKind kind)
{
    const core::Quantity told = core::largestOf(event, kind);
    if (!counts(event.status) || (!told.min && !told.max))
        return {};
    const double least = event.status == EventStatus::Alleged ? 0 : told.min.value_or(0);
    return Toll{least, std::max(told.min.value_or(0), told.max.value_or(0))};
}

/// The number of the first event of each article.
std::vector<std::size_t> firstEvents(const core::Timeline &timeline)
{
    std::vector<std::size_t> firsts;
    std::size_t first = 0;
    for (const auto &extraction : timeline.articles) {
        firsts.push_back(first);
        first += extraction->events.size();
    }
    return firsts;
}

void add(Toll &sum, const Toll &toll)
{
    sum.least += toll.least;
    sum.most += toll.most;
}

} // namespace

std::vector<StoryToll> tollsOf(const core::Timeline &timeline, const EventMask &shown)
{
    const std::vector<std::size_t> firsts = firstEvents(timeline);
    std::vector<StoryToll> tolls;
    for (const core::Story &story : timeline.stories) {
        if (!story.date.span)
            continue;
        const auto best = [&](core::QuantityKind kind) {
            std::optional<Toll> toll;
            for (const core::EventRef ref : story.events) {
                if (!toll && lets(shown, firsts[ref.article] + ref.event))
                    toll = tollOf(timeline.event(ref), kind);
            }
            return toll;
        };
        const auto killed = best(core::QuantityKind::Killed);
        const auto wounded = best(core::QuantityKind::Wounded);
        if (killed || wounded)
            tolls.push_back({story.date.span->begin, killed.value_or(Toll()), wounded.value_or(Toll())});
    }
    return tolls;
}

TollBins sumTolls(const std::vector<StoryToll> &tolls, int mostBins)
{
    if (tolls.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(tolls, {}, &StoryToll::begin);
    TollBins bins{.time = timeBins({first.begin, last.begin + std::chrono::seconds(1)}, mostBins, BinUnit::Day),
                  .sums = {}};
    for (int bin = 0; bin < bins.time.size(); ++bin)
        bins.sums.push_back({.begin = bins.time.edges[std::size_t(bin)], .killed = {}, .wounded = {}});
    for (const StoryToll &toll : tolls) {
        StoryToll &sum = bins.sums[std::size_t(bins.time.binAt(toll.begin))];
        add(sum.killed, toll.killed);
        add(sum.wounded, toll.wounded);
    }
    // Charts have some room at the end that no toll needs.
    while (bins.sums.back().killed.most == 0 && bins.sums.back().wounded.most == 0 && bins.sums.size() > 1) {
        bins.sums.pop_back();
        bins.time.edges.pop_back();
    }
    return bins;
}

} // namespace ui
