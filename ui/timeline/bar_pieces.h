// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/event_look.h"

#include <QRectF>

#include <vector>

namespace ui {

/// One of the two ends of a bar.
struct BarEnd
{
    int fade = 0;     ///< Logical pixels over which it fades away; 0 for an end that is known.
    bool cap = false; ///< Closed by an upright line: what is told is a limit.

    friend bool operator==(const BarEnd &, const BarEnd &) = default;
};

/// A stretch of a bar that is drawn the same wherever it stands, so that its picture can be kept.
struct BarPiece
{
    enum class Kind : quint8 { Begin, Body, End };

    Kind kind = Kind::Body;
    BarEnd end; ///< Of Begin and End.
    QRectF rect;

    friend bool operator==(const BarPiece &, const BarPiece &) = default;
};

/// The pieces of a bar over `rect`, from left to right, without what lies beyond the edges 0 and `seen`.
///
/// A stretch that is exact ends sharply, a whole month or year softly, "around" fades at both ends, "before" and
/// "after" at one with a limit at the other, and "between" has two limits.
std::vector<BarPiece> barPieces(const QRectF &rect, const EventLook &look, qreal seen);

} // namespace ui
