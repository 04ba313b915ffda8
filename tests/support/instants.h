// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

namespace tests {

/// A moment of civil time, by its parts; years astronomical.
inline core::Instant at(int year, unsigned month, unsigned day, int hour = 0, int minute = 0, int second = 0)
{
    namespace chrono = std::chrono;
    const core::CivilDay civil(chrono::year(year) / chrono::month(month) / chrono::day(day));
    return core::Instant(civil) + chrono::hours(hour) + chrono::minutes(minute) + chrono::seconds(second);
}

} // namespace tests
