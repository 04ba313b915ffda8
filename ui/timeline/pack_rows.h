// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/event_look.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace ui {

/// What decides the row of an event in its lane, and below it what goes with the event; packing does not look at that.
struct Packable
{
    qint64 begin = 0; ///< Seconds since 1970; [begin, end) is never empty.
    qint64 end = 0;
    float salience = 0;     ///< Never negative.
    quint16 labelWidth = 0; ///< About how wide its headline is, in logical pixels.
    EventLook look = {};
    quint32 number = 0; ///< The event's.
};

/// How many rows a lane may have, and the zoom that it is packed for.
struct PackLimits
{
    double secondsPerPixel = 1; ///< At which all events fit the view.
    qint64 lastSecond = 0;      ///< Labels that would reach beyond it stand left of their marks.
    int openingRows = 5;        ///< For labels that can be read when all is in view.
    int closerRows = 4;         ///< As many more for each of the closer zooms.
    int crowdRows = 24;         ///< For what is left: events of the same days.
};

struct PackedRows
{
    std::vector<quint16> row;        ///< Of each event, from 0.
    std::vector<quint8> labelAtLeft; ///< 1 where the label stands left of the mark.
    int rows = 0;
};

/// Gives each event of a lane a row, from the data alone, so that no row jumps when the view moves.
///
/// As on a map, the most salient events get a place with room for their label at the zoom that shows
/// everything, the next ones at an eighth of that span, and so on; what is left is packed as densely
/// as time allows. Two events that overlap in time share a row only when crowdRows are not
/// enough. O(n log n); `events` must be in order of begin.
PackedRows packRows(std::span<const Packable> events, const PackLimits &limits);

} // namespace ui
