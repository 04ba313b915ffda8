// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"

#include <chrono>

namespace core {

/// `date`, told to the day or more finely, so many days later. Unchanged where it is told otherwise.
EventDate movedBy(EventDate date, std::chrono::days days);

/// The hour `clock` on the day of `day`, from which its own day has been taken for want of another. Hours after
/// midnight that stand beside "Friday night" are of Saturday. Unchanged where `day` is not known to the day.
EventDate onDayOf(const EventDate &clock, const EventDate &day);

/// A weekday that was taken for the last one ("on Wednesday") as the next one, of what is still to come. Others are
/// unchanged.
EventDate asComing(const EventDate &date);

/// A weekday that was taken for the next one as the last one, of what has happened. Others are unchanged.
EventDate asGone(const EventDate &date);

} // namespace core
