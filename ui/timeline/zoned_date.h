// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"

#include <QLocale>
#include <QTimeZone>

namespace ui {

/// `date` as the clocks of `zone` tell it, with summer time by its day: span and `within` move, all else stays.
///
/// Only what is told more finely than a day and names its zone moves. Of all else nobody knows the zone: it stays where
/// its article put it, as does everything where `zone` is invalid. An hour that the clocks repeat or leave out keeps
/// its length, so that no span becomes empty.
core::EventDate dateInZone(const core::EventDate &date, const QTimeZone &zone);

/// Wording::when() of the same, with the name of the zone where the date moves: "7 Jun 2019, 23:51 (UTC)".
QString whenInZone(const core::EventDate &date, const QTimeZone &zone,
                   QLocale::FormatType months = QLocale::ShortFormat);

/// What a zone is called beside times: "UTC", "New York time"; empty for an invalid one.
QString zoneName(const QTimeZone &zone);

} // namespace ui
