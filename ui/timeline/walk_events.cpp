// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/walk_events.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace ui {

namespace {

std::ptrdiff_t placeInTime(const TimelineIndex &index, quint32 slot)
{
    const auto key = [&](quint32 s) { return std::tuple(index.begin[s], index.end[s], index.event[s]); };
    return std::ranges::lower_bound(index.inTime, key(slot), {}, key) - index.inTime.begin();
}

quint32 nearestInRow(const TimelineIndex &index, SlotRange row, qint64 time)
{
    const auto begins = index.begin.begin();
    const auto after = quint32(std::lower_bound(begins + row.first, begins + row.last, time) - begins);
    if (after == row.first)
        return after;
    const bool before = after == row.last || time - index.begin[after - 1] <= index.begin[after] - time;
    return before ? after - 1 : after;
}

bool isSeen(const TimelineIndex &index, quint32 slot, const core::TimeSpan &visible)
{
    return index.begin[slot] < visible.end.time_since_epoch().count() &&
           index.end[slot] > visible.begin.time_since_epoch().count();
}

} // namespace

quint32 walkInTime(const TimelineIndex &index, quint32 slot, int steps)
{
    if (index.size() == 0)
        return TimelineIndex::noSlot;
    const std::ptrdiff_t place = placeInTime(index, slot) + steps;
    return index.inTime[std::size_t(std::clamp<std::ptrdiff_t>(place, 0, std::ssize(index.inTime) - 1))];
}

quint32 walkAcrossRows(const TimelineIndex &index, quint32 slot, int direction, const core::TimeSpan &visible)
{
    const auto start = std::ptrdiff_t(index.rowOf(slot));
    const std::ptrdiff_t rows = std::ssize(index.rows);
    quint32 adjacent = TimelineIndex::noSlot;
    for (std::ptrdiff_t row = start + direction; row >= 0 && row < rows; row += direction) {
        const quint32 nearest = nearestInRow(index, index.rows[std::size_t(row)], index.begin[slot]);
        if (isSeen(index, nearest, visible))
            return nearest;
        if (adjacent == TimelineIndex::noSlot)
            adjacent = nearest;
    }
    return adjacent;
}

std::vector<quint32> slotsBetween(const TimelineIndex &index, quint32 one, quint32 other)
{
    const auto [first, last] = std::minmax({placeInTime(index, one), placeInTime(index, other)});
    return {index.inTime.begin() + first, index.inTime.begin() + last + 1};
}

core::TimeSpan spanOf(const TimelineIndex &index, const std::vector<quint32> &slotNumbers)
{
    const auto earliest = std::ranges::min(slotNumbers, {}, [&](quint32 s) { return index.begin[s]; });
    const auto latest = std::ranges::max(slotNumbers, {}, [&](quint32 s) { return index.end[s]; });
    return {core::Instant(std::chrono::seconds(index.begin[earliest])),
            core::Instant(std::chrono::seconds(index.end[latest]))};
}

} // namespace ui
