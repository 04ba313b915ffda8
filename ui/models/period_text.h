// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"

#include <QLocale>
#include <QString>

namespace ui {

/// A stretch of time as words of the locale, told no more finely than `precision`.
///
///   "4 Jun 2019, evening", "week of 3 Jun 2019", "June 2019", "spring 2019", "Q2 2019", "1990s", "19th century"
///
/// The TIMEX3 `value` gives the name of a part of the day or a season ("TEV", "SP"); all else comes from the span.
/// The months beside days are named in short, or in full where the words are to be spoken.
QString periodText(const core::TimeSpan &span, core::Precision precision, const QString &value,
                   QLocale::FormatType months = QLocale::ShortFormat);

/// The same with how the time meant lies to it: "around 1900", "before June 2019", "from 4 Jun 2019 to 6 Jun 2019".
QString relatedPeriodText(core::Relation relation, const core::TimeSpan &span, core::Precision precision,
                          const QString &value, QLocale::FormatType months = QLocale::ShortFormat);

} // namespace ui
