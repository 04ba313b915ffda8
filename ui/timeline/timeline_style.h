// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/axis.h"
#include "ui/timeline/lay_out_marks.h"

#include <QFont>
#include <QPalette>

namespace ui {

/// Fonts, colours and sizes of a timeline, all derived from a palette and a font. Logical pixels.
struct TimelineStyle
{
    QPalette palette;
    QFont font;
    QFont bold;
    QFont small; ///< Counts and the fine row of the axis.
    QFont smallBold;
    int rowHeight = 24;
    int lanePadding = 7; ///< Above the first row and below the last.
    int leastLaneHeight = 44;
    int axisRowHeight = 20;
    bool strong = false;   ///< High contrast: nothing is drawn faintly.
    qreal glyphLine = 1.6; ///< Width of the lines that hollow glyphs are drawn with.
    MarkMetrics marks;

    int axisHeight() const { return 2 * axisRowHeight + 2; }
    AxisMetrics axisMetrics() const { return {QFontMetricsF(bold), QFontMetricsF(small)}; }
    /// `amount` of the text's colour on the base: lines and ground that are there but do not speak. In high contrast
    /// they can be told from the base all the same.
    QColor shade(qreal amount) const;
    /// Text that steps back, still 4.5:1 on the base.
    QColor quietText() const { return shade(strong ? 1 : 0.68); }
};

TimelineStyle timelineStyle(const QPalette &palette, const QFont &font);

} // namespace ui
