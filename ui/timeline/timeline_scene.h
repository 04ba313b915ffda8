// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/axis.h"
#include "ui/timeline/label_texts.h"
#include "ui/timeline/place_labels.h"
#include "ui/timeline/timeline_style.h"

#include <QLocale>
#include <QRectF>
#include <QSize>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// All that a picture of a timeline is made from: what it shows, which part of it, and how.
///
/// Coordinates of the picture are logical pixels from its upper left corner. Left (or right) are the names of the
/// lanes, above is the axis, the rest is the plot; marks and labels count x from the plot's left edge.
struct TimelineScene
{
    std::shared_ptr<const core::Timeline> timeline = std::make_shared<const core::Timeline>();
    TimelineIndex index;
    TimelineStyle style;
    TimeScale scale;
    QLocale locale;
    std::optional<core::CivilDay> today; ///< Marked with a line, if known.
    QTimeZone zone = QTimeZone();        ///< Whose clocks count, told on the axis; invalid where each article's do.
    QSize size;
    bool rightToLeft = false;  ///< The names stand at the right. Time runs from left to right all the same.
    int scroll = 0;            ///< How far the lanes are scrolled down.
    int nameWidth = 0;         ///< Of the column of lane names; 0 where lanes have none.
    std::vector<int> laneTops; ///< From the top of the first lane; one more for the end of the last.

    /// Where marks and labels count x from.
    int plotLeft() const { return rightToLeft ? 0 : nameWidth; }
    QRect plot() const
    {
        return QRect(QPoint(plotLeft(), style.axisHeight()),
                     QPoint(plotLeft() + size.width() - nameWidth - 1, size.height() - 1));
    }
    /// The column of lane names; empty where lanes have none.
    QRect header() const
    {
        return {rightToLeft ? size.width() - nameWidth : 0, style.axisHeight(), nameWidth,
                size.height() - style.axisHeight()};
    }
    int lanesHeight() const { return laneTops.empty() ? 0 : laneTops.back(); }
    /// The top of a row in the picture.
    int rowTop(quint32 row) const;
    /// The top of a lane in the picture; with one more, the end of the last.
    int laneTop(quint32 lane) const { return style.axisHeight() - scroll + laneTops[lane]; }
    quint32 laneOfRow(quint32 row) const { return index.rowLane[row]; }
    /// Rows that can be seen, at least in part: [first, last).
    std::pair<quint32, quint32> seenRows() const;
    /// Lanes that can be seen, at least in part: [first, last).
    std::pair<quint32, quint32> seenLanes() const;
};

/// Room for the sign in a lane's name that collapses it, in logical pixels.
inline constexpr int chevronWidth = 16;

/// Works out what follows from index, style and size: the column of names and the lanes' places.
void arrangeLanes(TimelineScene &scene);

/// What one picture shows.
struct TimelineFrame
{
    Axis axis;
    std::vector<Mark> marks;
    std::vector<Label> labels;
};

/// The most labels that a screen shows: more can neither be read nor drawn in time.
inline constexpr std::size_t mostLabelsOnScreen = 400;

TimelineFrame layOutFrame(const TimelineScene &scene, LabelTexts &texts, std::size_t mostLabels = mostLabelsOnScreen);

/// Where a mark's glyph and a label stand in the picture.
QRectF glyphRect(const TimelineScene &scene, const Mark &mark);
QRectF labelRect(const TimelineScene &scene, const Mark &mark, const Label &label);

/// The lane whose name stands at a point of the picture; none beside the column of names and below the last lane.
std::optional<quint32> laneNameAt(const TimelineScene &scene, QPoint point);

/// The mark at a point of the picture, or -1: its glyph with some air, else its label, else the time of its event.
int markAt(const TimelineScene &scene, const TimelineFrame &frame, QPointF point);

} // namespace ui
