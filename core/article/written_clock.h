// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace core {

/// A time of day as written by a date: "10:20 pm EDT", "10h20", "10.20 Uhr".
struct WrittenClock
{
    TextRange range;
    std::chrono::seconds sinceMidnight{0};
    QString zone; ///< As written; empty where none is.

    friend bool operator==(const WrittenClock &, const WrittenClock &) = default;
};

/// The time of day that goes on a date which ends at `from`: at most a few small words lie between.
std::optional<WrittenClock> clockBehind(QStringView line, qsizetype from);

/// The time of day that leads to a date which begins at `until`.
std::optional<WrittenClock> clockBefore(QStringView line, qsizetype until);

} // namespace core
