// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_scene.h"

namespace ui {

/// What is drawn over the picture for a mark that holds selected events.
struct SelectionMark
{
    QRectF ring;
    qreal radius = 0; ///< Of the ring's corners.
    QString words;    ///< Of its event, elided.
    QRectF wordsRect; ///< Empty where they have no room.
    QRectF label;     ///< What the words are drawn in place of; empty where the mark has none.

    /// All that is drawn, in whole pixels.
    QRect bounds() const;
};

/// A ring around each mark that holds selected events, and the words of these in bold, those of the current one in any
/// case. `selected` are slots, ascending. Cost: as the marks, not as what is selected.
std::vector<SelectionMark> layOutSelection(const TimelineScene &scene, const TimelineFrame &frame,
                                           const std::vector<quint32> &selected, quint32 current,
                                           const LabelTexts &texts);

} // namespace ui
