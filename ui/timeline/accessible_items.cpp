// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/accessible_items.h"

#include <algorithm>

namespace ui {

namespace {

/// The first slot of each item that is one event, ascending.
std::vector<quint32> ownSlots(const std::vector<AccessibleItem> &items)
{
    std::vector<quint32> own;
    for (const AccessibleItem &item : items) {
        if (item.slots.size() == 1)
            own.push_back(item.slots.first);
    }
    std::ranges::sort(own);
    return own;
}

int markWith(quint32 slot, const std::vector<AccessibleItem> &items, std::size_t marks)
{
    const auto end = items.begin() + std::ptrdiff_t(marks);
    const auto found =
        std::find_if(items.begin(), end, [slot](const AccessibleItem &i) { return i.slots.contains(slot); });
    return found == end ? -1 : found->mark;
}

} // namespace

std::vector<AccessibleItem> accessibleItems(const TimelineScene &scene, const TimelineFrame &frame,
                                            std::span<const quint32> selected, quint32 current)
{
    std::vector<AccessibleItem> items;
    const QRectF plot(scene.plot());
    for (std::size_t mark = 0; mark < frame.marks.size(); ++mark) {
        if (glyphRect(scene, frame.marks[mark]).intersects(plot))
            items.push_back({frame.marks[mark].slots, int(mark)});
    }
    const std::size_t marks = items.size();
    const std::vector<quint32> own = ownSlots(items);
    const auto add = [&](quint32 slot) {
        if (!std::ranges::binary_search(own, slot))
            items.push_back({{slot, slot + 1}, markWith(slot, items, marks)});
    };
    if (current != TimelineIndex::noSlot)
        add(current);
    for (std::size_t i = 0; i < selected.size() && items.size() - marks < mostSelectedItems; ++i) {
        if (selected[i] != current)
            add(selected[i]);
    }
    return items;
}

QRect accessibleRect(const TimelineScene &scene, const TimelineFrame &frame, const AccessibleItem &item)
{
    if (item.mark < 0)
        return {};
    const Mark &mark = frame.marks[std::size_t(item.mark)];
    QRectF rect = glyphRect(scene, mark);
    const auto label = std::ranges::find(frame.labels, quint32(item.mark), &Label::mark);
    if (label != frame.labels.end())
        rect |= labelRect(scene, mark, *label);
    return rect.intersected(QRectF(scene.plot())).toAlignedRect();
}

} // namespace ui
