// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/complete_point.h"
#include "core/temporal/time_expression.h"
#include "core/temporal/time_symbols.h"

#include <optional>

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

/// A time at a place in the calendar: a TIME where it is finer than a day, else a DATE.
ResolvedTime placedTime(const CompletedPoint &completed);

/// A DURATION or a SET; nothing where there is no value.
std::optional<ResolvedTime> valuedTime(TimexType type, const QString &value);

/// PAST_REF, PRESENT_REF or FUTURE_REF.
ResolvedTime referenceTime(TimeReference reference);

} // namespace core
