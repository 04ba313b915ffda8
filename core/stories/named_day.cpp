// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/named_day.h"

#include "core/temporal/calendar.h"

namespace core {

bool isNamedDay(const EventDate &date)
{
    const bool words = date.basis == DateBasis::Explicit || date.basis == DateBasis::Relative;
    // "shortly before 7 p.m." is on that day.
    const bool plain = date.relation == Relation::On || date.relation == Relation::Around ||
                       (date.relation == Relation::Before && date.precision < Precision::Day);
    return words && plain && date.span && date.precision <= Precision::Day && !date.rule.endsWith(u".overnight");
}

std::optional<CivilDay> dayIn(const EventDate &date)
{
    return date.span && date.precision <= Precision::Day ? std::optional(dayOf(date.span->begin)) : std::nullopt;
}

bool isTold(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Alleged || status == EventStatus::Ongoing;
}

} // namespace core
