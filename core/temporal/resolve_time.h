// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/discourse.h"
#include "core/temporal/time_automaton.h"
#include "core/temporal/time_surroundings.h"

namespace core {

/// What a match comes to.
struct ResolvedTime
{
    TimeExpression time;
    std::optional<CalendarPoint> point; ///< Where the value is a place in the calendar.
    bool statesYear = false;            ///< The words themselves gave the year.
    bool compared = false;    ///< Named only to set figures beside it: "a year earlier". No later words mean it.
    bool contradicts = false; ///< The words name a weekday that their date did not fall on.
};

/// Works out what `match` of `rule` means. Nothing where its words are no time, or an impossible one.
/// The range is left to the caller.
std::optional<ResolvedTime> resolveTime(const TimeRule &rule, const Captures &captures,
                                        const Surroundings &surroundings, const Discourse &discourse);

} // namespace core
