// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/movable_day.h"
#include "core/temporal/time_value.h"

#include <QString>

#include <optional>

namespace core {

/// Parts of the day, by TIMEX3's letters. The hours are ours, for TIMEX3 gives none; the
/// morning's are those of the JSON that the program writes:
/// MO 05–12, MI 11–14, AF 12–18, EV 18–24, NI 20–05 of the next day, DT (daytime) 06–18.
enum class PartOfDay : quint8 { Morning, Midday, Afternoon, Evening, Night, Daytime, Overnight };

enum class Season : quint8 { Spring = 1, Summer, Autumn, Winter };

/// One place in the calendar, of the size that `precision` says; the fields of finer and of
/// other sizes mean nothing. A missing year is an unknown one.
///
/// Overnight of a day is the night that ends on its morning, which is what news mean by
/// "overnight on Thursday"; its value has the letters of any night.
/// Winter of a year begins in its December. Source: none of the standards says; this keeps
/// "the winter of 1939" in the order in which a chronicle tells it.
struct CalendarPoint
{
    std::optional<int> year = {}; ///< Astronomical; a decade's and a century's first; a week's by ISO 8601.
    Precision precision = Precision::Year;
    int number = 0;  ///< Of the half, quarter, season or week in its year, from 1.
    int month = 0;   ///< 0 where unknown.
    int day = 0;     ///< 0 where unknown.
    int weekday = 0; ///< 1 to 7, used where the day is unknown; else 0.
    std::optional<PartOfDay> part = {};
    int hour = 0; ///< 0 to 24; 24 only as 24:00.
    int minute = 0;
    int second = 0;
    std::optional<int> zoneMinutes = {};    ///< East of Greenwich, where the text names a zone.
    std::optional<MovableDay> movable = {}; ///< What gives month and day, once the year is known.

    friend bool operator==(const CalendarPoint &, const CalendarPoint &) = default;
};

/// The point of size `precision` (a day or coarser) that `day` lies in.
CalendarPoint pointAt(CivilDay day, Precision precision);

/// The point of size `precision` that all of `span` lies in; nothing where there is none.
std::optional<CalendarPoint> pointAround(TimeSpan span, Precision precision);

/// `point` moved by `steps` of its own size. Nothing beyond the years of the calendar, or for an unknown year.
std::optional<CalendarPoint> moved(const CalendarPoint &point, int steps);

/// The TIMEX3 value: "2019-06-04TEV", "2019-Q3", "199" for a decade, "XXXX-WXX-2", "BC0044".
QString valueOf(const CalendarPoint &point);

/// The time it covers; nothing where its year or day is unknown, or no such day exists.
std::optional<TimeSpan> spanOf(const CalendarPoint &point);

} // namespace core
