// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/tag_times.h"
#include "core/temporal/time_vocabulary.h"

#include <QStringView>

namespace core {

/// Which number of a date in figures is the month.
enum class NumericOrder : quint8 { Open, DayFirst, MonthFirst };

/// In which order an article writes day and month in figures, and what tells it.
struct NumericUsage
{
    NumericOrder order = NumericOrder::Open;
    OrderClue clue; ///< None while the order is open.

    friend bool operator==(const NumericUsage &, const NumericUsage &) = default;
};

/// Finds out how `text` orders day and month in figures. The first of these that speaks decides:
///
///   another date that has only one order         25/12/2018, 12-25-2018
///   a date that is the day of publication         03/06/2019 on a page of 3 June 2019
///   dates with dots, which put the day first      03.06.2019
///   a day beside the name of a month              "4 March", or "March 4": usage, weak
///
/// One that speaks for both orders decides nothing. Open also where no date of `text` needs it.
/// Cost: one search for a slash where there is no date in figures; else linear in the text.
NumericUsage numericUsageIn(QStringView text, const std::optional<PublicationTime> &published,
                            const TimeVocabulary &vocabulary);

} // namespace core
