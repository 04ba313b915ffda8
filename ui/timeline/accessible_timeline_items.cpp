// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the items of the list are, and what they do.

#include "ui/timeline/accessible_timeline.h"

#include "ui/models/wording.h"
#include "ui/timeline/accessible_mark.h"
#include "ui/timeline/spoken_text.h"
#include "ui/timeline/timeline_view_p.h"

#include <algorithm>

namespace ui {

bool AccessibleTimeline::isSelected(SlotRange slots) const
{
    const auto &selected = view()->d->selected;
    const auto first = std::ranges::lower_bound(selected, slots.first);
    const auto last = std::lower_bound(first, selected.end(), slots.last);
    return last - first == std::ptrdiff_t(slots.size());
}

int AccessibleTimeline::selectedItemCount() const
{
    refresh();
    return int(std::ranges::count_if(m_items, [this](const AccessibleItem &item) { return isSelected(item.slots); }));
}

QList<QAccessibleInterface *> AccessibleTimeline::selectedItems() const
{
    refresh();
    QList<QAccessibleInterface *> selected;
    for (int i = 0; i < std::ssize(m_items); ++i) {
        if (isSelected(m_items[std::size_t(i)].slots))
            selected += child(i);
    }
    return selected;
}

bool AccessibleTimeline::isSelected(QAccessibleInterface *item) const
{
    const auto *mark = dynamic_cast<const AccessibleMark *>(item);
    return mark && isSelected(mark->range());
}

bool AccessibleTimeline::changeSelection(const QAccessibleInterface *item, bool select)
{
    const auto *mark = dynamic_cast<const AccessibleMark *>(item);
    if (!mark || !has(mark->range()))
        return false;
    std::vector<quint32> all;
    for (quint32 slot = mark->range().first; slot < mark->range().last; ++slot)
        all.push_back(slot);
    const auto how = select ? QItemSelectionModel::Select : QItemSelectionModel::Deselect;
    view()->d->select(all, select ? all.front() : TimelineIndex::noSlot, how);
    return true;
}

bool AccessibleTimeline::select(QAccessibleInterface *item)
{
    return changeSelection(item, true);
}

bool AccessibleTimeline::unselect(QAccessibleInterface *item)
{
    return changeSelection(item, false);
}

bool AccessibleTimeline::selectAll()
{
    view()->d->select(view()->d->scene.index.inTime, TimelineIndex::noSlot, QItemSelectionModel::ClearAndSelect);
    return true;
}

bool AccessibleTimeline::clear()
{
    if (view()->d->selection)
        view()->d->selection->clearSelection();
    return true;
}

bool AccessibleTimeline::has(SlotRange slots) const
{
    refresh();
    return m_known.contains(keyOf(slots));
}

const AccessibleItem &AccessibleTimeline::itemOf(SlotRange slots) const
{
    refresh();
    return m_items[std::size_t(m_known.at(keyOf(slots)).index)];
}

QString AccessibleTimeline::itemText(SlotRange slots, QAccessible::Text which) const
{
    if (which == QAccessible::Name)
        return itemName(slots);
    if (which != QAccessible::Description || slots.size() > 1)
        return {};
    const core::Timeline &timeline = *view()->d->scene.timeline;
    const core::EventRef ref = timeline.events[view()->d->scene.index.event[slots.first]];
    return Wording::why(timeline.event(ref).date, timeline.extraction(ref).article);
}

QString AccessibleTimeline::itemName(SlotRange slots) const
{
    TimelineView::Private &shown = *view()->d;
    const core::Timeline &timeline = *shown.scene.timeline;
    const TimelineIndex &index = shown.scene.index;
    const quint32 number = index.event[slots.first];
    const QString spoken = slots.size() > 1 ? spokenFold(timeline, index, slots)
                                            : spokenEvent(timeline.event(timeline.events[number]),
                                                          shown.stories().storyOf(int(number)), shown.scene.zone);
    const QString &lane = index.lanes[shown.scene.laneOfRow(index.rowOf(slots.first))].name;
    return lane.isEmpty() ? spoken : spokenInLane(spoken, lane);
}

/// On the screen.
QRect AccessibleTimeline::itemRect(SlotRange slots) const
{
    const TimelineView::Private &shown = *view()->d;
    const QRect rect = accessibleRect(shown.scene, shown.frame, itemOf(slots));
    return rect.isEmpty() ? QRect() : QRect(view()->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

QAccessible::State AccessibleTimeline::itemState(SlotRange slots) const
{
    const TimelineView::Private &shown = *view()->d;
    const bool alone = slots.size() == 1;
    QAccessible::State state;
    state.focusable = alone;
    state.selectable = true;
    state.multiSelectable = true;
    state.expandable = !alone;
    state.collapsed = !alone;
    state.selected = isSelected(slots);
    state.active = alone && slots.first == shown.current;
    state.focused = state.active && view()->hasFocus();
    state.offscreen = itemOf(slots).mark < 0;
    state.invisible = !view()->isVisible();
    return state;
}

/// Selects an event, and opens a fold, as a click does.
void AccessibleTimeline::press(SlotRange slots)
{
    TimelineView::Private &shown = *view()->d;
    if (slots.size() == 1)
        shown.choose(slots.first, Qt::NoModifier);
    else if (const int mark = itemOf(slots).mark; mark >= 0)
        shown.clickMark(Mark(shown.frame.marks[std::size_t(mark)]), Qt::NoModifier);
}

void AccessibleTimeline::focus(SlotRange slots)
{
    view()->setFocus(Qt::OtherFocusReason);
    view()->d->choose(slots.first, Qt::NoModifier);
    view()->d->showSlot(slots.first);
}

void AccessibleTimeline::showMenu(SlotRange slots)
{
    if (!isSelected(slots))
        view()->d->choose(slots.first, Qt::NoModifier);
    view()->d->showSlot(slots.first);
    Q_EMIT view()->menuRequested(itemRect(slots).bottomLeft());
}

void AccessibleTimeline::goToSource(SlotRange slots)
{
    view()->d->choose(slots.first, Qt::NoModifier);
    Q_EMIT view()->eventActivated(int(view()->d->scene.index.event[slots.first]));
}

} // namespace ui
