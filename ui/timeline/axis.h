// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/time_scale.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <vector>

namespace ui {

/// One line of the axis and the words that stand right of it.
struct Tick
{
    qreal x = 0;      ///< Logical pixels; may lie left of the edge, for the first of a row.
    qreal labelX = 0; ///< Where the words begin.
    QString label;    ///< Empty where there is no room.
};

/// Two rows of ticks: "Feb Mar Apr" below "2019". The coarse row is empty where years are thousands.
struct Axis
{
    std::vector<Tick> coarse;
    std::vector<Tick> fine;
};

/// The fonts that the labels of an axis have to fit.
struct AxisMetrics
{
    QFontMetricsF coarse;
    QFontMetricsF fine;
};

/// The ticks of what `scale` shows, from thousands of years to seconds, as densely as the labels allow
/// without touching each other. Steps are those of the calendar: months begin on the 1st, and
/// between 1 BC and AD 1 there is no year 0. A coarse label stays in sight while its stretch does.
Axis axisOf(const TimeScale &scale, const QLocale &locale, const AxisMetrics &metrics);

} // namespace ui
