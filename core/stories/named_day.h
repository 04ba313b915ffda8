// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"

#include <optional>

namespace core {

/// Whether words of its article name the day of `date`, or an hour on it: "on Friday", "shortly before 7 p.m.". Not
/// "by Friday", "over the weekend", and "overnight", which may be either of two days.
bool isNamedDay(const EventDate &date);

/// The day that `date` lies on, where it is known that closely; the first of a night.
std::optional<CivilDay> dayIn(const EventDate &date);

/// Whether an event of this status took place, or is said to.
bool isTold(EventStatus status);

} // namespace core
