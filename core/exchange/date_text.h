// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/temporal/time_value.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

/// "2019-06-04"; before our era with the astronomical year, "-0043-03-15".
QString isoDay(CivilDay day);

/// The day that `text` is, written as YYYY-MM-DD with nothing around it; nothing where it is none.
std::optional<CivilDay> readIsoDay(QStringView text);

/// The interval that an event may lie in, half-open; without an end that is not known.
struct MeantInterval
{
    std::optional<Instant> earliest;
    std::optional<Instant> end;

    friend bool operator==(const MeantInterval &, const MeantInterval &) = default;
};

/// Of "by September" only the latest end is known, the last of September, and of "before September" it is the last
/// of August. Of "since March" only the earliest is known. Of "around 1900" both are those of 1900, and the
/// relation says that they are soft. Both are empty for an undated event.
MeantInterval intervalOf(const EventDate &date);

/// The interval that an event may lie in, as the files we write say it: both ends inclusive, each
/// empty where that side is open.
///
/// Days for what is told to the day or coarser, else minutes ("2019-06-04T18:00"), or seconds
/// for what is told to the second.
struct WrittenInterval
{
    QString earliest;
    QString latest;

    friend bool operator==(const WrittenInterval &, const WrittenInterval &) = default;
};

/// What intervalOf() gives; both ends are empty for an undated event.
WrittenInterval writtenInterval(const EventDate &date);

} // namespace core
