// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/zoned_date.h"

#include "core/temporal/value_zones.h"
#include "ui/models/wording.h"
#include "ui/timeline/time_scale.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ui {

namespace {

/// What the clocks of `zone` show while those `east` of Greenwich show `civil`.
core::Instant civilIn(const QTimeZone &zone, core::Instant civil, std::chrono::minutes east)
{
    const core::Instant universal = civil - east;
    const auto moment = QDateTime::fromSecsSinceEpoch(universal.time_since_epoch().count(), QTimeZone::UTC);
    return universal + std::chrono::seconds(zone.offsetFromUtc(moment));
}

core::TimeSpan spanIn(const QTimeZone &zone, const core::TimeSpan &span, const core::ValueZones &told)
{
    constexpr std::chrono::seconds second(1);
    const core::Instant begin = civilIn(zone, span.begin, told.begin);
    // By the last second, since the clocks may change at the end itself.
    const core::Instant end = civilIn(zone, span.end - second, told.end) + second;
    const core::TimeSpan all = showableTime();
    if (begin < all.begin || std::max(begin, end) + (span.end - span.begin) > all.end)
        return span;
    return {begin, end > begin ? end : begin + (span.end - span.begin)};
}

std::optional<core::ValueZones> movingZones(const core::EventDate &date, const QTimeZone &zone)
{
    const bool moves = zone.isValid() && date.span && date.precision < core::Precision::Day;
    return moves ? core::zonesOf(date.value) : std::nullopt;
}

} // namespace

core::EventDate dateInZone(const core::EventDate &date, const QTimeZone &zone)
{
    core::EventDate result = date;
    if (const auto told = movingZones(date, zone)) {
        result.span = spanIn(zone, *date.span, *told);
        if (date.within)
            result.within = spanIn(zone, *date.within, *told);
    }
    return result;
}

QString whenInZone(const core::EventDate &date, const QTimeZone &zone, QLocale::FormatType months)
{
    const QString when = Wording::when(dateInZone(date, zone), months);
    return movingZones(date, zone)
               ? QCoreApplication::translate("Timeline", "%1 (%2)", "time, zone").arg(when, zoneName(zone))
               : when;
}

QString zoneName(const QTimeZone &zone)
{
    if (!zone.isValid())
        return {};
    const QString id = QString::fromLatin1(zone.id());
    const QString place = id.sliced(id.lastIndexOf(u'/') + 1).replace(u'_', u' ');
    return place == QLatin1StringView("UTC") ? place
                                             : QCoreApplication::translate("Timeline", "%1 time", "city").arg(place);
}

} // namespace ui
