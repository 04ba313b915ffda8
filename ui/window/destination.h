// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

#include <QString>

#include <optional>

namespace ui {

/// Where words typed to go to a date lead.
struct Destination
{
    QString message;                    ///< What was understood, or what to write instead; empty for no words.
    std::optional<core::TimeSpan> span; ///< What is meant, without a margin; nothing where nothing was understood.

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// Reads a date as somebody types it; relative words count from `today`.
///
///   "march 2012"             -> "March 2012: 1–31 March 2012"
///   "last Tuesday"           -> "4 Jun 2019: Tuesday, 4 June 2019"
///   "10:30 on 5 June 2019"   -> "5 Jun 2019, 10:30: Wednesday, 5 June 2019"
Destination destinationOf(const QString &words, std::optional<core::CivilDay> today);

/// The span to show where `span` is asked for: with a margin, and an hour at least.
core::TimeSpan roomFor(const core::TimeSpan &span);

} // namespace ui
