// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_index.h"

#include "ui/timeline/drawn_events.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/order_of_keys.h"
#include "ui/timeline/pack_rows.h"
#include "ui/timeline/time_scale.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace ui {

namespace {

// Rows are packed for a view of this width, whatever the window is: else they would jump.
constexpr double packedWidth = 1200;
constexpr qint64 longestMiddle = 100 * 86'400; // a quarter or season, not half a year

/// Lengths that share no rows, so that a year-long bar does not keep days apart.
enum class LengthClass { Pin, Middle, Long };

constexpr std::size_t lengthClasses = 3;

LengthClass lengthClassOf(const Packable &event)
{
    return event.look.pin                             ? LengthClass::Pin
           : event.end - event.begin <= longestMiddle ? LengthClass::Middle
                                                      : LengthClass::Long;
}

qint64 secondsOf(core::Instant instant)
{
    return instant.time_since_epoch().count();
}

/// The places of events in order of begin.
std::vector<quint32> orderInTime(const std::vector<Packable> &events)
{
    std::vector<quint64> keys(events.size());
    const qint64 least = secondsOf(showableTime().begin);
    std::ranges::transform(events, keys.begin(), [least](const Packable &e) { return quint64(e.begin - least); });
    return orderOfKeys(std::move(keys));
}

class Indexer
{
public:
    Indexer(const core::Timeline &timeline, const LaneArrangement &lanes, const EventMask &shown, const QTimeZone &zone)
        : m_lanes(lanes)
        , m_events(timeline.events.size())
        , m_drawn(drawnEvents(timeline, lanes, shown, zone))
    {}

    TimelineIndex index()
    {
        m_index.slotOf.assign(m_events, TimelineIndex::noSlot);
        if (m_drawn.size() > 0) {
            m_index.fit = withMargin(m_drawn.span);
            addLanes();
        }
        addDoubts();
        playTournament();
        return std::move(m_index);
    }

private:
    /// What a function does to all arrays that are by slot.
    void forAllBySlot(auto function)
    {
        function(m_index.begin);
        function(m_index.end);
        function(m_index.latestEnd);
        function(m_index.salience);
        function(m_index.event);
        function(m_index.look);
    }

    void addLanes()
    {
        m_index.inTime = orderInTime(m_drawn.events); // places in m_drawn until they have slots
        forAllBySlot([this](auto &array) { array.reserve(m_drawn.size()); });
        const std::vector<quint32> ends = sortIntoSets();
        quint32 first = 0;
        for (std::size_t lane = 0; lane < m_drawn.lanes.names.size(); ++lane) {
            const std::span lengths = std::span(ends).subspan(lane * lengthClasses, lengthClasses);
            addLane(lane, first, lengths);
            first = lengths.back();
        }
    }

    /// Fills m_ranks: lane after lane, each by length. Gives where each of these sets ends in it.
    std::vector<quint32> sortIntoSets()
    {
        std::vector<quint32> next(m_drawn.lanes.names.size() * lengthClasses);
        for (quint32 place = 0; place < m_drawn.size(); ++place) {
            quint32 &set = m_drawn.group[place];
            set = m_drawn.lanes.laneOf[set] * quint32(lengthClasses) + quint32(lengthClassOf(m_drawn.events[place]));
            ++next[set];
        }
        std::exclusive_scan(next.begin(), next.end(), next.begin(), 0U);
        m_ranks.resize(m_drawn.size());
        for (quint32 rank = 0; rank < m_ranks.size(); ++rank)
            m_ranks[next[m_drawn.group[m_index.inTime[rank]]]++] = rank;
        return next;
    }

    void addLane(std::size_t lane, quint32 first, std::span<const quint32> ends)
    {
        const auto firstRow = quint32(m_index.rows.size());
        const bool collapsed = m_lanes.collapsed.contains(m_drawn.lanes.names[lane]);
        if (collapsed) // all that is longer than a day goes to one row
            std::inplace_merge(m_ranks.begin() + ends[0], m_ranks.begin() + ends[1], m_ranks.begin() + ends[2]);
        for (std::size_t length = 0; length < lengthClasses; ++length) {
            const quint32 last = ends[collapsed && length > 0 ? lengthClasses - 1 : length];
            addRows(std::span(m_ranks).subspan(first, last - first), limitsOf(LengthClass(length), collapsed));
            first = last;
        }
        const auto rows = quint32(m_index.rows.size()) - firstRow;
        m_index.rowLane.resize(m_index.rows.size(), quint32(m_index.lanes.size()));
        m_index.lanes.push_back({m_drawn.lanes.names[lane], m_drawn.lanes.sizes[lane], firstRow, rows, collapsed});
    }

