// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

#include <QString>

namespace core {

/// A stretch of time in English, as finely as `precision` says: "Tuesday 4 June 2019", "June 2019",
/// "the week of Monday 3 June 2019", "the 1990s", "44 BC". Of a part ("early June") the stretch that it is a part of.
QString inWords(const TimeSpan &span, Precision precision);

/// From the first to the last of a stretch, each as finely as `precision` says: "March 2018 to May 2018"; of
/// weeks the days.
QString stretchInWords(const TimeSpan &span, Precision precision);

/// The name by which one speaks of `span` when the date around it is known: "Tuesday", "June".
/// Empty where there is none (years, hours).
QString shortName(const TimeSpan &span, Precision precision);

/// Whether `span` lies so near to `from` that its short name is clear from there: "the Tuesday before", "the May
/// before".
bool isNearEnoughToName(const TimeSpan &span, Precision precision, const TimeSpan &from);

} // namespace core
