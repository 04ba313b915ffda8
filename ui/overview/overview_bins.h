// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "core/temporal/time_value.h"
#include "ui/models/kind_colors.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <array>
#include <vector>

namespace ui {

enum class BinUnit { Hour, Day, Month, Year };

/// The dated events of a timeline, counted in bins of the calendar by colour of their kind.
///
/// Bins are equally wide on the screen, though months and years are not in time; so `position` and
/// `timeAt` convert. An event counts where its span begins.
struct OverviewBins
{
    BinUnit unit = BinUnit::Year;
    int step = 1;                     ///< Units of a bin.
    std::vector<core::Instant> edges; ///< One more than bins; empty where nothing is dated.
    std::vector<std::array<int, kindColorCount>> counts;

    int size() const { return int(counts.size()); }
    /// The most events of any bin.
    int highest() const;
    /// Where a moment lies, in bins from the first edge, within 0 and size().
    double position(core::Instant instant) const;
    core::Instant timeAt(double position) const;
};

/// Counts the events of `timeline` in the finest bins of which no more than `mostBins` are needed.
OverviewBins binEvents(const core::Timeline &timeline, int mostBins);

/// The words of an edge between two bins.
struct BinLabel
{
    int edge = 0;
    QString text;
};

/// As many labels as stand beside each other when a bin is `binWidth` logical pixels wide. Each is meant to
/// stand right of its edge; the last ends before the last edge.
std::vector<BinLabel> labelBins(const OverviewBins &bins, double binWidth, const QLocale &locale,
                                const QFontMetricsF &metrics);

} // namespace ui
