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

constexpr std::size_t lengthClasses = 3;

LengthClass lengthClassOf(const Packable &event, bool pin)
{
    return pin ? LengthClass::Pin : event.end - event.begin <= longestMiddle ? LengthClass::Middle : LengthClass::Long;
}

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
    using Members = std::array<std::vector<Packable>, lengthClasses>; ///< Of a lane, by length, in order of begin.

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

    void addLanes()
    {
        m_order = orderInTime(m_drawn.pack);
        std::vector<Members> members = emptyMembers();
        for (quint32 rank = 0; rank < m_order.size(); ++rank) {
            const quint32 place = m_order[rank];
            const Packable &pack = m_drawn.pack[place];
            const LengthClass length = lengthClassOf(pack, m_drawn.look[place].pin);
            members[m_groups.laneOf[place]][std::size_t(length)].push_back(pack);
            members[m_groups.laneOf[place]][std::size_t(length)].back().owner = rank;
        }
        for (std::size_t lane = 0; lane < members.size(); ++lane)
            addLane(lane, members[lane]);
    }

    /// Room for the members of all lanes: at a million, letting it grow takes as long as filling it.
    std::vector<Members> emptyMembers() const
    {
        std::vector<std::array<quint32, lengthClasses>> sizes(m_groups.names.size());
        for (quint32 place = 0; place < m_drawn.size(); ++place)
            ++sizes[m_groups.laneOf[place]][std::size_t(lengthClassOf(m_drawn.pack[place], m_drawn.look[place].pin))];
        std::vector<Members> members(sizes.size());
        for (std::size_t lane = 0; lane < members.size(); ++lane) {
            for (std::size_t length = 0; length < lengthClasses; ++length)
                members[lane][length].reserve(sizes[lane][length]);
        }
        return members;
    }

    void addLane(std::size_t lane, Members &members)
    {
        const auto firstRow = quint32(m_index.rows.size());
        const bool collapsed = m_lanes.collapsed.contains(m_groups.names[lane]);
        if (collapsed)
            joinBars(members);
        for (std::size_t length = 0; length < lengthClasses; ++length)
            addRows(members[length], packRows(members[length], limitsOf(LengthClass(length), collapsed)));
        const auto rows = quint32(m_index.rows.size()) - firstRow;
        m_index.rowLane.resize(m_index.rows.size(), quint32(m_index.lanes.size()));
        m_index.lanes.push_back({m_groups.names[lane], m_groups.sizes[lane], firstRow, rows, collapsed});
    }

    /// All that is longer than a day goes to one row.
    static void joinBars(Members &members)
    {
        std::vector<Packable> &bars = members[std::size_t(LengthClass::Middle)];
        std::vector<Packable> &longest = members[std::size_t(LengthClass::Long)];
        const auto shorter = std::ssize(bars);
        bars.insert(bars.end(), longest.begin(), longest.end());
        std::ranges::inplace_merge(bars, bars.begin() + shorter, {}, &Packable::owner);
        longest.clear();
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

    /// Puts events into the rows that they were given, each row in order of begin as `members` are.
    void addRows(const std::vector<Packable> &members, const PackedRows &packed)
    {
        std::vector<quint32> next(std::size_t(packed.rows));
        for (const quint16 row : packed.row)
            ++next[row];
        for (quint32 &slot : next) {
            const quint32 first = m_index.rows.empty() ? 0 : m_index.rows.back().last;
            m_index.rows.push_back({first, first + std::exchange(slot, first)});
        }
        for (std::size_t i = 0; i < members.size(); ++i)
            fillSlot(next[packed.row[i]]++, members[i], packed.labelAtLeft[i] != 0);
        for (const SlotRange row : std::span(m_index.rows).last(next.size()))
            std::inclusive_scan(m_index.end.begin() + row.first, m_index.end.begin() + row.last,
                                m_index.latestEnd.begin() + row.first,
                                [](qint64 a, qint64 b) { return std::max(a, b); });
    }

    void fillSlot(quint32 slot, const Packable &member, bool labelAtLeft)
    {
        const quint32 place = m_order[member.owner];
        m_index.inTime[member.owner] = slot;
        m_index.slotOf[m_drawn.number[place]] = slot;
        m_index.begin[slot] = member.begin;
        m_index.end[slot] = member.end;
        m_index.salience[slot] = member.salience;
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
    DrawnEvents m_drawn;
    LaneGroups m_groups;
    std::vector<quint32> m_order; ///< Places in m_drawn in order of begin.
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
