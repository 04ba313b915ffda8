// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_index.h"

#include "ui/models/kind_colors.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/group_lanes.h"
#include "ui/timeline/pack_rows.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

// Rows are packed for a view of this width and a font of this size, whatever the window is: else they would jump.
constexpr double packedWidth = 1200;
constexpr double packedCharWidth = 6.4;
constexpr int packedLabelChars = 44;

constexpr qint64 longestPin = 86'400;          // a day
constexpr qint64 longestMiddle = 100 * 86'400; // a quarter or season, not half a year

/// Lengths that share no rows, so that a year-long bar does not keep days apart.
enum class LengthClass { Pin, Middle, Long };

LengthClass lengthClassOf(const Packable &event)
{
    const qint64 length = event.end - event.begin;
    return length <= longestPin ? LengthClass::Pin : length <= longestMiddle ? LengthClass::Middle : LengthClass::Long;
}

struct Entry
{
    Packable pack;
    quint32 event = 0;
};

/// What a retelling has of its story's salience: the event that tells it best goes before it to a label.
constexpr double retoldShare = 0.5;

/// By event number; 0 for what is in no story.
std::vector<float> saliencesOf(const core::Timeline &timeline)
{
    std::vector<float> saliences(timeline.events.size());
    for (const core::Story &story : timeline.stories) {
        for (const core::EventRef ref : story.events) {
            const auto it = std::ranges::lower_bound(timeline.events, ref);
            const double share = ref == story.events.front() ? 1 : retoldShare;
            saliences[std::size_t(it - timeline.events.begin())] = float(story.salience * share);
        }
    }
    return saliences;
}

qint64 secondsOf(core::Instant instant)
{
    return instant.time_since_epoch().count();
}

/// What is drawn, by begin, end and number.
std::vector<Entry> entriesOf(const core::Timeline &timeline, const EventMask &shown)
{
    const std::vector<float> saliences = saliencesOf(timeline);
    std::vector<Entry> entries;
    for (quint32 number = 0; number < timeline.events.size(); ++number) {
        const core::Event &event = timeline.event(timeline.events[number]);
        if (!event.onTimeline || !event.date.span || !lets(shown, number))
            continue;
        const auto chars = std::min<qsizetype>(event.headline.size(), packedLabelChars);
        entries.push_back({{secondsOf(event.date.span->begin), secondsOf(event.date.span->end), saliences[number],
                            quint16(double(chars) * packedCharWidth)},
                           number});
    }
    std::ranges::sort(entries, {}, [](const Entry &e) { return std::tuple(e.pack.begin, e.pack.end, e.event); });
    return entries;
}

core::TimeSpan fitOf(const std::vector<Entry> &entries)
{
    const qint64 last = std::ranges::max(entries, {}, [](const Entry &e) { return e.pack.end; }).pack.end;
    return withMargin(
        {core::Instant(std::chrono::seconds(entries.front().pack.begin)), core::Instant(std::chrono::seconds(last))});
}

PackLimits limitsOf(const core::TimeSpan &fit, LaneKey key, LengthClass length)
{
    PackLimits limits{.secondsPerPixel = double((fit.end - fit.begin).count()) / packedWidth,
                      .lastSecond = secondsOf(fit.end)};
    if (key == LaneKey::None) {
        limits.openingRows = 12;
        limits.closerRows = 6;
    }
    if (length != LengthClass::Pin) {
        limits.openingRows = key == LaneKey::None ? 5 : 3;
        limits.closerRows = 2;
        limits.crowdRows = 10;
    }
    return limits;
}

EventLook lookOf(const core::Event &event, LengthClass length, bool labelAtLeft)
{
    return {.color = quint8(kindColorIndex(event.kind)),
            .status = event.status,
            .relation = event.date.relation,
            .pin = length == LengthClass::Pin,
            .labelAtLeft = labelAtLeft};
}

class Indexer
{
public:
    Indexer(const core::Timeline &timeline, LaneKey key, const EventMask &shown)
        : m_timeline(timeline)
        , m_key(key)
        , m_entries(entriesOf(timeline, shown))
    {}

    TimelineIndex index()
    {
        m_index.slotOf.assign(m_timeline.events.size(), TimelineIndex::noSlot);
        if (!m_entries.empty()) {
            m_index.fit = fitOf(m_entries);
            addLanes();
        }
        orderInTime();
        playTournament();
        return std::move(m_index);
    }

private:
    void addLanes()
    {
        std::vector<quint32> numbers(m_entries.size());
        std::ranges::transform(m_entries, numbers.begin(), &Entry::event);
        const LaneGroups groups = groupLanes(m_timeline, numbers, m_key);
        std::vector<std::vector<quint32>> members(groups.names.size());
        for (std::size_t lane = 0; lane < members.size(); ++lane)
            members[lane].reserve(groups.sizes[lane]);
        for (quint32 i = 0; i < m_entries.size(); ++i)
            members[groups.laneOf[i]].push_back(i);
        for (std::size_t lane = 0; lane < members.size(); ++lane)
            addLane(groups.names[lane], members[lane]);
    }

    void addLane(const QString &name, const std::vector<quint32> &members)
    {
        const auto firstRow = quint32(m_index.rows.size());
        for (const LengthClass length : {LengthClass::Pin, LengthClass::Middle, LengthClass::Long})
            addRows(members, length);
        const auto rows = quint32(m_index.rows.size()) - firstRow;
        m_index.rowLane.resize(m_index.rows.size(), quint32(m_index.lanes.size()));
        m_index.lanes.push_back({name, quint32(members.size()), firstRow, rows});
    }

    void addRows(const std::vector<quint32> &members, LengthClass length)
    {
        std::vector<quint32> entries;
        std::vector<Packable> packables;
        for (const quint32 i : members) {
            if (lengthClassOf(m_entries[i].pack) == length) {
                entries.push_back(i);
                packables.push_back(m_entries[i].pack);
            }
        }
        const PackedRows packed = packRows(packables, limitsOf(m_index.fit, m_key, length));
        std::vector<std::vector<quint32>> rows(std::size_t(packed.rows));
        for (quint32 i = 0; i < entries.size(); ++i)
            rows[packed.row[i]].push_back(i);
        for (const std::vector<quint32> &row : rows) {
            const quint32 first = m_index.size();
            for (const quint32 i : row)
                addSlot(m_entries[entries[i]], length, packed.labelAtLeft[i] != 0, first);
            m_index.rows.push_back({first, m_index.size()});
        }
    }

    void addSlot(const Entry &entry, LengthClass length, bool labelAtLeft, quint32 rowStart)
    {
        const quint32 slot = m_index.size();
        const qint64 before = slot > rowStart ? m_index.latestEnd.back() : entry.pack.end;
        m_index.slotOf[entry.event] = slot;
        m_index.begin.push_back(entry.pack.begin);
        m_index.end.push_back(entry.pack.end);
        m_index.latestEnd.push_back(std::max(before, entry.pack.end));
        m_index.salience.push_back(entry.pack.salience);
        m_index.look.push_back(lookOf(m_timeline.event(m_timeline.events[entry.event]), length, labelAtLeft));
        m_index.event.push_back(entry.event);
    }

    void orderInTime()
    {
        for (const Entry &entry : m_entries)
            m_index.inTime.push_back(m_index.slotOf[entry.event]);
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

    const core::Timeline &m_timeline;
    LaneKey m_key;
    std::vector<Entry> m_entries;
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

TimelineIndex indexTimeline(const core::Timeline &timeline, LaneKey key, const EventMask &shown)
{
    return Indexer(timeline, key, shown).index();
}

} // namespace ui
