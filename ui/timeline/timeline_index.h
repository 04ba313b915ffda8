// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/models/event_mask.h"
#include "ui/timeline/event_look.h"
#include "ui/timeline/lane_key.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace ui {

/// Half-open numbers of slots: [first, last).
struct SlotRange
{
    quint32 first = 0;
    quint32 last = 0;

    quint32 size() const { return last - first; }
    bool contains(quint32 slot) const { return first <= slot && slot < last; }

    friend bool operator==(const SlotRange &, const SlotRange &) = default;
};

struct IndexedLane
{
    QString name; ///< Empty for LaneKey::None.
    quint32 events = 0;
    quint32 firstRow = 0;
    quint32 rows = 0;
    bool collapsed = false;
};

/// The dated events on a timeline, arranged for drawing: lanes, rows, and in each row the events by
/// begin of their span. Made once for a timeline and a lane key; a frame only searches in it.
///
/// An event's place in the arrays is its slot. A row is one range of slots. About 50 bytes an event.
struct TimelineIndex
{
    std::vector<IndexedLane> lanes;
    std::vector<SlotRange> rows;
    std::vector<qint64> begin; ///< By slot; seconds since 1970. Ascending in each row.
    std::vector<qint64> end;
    std::vector<qint64> latestEnd; ///< By slot: the latest end in its row up to here.
    std::vector<float> salience;
    std::vector<quint32> event; ///< By slot: the event's number.
    std::vector<EventLook> look;
    /// Where a date may lie all the same (EventDate::within), of the slots that have it; by slot, ascending.
    std::vector<std::pair<quint32, core::TimeSpan>> within;
    std::vector<quint32> best; ///< Tournament of saliences: slot s stands at size + s, what wins at 2n and 2n + 1 at n.
    std::vector<quint32> slotOf;  ///< By event number; noSlot for what is not drawn.
    std::vector<quint32> inTime;  ///< All slots by begin, then by event number.
    std::vector<quint32> rowLane; ///< By row.
    core::TimeSpan fit;           ///< What shows all events, with a margin; meaningless where there is none.

    static constexpr quint32 noSlot = 0xffffffff;

    quint32 size() const { return quint32(event.size()); }
    quint32 rowOf(quint32 slot) const;
    /// The slot that wins at a node of the tournament.
    quint32 winnerAt(quint32 node) const { return node < size() ? best[node] : node - size(); }
    /// The most salient slot of a range that is not empty. O(log n).
    quint32 mostSalient(SlotRange range) const;
    quint32 slotOfEvent(int number) const;
    /// Where the date of a slot may lie all the same; null where it is certain.
    const core::TimeSpan *withinOf(quint32 slot) const;
};

/// Arranges the events of `timeline` that are on it, dated and let through by `shown`, by the clocks of `zone`
/// where one is chosen. O(n) but for the salience of crowded days.
TimelineIndex indexTimeline(const core::Timeline &timeline, const LaneArrangement &lanes, const EventMask &shown = {},
                            const QTimeZone &zone = QTimeZone());

} // namespace ui
