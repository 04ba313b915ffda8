// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_index.h"

#include "ui/timeline/drawn_events.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/group_lanes.h"
#include "ui/timeline/order_of_keys.h"
#include "ui/timeline/pack_rows.h"
#include "ui/timeline/time_scale.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace ui {

namespace {

// Rows are packed for a view of this width, whatever the window is: else they would jump.
constexpr double packedWidth = 1200;
constexpr qint64 longestMiddle = 100 * 86'400; // a quarter or season, not half a year

/// Lengths that share no rows, so that a year-long bar does not keep days apart.
enum class LengthClass { Pin, Middle, Long };

/// The classes that rows are packed for one after the other, from and to inclusive.
struct ClassRange
{
    LengthClass first;
    LengthClass last;
};

constexpr std::array openClasses{ClassRange{LengthClass::Pin, LengthClass::Pin},
                                 ClassRange{LengthClass::Middle, LengthClass::Middle},
                                 ClassRange{LengthClass::Long, LengthClass::Long}};
constexpr std::array collapsedClasses{ClassRange{LengthClass::Pin, LengthClass::Pin},
                                      ClassRange{LengthClass::Middle, LengthClass::Long}};

core::Instant instantOf(qint64 seconds)
{
    return core::Instant(std::chrono::seconds(seconds));
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
    return orderOfKeys(keys);
}

template<typename Value>
std::vector<Value> inOrder(const std::vector<Value> &values, const std::vector<quint32> &order)
{
    std::vector<Value> sorted(order.size());
    std::ranges::transform(order, sorted.begin(), [&](quint32 place) { return values[place]; });
    return sorted;
}

core::TimeSpan fitOf(const std::vector<Packable> &events)
{
    const auto first = std::ranges::min_element(events, {}, &Packable::begin);
    const auto last = std::ranges::max_element(events, {}, &Packable::end);
    return withMargin({instantOf(first->begin), instantOf(last->end)});
}

class Indexer
{
public:
    Indexer(const core::Timeline &timeline, const LaneArrangement &lanes, const EventMask &shown)
        : m_lanes(lanes)
        , m_drawn(drawnEvents(timeline, shown))
        , m_groups(groupLanes(timeline, m_drawn.number, lanes))
    {
        m_index.slotOf.assign(timeline.events.size(), TimelineIndex::noSlot);
        sortInTime();
    }

    TimelineIndex index()
    {
        makeRoom();
        if (m_drawn.size() > 0) {
            m_index.fit = fitOf(m_drawn.pack);
            addLanes();
        }
        addDoubts();
        playTournament();
        return std::move(m_index);
    }

private:
    /// From here on all is read from the front to the back, which at a million events is what makes it fast.
    void sortInTime()
    {
        const std::vector<quint32> order = orderInTime(m_drawn.pack);
        m_drawn.number = inOrder(m_drawn.number, order);
        m_drawn.pack = inOrder(m_drawn.pack, order);
        m_drawn.look = inOrder(m_drawn.look, order);
        m_groups.laneOf = inOrder(m_groups.laneOf, order);
    }

    void makeRoom()
    {
        const std::size_t size = m_drawn.size();
        m_index.begin.resize(size);
        m_index.end.resize(size);
        m_index.latestEnd.resize(size);
        m_index.salience.resize(size);
        m_index.event.resize(size);
        m_index.look.resize(size);
        m_index.inTime.resize(size);
    }

    LengthClass classOf(quint32 place) const
    {
        const Packable &pack = m_drawn.pack[place];
        return m_drawn.look[place].pin                  ? LengthClass::Pin
               : pack.end - pack.begin <= longestMiddle ? LengthClass::Middle
                                                        : LengthClass::Long;
    }

    void addLanes()
    {
        std::vector<std::vector<quint32>> members(m_groups.names.size());
        for (std::size_t lane = 0; lane < members.size(); ++lane)
            members[lane].reserve(m_groups.sizes[lane]);
        for (quint32 place = 0; place < m_drawn.size(); ++place)
            members[m_groups.laneOf[place]].push_back(place);
        for (std::size_t lane = 0; lane < members.size(); ++lane)
            addLane(m_groups.names[lane], members[lane]);
    }

