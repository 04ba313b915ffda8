// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <vector>

namespace ui {

enum class BinUnit { Hour, Day, Month, Year };

/// Time parted into bins of the calendar.
///
/// Bins are equally wide on the screen, though months and years are not in time; so `position` and `timeAt` convert.
struct TimeBins
{
    BinUnit unit = BinUnit::Year;
    int step = 1;                     ///< Units of a bin.
    std::vector<core::Instant> edges; ///< One more than bins; empty where there is nothing.

    int size() const { return std::max(0, int(edges.size()) - 1); }
    /// Where a moment lies, in bins from the first edge, within 0 and size().
    double position(core::Instant instant) const;
    core::Instant timeAt(double position) const;
    /// The bin that a moment lies in, within 0 and size() - 1; there must be one.
    int binAt(core::Instant instant) const;
};

/// The finest bins of which no more than `mostBins` cover `span`, no finer than `finest`; none where `span` is empty.
TimeBins timeBins(const core::TimeSpan &span, int mostBins, BinUnit finest = BinUnit::Hour);

/// The time of a bin: "4 Jun 2019, 06:00", "3–9 Jun 2019", "June 2019", "2010 – 2019".
QString binText(const TimeBins &bins, int bin, const QLocale &locale);

/// The words of an edge between two bins.
struct BinLabel
{
    int edge = 0;
    QString text;
};

/// As many labels as stand beside each other when a bin is `binWidth` logical pixels wide. Each is meant to
/// stand right of its edge; the last ends before the last edge.
std::vector<BinLabel> labelBins(const TimeBins &bins, double binWidth, const QLocale &locale,
                                const QFontMetricsF &metrics);

} // namespace ui
