// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_scene.h"

#include <span>

namespace ui {

/// One thing that a screen reader is told of: a mark of the picture, or an event that has no mark of its own
/// there but is selected.
struct AccessibleItem
{
    SlotRange slots; ///< More than one for a fold. No two items have the same.
    int mark = -1;   ///< The mark of the frame that shows it; -1 where none can be seen.

    friend bool operator==(const AccessibleItem &, const AccessibleItem &) = default;
};

/// The most selected events that are told of besides those with a mark of their own.
inline constexpr std::size_t mostSelectedItems = 200;

/// The marks that can be seen, lane by lane as they are drawn; after them, as items of their own, the
/// current event (unless it is noSlot) and the selected ones that are within folds or out of sight.
std::vector<AccessibleItem> accessibleItems(const TimelineScene &scene, const TimelineFrame &frame,
                                            std::span<const quint32> selected, quint32 current);

/// Where an item is in the picture, with its label; empty where it cannot be seen.
QRect accessibleRect(const TimelineScene &scene, const TimelineFrame &frame, const AccessibleItem &item);

} // namespace ui
