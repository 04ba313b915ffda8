// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_index.h"

#include <vector>

namespace ui {

enum class MarkShape : quint8 {
    Pin,  ///< One event of a day or less.
    Bar,  ///< A coarser date that can be seen as a stretch; with a count, several that begin together.
    Fold, ///< Events too near to each other to tell apart, as a count.
};

/// One thing to draw: an event, or a fold of neighbours in a row.
///
/// Unit: logical pixels from the left edge of what is seen. The glyph's edges are whole numbers, so
/// that it looks alike wherever it stands.
struct Mark
{
    qreal left = 0; ///< The glyph.
    qreal right = 0;
    qreal spanLeft = 0; ///< The time of its events.
    qreal spanRight = 0;
    SlotRange slots;
    quint32 best = 0; ///< The most salient slot of `slots`: the one that is named and coloured.
    quint32 row = 0;
    MarkShape shape = MarkShape::Pin;

    quint32 events() const { return slots.size(); }
};

/// How wide glyphs are, in logical pixels.
struct MarkMetrics
{
    qreal pin = 12;
    qreal shortestBar = 12;
    qreal digit = 6;       ///< Of the counts in folds.
    qreal foldPadding = 8; ///< Of a fold, left and right of its count together.

    qreal foldWidth(quint32 events) const;
    /// The narrowest stretch in which neighbours are told apart.
    qreal cell() const { return foldPadding + 3 * digit + 2; }
};

/// "3", "412", "12k": how many events a fold holds.
QString countText(quint32 events);

/// How far beyond the edges marks are laid out, so that which labels have room does not change as marks leave.
inline constexpr qreal markSkirt = 480;

/// The marks of the rows [firstRow, lastRow), row by row from left to right, within the edges and markSkirt.
///
/// Neighbours fold by cells of time that do not depend on where the view is, and keep while it zooms by
/// less than two; so nothing flickers when it is panned. Each event is in one mark, and no
/// glyphs of a row overlap unless their events do. Cost: a binary search a mark.
std::vector<Mark> layOutMarks(const TimelineIndex &index, quint32 firstRow, quint32 lastRow, const TimeScale &scale,
                              const MarkMetrics &metrics);

} // namespace ui