    PackLimits limitsOf(LengthClass length, bool collapsed) const
    {
        PackLimits limits{.secondsPerPixel = double((m_index.fit.end - m_index.fit.begin).count()) / packedWidth,
                          .lastSecond = secondsOf(m_index.fit.end)};
        if (collapsed) {
            limits.openingRows = limits.closerRows = 0;
            limits.crowdRows = 1;
        } else if (length != LengthClass::Pin) {
            limits.openingRows = m_lanes.key == LaneKey::None ? 5 : 3;
            limits.closerRows = 2;
            limits.crowdRows = 10;
        } else if (m_lanes.key == LaneKey::None) {
            limits.openingRows = 12;
            limits.closerRows = 6;
        }
        return limits;
    }

    /// Packs the events of these ranks in time into rows.
    void addRows(std::span<const quint32> ranks, const PackLimits &limits)
    {
        m_members.resize(ranks.size());
        std::ranges::transform(ranks, m_members.begin(),
                               [this](quint32 rank) { return m_drawn.events[m_index.inTime[rank]]; });
        const PackedRows packed = packRows(m_members, limits);
        std::vector<quint32> next(std::size_t(packed.rows));
        for (const quint16 row : packed.row)
            ++next[row];
        for (quint32 &slot : next) {
            const quint32 first = m_index.rows.empty() ? 0 : m_index.rows.back().last;
            m_index.rows.push_back({first, first + std::exchange(slot, first)});
        }
        // Set by set, so that the processor still has at hand what it has just cleared.
        forAllBySlot([&](auto &array) { array.resize(array.size() + ranks.size()); });
        for (std::size_t i = 0; i < ranks.size(); ++i)
            fillSlot(next[packed.row[i]]++, ranks[i], m_members[i], packed.labelAtLeft[i] != 0);
        for (const SlotRange row : std::span(m_index.rows).last(next.size()))
            std::inclusive_scan(m_index.end.begin() + row.first, m_index.end.begin() + row.last,
                                m_index.latestEnd.begin() + row.first,
                                [](qint64 a, qint64 b) { return std::max(a, b); });
    }

    void fillSlot(quint32 slot, quint32 rank, const Packable &event, bool labelAtLeft)
    {
        m_index.inTime[rank] = slot;
        m_index.slotOf[event.number] = slot;
        m_index.begin[slot] = event.begin;
        m_index.end[slot] = event.end;
        m_index.salience[slot] = event.salience;
        m_index.look[slot] = event.look;
        m_index.look[slot].labelAtLeft = labelAtLeft;
        m_index.event[slot] = event.number;
    }

    void addDoubts()
    {
        for (const auto &[number, span] : m_drawn.within)
            m_index.within.emplace_back(m_index.slotOf[number], span);
        std::ranges::sort(m_index.within, {}, [](const auto &doubt) { return doubt.first; });
    }

    void playTournament()
    {
        const quint32 size = m_index.size();
        m_index.best.resize(size);
        for (quint32 node = size; node-- > 1;) {
            const quint32 a = m_index.winnerAt(2 * node);
            const quint32 b = m_index.winnerAt(2 * node + 1);
            const bool second = m_index.salience[b] > m_index.salience[a];
            m_index.best[node] = a + quint32(second) * (b - a); // a jump would be guessed wrong half the time
        }
    }

    const LaneArrangement &m_lanes;
    std::size_t m_events; ///< On the timeline or not.
    DrawnEvents m_drawn;
    std::vector<quint32> m_ranks;    ///< Places in time, set by set, ascending in each.
    std::vector<Packable> m_members; ///< Of the set that is being packed, in order of begin.
    TimelineIndex m_index;
};

} // namespace

quint32 TimelineIndex::rowOf(quint32 slot) const
{
    const auto after = std::ranges::upper_bound(rows, slot, {}, &SlotRange::first);
    return quint32(after - rows.begin()) - 1;
}

quint32 TimelineIndex::mostSalient(SlotRange range) const
{
    quint32 winner = range.first;
    const auto challenge = [&](quint32 slot) {
        if (std::tuple(salience[slot], winner) > std::tuple(salience[winner], slot))
            winner = slot;
    };
    for (quint32 l = range.first + size(), r = range.last + size(); l < r; l /= 2, r /= 2) {
        if (l % 2 == 1)
            challenge(winnerAt(l++));
        if (r % 2 == 1)
            challenge(winnerAt(--r));
    }
    return winner;
}

quint32 TimelineIndex::slotOfEvent(int number) const
{
    return number >= 0 && std::size_t(number) < slotOf.size() ? slotOf[std::size_t(number)] : noSlot;
}

const core::TimeSpan *TimelineIndex::withinOf(quint32 slot) const
{
    const auto doubt = std::ranges::lower_bound(within, slot, {}, [](const auto &d) { return d.first; });
    return doubt != within.end() && doubt->first == slot ? &doubt->second : nullptr;
}

TimelineIndex indexTimeline(const core::Timeline &timeline, const LaneArrangement &lanes, const EventMask &shown,
                            const QTimeZone &zone)
{
    return Indexer(timeline, lanes, shown, zone).index();
}

} // namespace ui
