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

/// How words turn a place in the calendar whose year they do not say.
struct Turn
{
    std::optional<int> shift = {}; ///< -1 for "last May", 0 for "this May", 1 for "next May".
    Tense tense = Tense::Unknown;
    bool by = false;       ///< "by Thursday": a weekday to come.
    bool fromLast = false; ///< "the following Friday": counted from the last date of the text.
};

/// Gives `point`, which has no year, the year, month and day that its words leave open.
///
/// Without a shift a weekday is the last one up to the publication, or with a verb to come the first
/// from it on; a month or day of a month is the nearest, the more readily a coming one the less the verb
/// is past; a month beside a year named in this sentence or the one before is of that year. Histories go
/// on from the date last told. Without a publication a month is completed where all years that the text
/// states are one.
CompletedPoint completePoint(const CalendarPoint &point, const Turn &turn, const Discourse &discourse);

} // namespace core
