// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/value_zones.h"

#include <QString>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype signedLength = 6; // "+05:30"

/// The zone at the end of one time of day.
std::optional<std::chrono::minutes> zoneOf(QStringView value)
{
    const qsizetype clock = value.indexOf(u'T');
    if (clock < 0)
        return {};
    if (value.endsWith(u'Z'))
        return std::chrono::minutes(0);
    if (value.size() - clock <= signedLength)
        return {};
    const QStringView zone = value.last(signedLength);
    if ((zone[0] != u'+' && zone[0] != u'-') || zone[3] != u':')
        return {};
    bool hoursKnown = false;
    bool minutesKnown = false;
    const int hours = zone.sliced(1, 2).toInt(&hoursKnown);
    const int minutes = zone.sliced(4, 2).toInt(&minutesKnown);
    if (!hoursKnown || !minutesKnown)
        return {};
    return std::chrono::minutes((zone[0] == u'-' ? -1 : 1) * (hours * 60 + minutes));
}

} // namespace

std::optional<ValueZones> zonesOf(QStringView value)
{
    const auto end = zoneOf(value.sliced(value.lastIndexOf(u'/') + 1));
    if (!end)
        return {};
    return ValueZones{zoneOf(value.first(std::max<qsizetype>(0, value.indexOf(u'/')))).value_or(*end), *end};
}

} // namespace core
