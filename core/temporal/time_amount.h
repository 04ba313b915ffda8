// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/calendar_point.h"
#include "core/temporal/time_automaton.h"

#include <QString>

namespace core {

/// The value of a length of time: "P5W", "PT48H", "P2Y6M", "PXD" where the number is vague.
/// Decades and longer are written in years. Empty where there is no unit.
QString amountValue(const Captures &captures);

/// The value of what comes back: "XXXX-WXX-2" for Tuesdays, "XXXX-05" for Mays, "TMO" for mornings.
QString recurringValue(const CalendarPoint &point);

} // namespace core
