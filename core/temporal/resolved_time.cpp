// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/resolved_time.h"

#include <array>

namespace core {

ResolvedTime placedTime(const CompletedPoint &completed)
{
    ResolvedTime result;
    result.point = completed.point;
    result.time.type = completed.point.precision < Precision::Day ? TimexType::Time : TimexType::Date;
    result.time.value = valueOf(completed.point);
    result.time.span = spanOf(completed.point);
    result.time.precision = completed.point.precision;
    result.time.derivation = completed.derivation;
    result.time.anchor = completed.anchor;
    return result;
}

std::optional<ResolvedTime> valuedTime(TimexType type, const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    ResolvedTime result;
    result.time.type = type;
    result.time.value = value;
    return result;
}

ResolvedTime referenceTime(TimeReference reference)
{
    static constexpr std::array names{"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
    ResolvedTime result;
    result.time.type = TimexType::Date;
    result.time.value = QString::fromLatin1(names[static_cast<std::size_t>(reference)]);
    return result;
}

} // namespace core
