// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace core {

/// The zones that the two ends of a time are told in, east of Greenwich.
struct ValueZones
{
    std::chrono::minutes begin;
    std::chrono::minutes end;

    friend bool operator==(const ValueZones &, const ValueZones &) = default;
};

/// The zones that a TIMEX3 value names: "2019-06-07T18:51-05:00", "2019-06-07T18:00Z". Of "18:00/20:00Z", from one time
/// to another, the last one's counts for both, as one says "from 6 to 8 p.m. GMT". Nothing where the last has none.
std::optional<ValueZones> zonesOf(QStringView value);

} // namespace core
