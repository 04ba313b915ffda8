// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_model.h"
#include "ui/models/wording.h"
#include "ui/timeline/timeline_view_p.h"
#include "ui/timeline/walk_events.h"
#include "ui/timeline/zoned_date.h"

#include <QAccessible>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostUpdates = 64; // parts of the view; more take longer than the whole

/// The rows of some slots, neighbours as one range: a selection of many small ranges is slow.
QItemSelection rowsOf(const EventModel &events, const TimelineIndex &index, const std::vector<quint32> &slotNumbers)
{
    std::vector<int> rows(slotNumbers.size());
    std::ranges::transform(slotNumbers, rows.begin(), [&](quint32 slot) { return int(index.event[slot]); });
    std::ranges::sort(rows);
    QItemSelection selection;
    for (auto first = rows.begin(); first != rows.end();) {
        const auto gap = std::adjacent_find(first, rows.end(), [](int a, int b) { return b != a + 1; });
        const auto last = gap == rows.end() ? std::prev(gap) : gap;
        selection.append(QItemSelectionRange(events.index(*first, 0), events.index(*last, 0)));
        first = std::next(last);
    }
    return selection;
}

} // namespace

void TimelineView::Private::readSelection()
{
    selected.clear();
    if (selection) {
        for (const QItemSelectionRange &range : selection->selection()) {
            for (int event = range.top(); event <= range.bottom(); ++event) {
                if (const quint32 slot = scene.index.slotOfEvent(event); slot != TimelineIndex::noSlot)
                    selected.push_back(slot);
            }
        }
    }
    std::ranges::sort(selected);
    const quint32 wanted = selection ? scene.index.slotOfEvent(selection->currentIndex().row()) : TimelineIndex::noSlot;
    const bool isSelected = std::ranges::binary_search(selected, wanted);
    current = isSelected ? wanted : selected.empty() ? TimelineIndex::noSlot : selected.front();
    describe();
    ++pictureNumber;
    news.selectionChanged();
    markSelection();
}

/// Marks the selection in the frame, and has only that painted which changes by it.
void TimelineView::Private::markSelection()
{
    if (!frameKept)
        return; // all will be painted
    updateMarks(selectionMarks);
    selectionMarks = layOutSelection(scene, frame, selected, current, texts);
    updateMarks(selectionMarks);
}

void TimelineView::Private::updateMarks(const std::vector<SelectionMark> &marks)
{
    if (marks.size() > mostUpdates) {
        q->viewport()->update();
        return;
    }
    for (const SelectionMark &mark : marks)
        q->viewport()->update(mark.bounds());
}

const EventStories &TimelineView::Private::stories()
{
    if (!storiesOfEvents)
        storiesOfEvents.emplace(scene.timeline);
    return *storiesOfEvents;
}

void TimelineView::Private::select(const std::vector<quint32> &chosen, quint32 newCurrent,
                                   QItemSelectionModel::SelectionFlags flags)
{
    if (!selection || !events)
        return;
    const QScopedValueRollback own(choosing, true);
    if (newCurrent != TimelineIndex::noSlot)
        selection->setCurrentIndex(events->index(int(scene.index.event[newCurrent]), 0), QItemSelectionModel::NoUpdate);
    selection->select(rowsOf(*events, scene.index, chosen), flags | QItemSelectionModel::Rows);
}

/// Selects as lists do: alone, with Ctrl added or taken out, with Shift all between in time.
void TimelineView::Private::choose(quint32 slot, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier) && current != TimelineIndex::noSlot)
        select(slotsBetween(scene.index, current, slot), TimelineIndex::noSlot, QItemSelectionModel::ClearAndSelect);
    else
        select({slot}, slot,
               modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Toggle
                                                       : QItemSelectionModel::ClearAndSelect);
}

/// Scrolls and pans until the slot's glyph is well in view.
void TimelineView::Private::showSlot(quint32 slot)
{
    const TimelineIndex &index = scene.index;
    const int top = scene.rowTop(index.rowOf(slot)) - scene.style.axisHeight();
    const int room = scene.plot().height() - scene.style.rowHeight;
    if (top < 0 || top > room)
        scrollTo(scene.scroll + (top < 0 ? top - scene.style.lanePadding : top - room + scene.style.lanePadding));

    const qreal left = scene.scale.xOf(core::Instant(std::chrono::seconds(index.begin[slot])));
    const qreal right = scene.scale.xOf(core::Instant(std::chrono::seconds(index.end[slot])));
    const qreal air = std::min(24.0, scene.scale.width / 8.0);
    const bool covers = left < air && right > scene.scale.width - air;
    const qreal middle = (left + right) / 2;
    const qreal shown = right - left < scene.scale.width - 2 * air ? middle : left + air;
    if (!covers && (shown < air || shown > scene.scale.width - air))
        moveTo(panned(scene.scale, shown - scene.scale.width / 3.0), ViewMove::Keys);
}

/// Tells a screen reader which event is selected.
void TimelineView::Private::describe()
{
    QString text = tr("%n dated events", nullptr, int(scene.index.size()));
    if (current != TimelineIndex::noSlot) {
        const core::EventRef ref = scene.timeline->events[scene.index.event[current]];
        const core::Event &event = scene.timeline->event(ref);
        text = tr("%1: %2, %3. %4", "date, headline, status, reason of the date")
                   .arg(whenInZone(event.date, scene.zone), event.headline, Wording::status(event.status),
                        Wording::why(event.date, scene.timeline->extraction(ref).article));
    }
    if (text == q->accessibleDescription())
        return;
    q->setAccessibleDescription(text);
    QAccessibleEvent changed(q, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace ui
