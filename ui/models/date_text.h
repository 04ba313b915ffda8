// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

#include <QLocale>
#include <QString>

namespace ui {

/// Civil days, months and years in the order and with the names of a locale, proleptic Gregorian.
/// A year before our era reads "44 BC". (QDate has no year 0 and prints "-0044", so it is not asked.)

/// "4 Jun 2019"; "Jun 4, 2019" in the United States.
QString dayText(core::CivilDay day, const QLocale &locale = QLocale());
/// The same with the weekday and the month's full name: "Thursday, 6 June 2019", or short, "Thu, 6 June 2019".
QString weekdayText(core::CivilDay day, QLocale::FormatType weekday, const QLocale &locale = QLocale());
/// The days from `first` to `last` with what they share said once: "8–10 Jan 2013", "28 Feb – 3 Mar 2013"; with the
/// month's name in full or short.
QString daysText(core::CivilDay first, core::CivilDay last, QLocale::FormatType month,
                 const QLocale &locale = QLocale());
/// "June 2019".
QString monthText(core::CivilDay day, const QLocale &locale = QLocale());
/// "2019", "44 BC".
QString yearText(std::chrono::year year, const QLocale &locale = QLocale());
/// "14:30"; "2:30 PM" where the locale says so. With seconds where asked for.
QString timeText(core::Instant instant, bool seconds, const QLocale &locale = QLocale());

} // namespace ui
