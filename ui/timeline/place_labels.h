// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/lay_out_marks.h"

#include <functional>
#include <vector>

namespace ui {

/// Where the words of a mark stand, in logical pixels from the left edge of what is seen.
struct Label
{
    quint32 mark = 0; ///< An index into the marks.
    qreal left = 0;
    qreal width = 0;    ///< As much as the words need, or less: then they are elided.
    bool inBar = false; ///< Above a bar that is longer than its words, else beside the mark.

    qreal right() const { return left + width; }
};

struct LabelMetrics
{
    /// The width of the words of a slot's event, in logical pixels.
    std::function<qreal(quint32 slot)> textWidth;
    qreal shortest = 110; ///< Words are not elided to less.
    qreal longest = 420;
    qreal gap = 6; ///< Between a mark and its label, and behind a label.
    std::size_t most = 400;
};

/// Gives labels to as many marks as have room for them in their row; where two marks want the same
/// room, the more salient one is served first, and beyond `most` labels only the most salient stay.
///
/// No label touches a mark or another label. What is placed depends on the neighbours in a row and not on the
/// edges of the view, so labels keep still while it is panned; those of long bars stay in sight, none reaches beyond
/// the stretch that shows all events, and none is there without its mark.
std::vector<Label> placeLabels(const std::vector<Mark> &marks, const TimelineIndex &index, const TimeScale &scale,
                               const LabelMetrics &metrics);

} // namespace ui
