// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>
#include <vector>

namespace core {

/// A full date as somebody wrote it, in any language: day, month and year.
///
///   "Mon, 3rd June 2019, 10:20 am EDT"  ->  2019-06-03, weekday 1, clock 37200 s, zone "EDT"
///   "3/6/2019"                          ->  2019-06-03, or 2019-03-06
///
/// `date` is a day of the calendar. Where figures leave open which is the month, and the weekday does
/// not settle it, `date` has the day first and `monthFirst` is the other reading.
struct WrittenDate
{
    enum class Form : quint8 {
        Words,     ///< The month is a word.
        YearFirst, ///< "2019-06-03", "2019年6月3日".
        YearLast,  ///< "03.06.2019".
    };

    TextRange range; ///< With its weekday; the time of day may stand on either side of it.
    std::chrono::year_month_day date;
    std::optional<std::chrono::year_month_day> monthFirst;
    Form form = Form::Words;
    bool shortYear = false;      ///< The year has two figures.
    bool monthBeforeDay = false; ///< Nothing is open, and the year stands last: \"June 3, 2019\", \"6/13/2019\".
    unsigned weekday = 0;        ///< 1 for Monday to 7 for Sunday as written; 0: none.
    std::optional<std::chrono::seconds> clock; ///< The time of day.
    QString zone;                              ///< Of the clock, as written: "EDT", "+02:00". Empty where none is.
    TextRange whole;                           ///< The range with the time of day and its zone.

    /// Whether the weekday, where there is one, is that of `date`.
    bool weekdayFits() const;

    friend bool operator==(const WrittenDate &, const WrittenDate &) = default;
};

/// The full dates in `line`, in order. Linear; looks only at what stands around figures.
std::vector<WrittenDate> findWrittenDates(QStringView line);

} // namespace core
