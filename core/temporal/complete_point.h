// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/calendar_point.h"
#include "core/temporal/discourse.h"
#include "core/temporal/time_automaton.h"
#include "core/temporal/time_surroundings.h"

#include <optional>

namespace core {

/// A place in the calendar, and how it was come to.
struct CompletedPoint
{
    CalendarPoint point;
    Derivation derivation = Derivation::Stated;
    Anchor anchor;
};

/// The place in the calendar that the words themselves name; its year may be missing. Nothing
/// where a clock time is impossible. A year of two digits is taken near to the publication.
std::optional<CalendarPoint> statedPoint(const Captures &captures, const Discourse &discourse);

/// Makes `point` finer by the month, weekday, season, part of the day or clock time in `captures`.
void refinePoint(const Captures &captures, CalendarPoint &point);

/// Whether there is such a day in some year, or in the year that it has.
bool isPossible(const CalendarPoint &point);

/// Gives `point`, which has no year, the year, month and day that its words leave open.
///
/// `shift` is -1 for "last May", 0 for "this May", 1 for "next May". Without it a weekday or month
/// is the last one up to the publication, or with a verb to come the first from it on; a month
/// beside a year named in this sentence or the one before is of that year. Without a publication a
/// month is completed where all years that the text states are one.
CompletedPoint completePoint(const CalendarPoint &point, std::optional<int> shift, Tense tense,
                             const Discourse &discourse);

} // namespace core