    /// `members` are places in order of begin.
    void addLane(const QString &name, const std::vector<quint32> &members)
    {
        const auto firstRow = quint32(m_index.rows.size());
        const bool collapsed = m_lanes.collapsed.contains(name);
        const std::span<const ClassRange> classes =
            collapsed ? std::span<const ClassRange>(collapsedClasses) : std::span<const ClassRange>(openClasses);
        for (const ClassRange &range : classes)
            addRows(members, range, collapsed);
        const auto rows = quint32(m_index.rows.size()) - firstRow;
        m_index.rowLane.resize(m_index.rows.size(), quint32(m_index.lanes.size()));
        m_index.lanes.push_back({name, quint32(members.size()), firstRow, rows, collapsed});
    }

    PackLimits limitsOf(ClassRange range, bool collapsed) const
    {
        PackLimits limits{.secondsPerPixel = double((m_index.fit.end - m_index.fit.begin).count()) / packedWidth,
                          .lastSecond = secondsOf(m_index.fit.end)};
        if (collapsed) {
            limits.openingRows = limits.closerRows = 0;
            limits.crowdRows = 1;
        } else if (range.first != LengthClass::Pin) {
            limits.openingRows = m_lanes.key == LaneKey::None ? 5 : 3;
            limits.closerRows = 2;
            limits.crowdRows = 10;
        } else if (m_lanes.key == LaneKey::None) {
            limits.openingRows = 12;
            limits.closerRows = 6;
        }
        return limits;
    }

    void addRows(const std::vector<quint32> &members, ClassRange range, bool collapsed)
    {
        std::vector<quint32> places;
        std::vector<Packable> packables;
        places.reserve(members.size());
        packables.reserve(members.size());
        for (const quint32 place : members) {
            const LengthClass length = classOf(place);
            if (range.first <= length && length <= range.last) {
                places.push_back(place);
                packables.push_back(m_drawn.pack[place]);
            }
        }
        addPacked(places, packRows(packables, limitsOf(range, collapsed)));
    }

    /// Puts events into the rows that they were given, each row in order of begin as `places` is.
    void addPacked(const std::vector<quint32> &places, const PackedRows &packed)
    {
        std::vector<quint32> next(std::size_t(packed.rows));
        for (const quint16 row : packed.row)
            ++next[row];
        for (quint32 &slot : next) {
            const quint32 first = m_index.rows.empty() ? 0 : m_index.rows.back().last;
            m_index.rows.push_back({first, first + std::exchange(slot, first)});
        }
        for (std::size_t i = 0; i < places.size(); ++i)
            fillSlot(next[packed.row[i]]++, places[i], packed.labelAtLeft[i] != 0);
        for (const SlotRange row : std::span(m_index.rows).last(next.size()))
            std::inclusive_scan(m_index.end.begin() + row.first, m_index.end.begin() + row.last,
                                m_index.latestEnd.begin() + row.first,
                                [](qint64 a, qint64 b) { return std::max(a, b); });
    }

    void fillSlot(quint32 slot, quint32 place, bool labelAtLeft)
    {
        const Packable &pack = m_drawn.pack[place];
        m_index.inTime[place] = slot;
        m_index.slotOf[m_drawn.number[place]] = slot;
        m_index.begin[slot] = pack.begin;
        m_index.end[slot] = pack.end;
        m_index.salience[slot] = pack.salience;
        m_index.look[slot] = m_drawn.look[place];
        m_index.look[slot].labelAtLeft = labelAtLeft;
        m_index.event[slot] = m_drawn.number[place];
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
        m_index.best.resize(2 * std::size_t(size));
        std::iota(m_index.best.begin() + size, m_index.best.end(), 0);
        for (quint32 node = size; node-- > 1;) {
            const quint32 a = m_index.best[2 * node];
            const quint32 b = m_index.best[2 * node + 1];
            m_index.best[node] = m_index.salience[b] > m_index.salience[a] ? b : a;
        }
    }

    const LaneArrangement &m_lanes;
    DrawnEvents m_drawn; ///< Soon in order of begin.
    LaneGroups m_groups;
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
            challenge(best[l++]);
        if (r % 2 == 1)
            challenge(best[--r]);
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

TimelineIndex indexTimeline(const core::Timeline &timeline, const LaneArrangement &lanes, const EventMask &shown)
{
    return Indexer(timeline, lanes, shown).index();
}

} // namespace ui
