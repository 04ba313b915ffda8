// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/date_tokens.h"
#include "core/article/written_clock.h"
#include "core/article/written_date.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace core {

/// What the parts of one date say, and which tokens they are.
struct DateMatch
{
    std::size_t first = 0;
    std::size_t behind = 0; ///< The index behind the last token.
    int year = 0;
    int month = 0;
    int day = 0;
    WrittenDate::Form form = WrittenDate::Form::Words;
    bool shortYear = false;
    bool monthBeforeDay = false;
    bool dayFirst = false; ///< Figures with stops between them have the day first, wherever that gives a day.
    std::optional<WrittenClock> clock; ///< Where it stands before the year.
};

/// The date whose first part, weekday aside, is token `i` of `line`.
std::optional<DateMatch> matchDate(QStringView line, const std::vector<DateToken> &tokens, std::size_t i);

/// The index of the weekday that stands before the date at `i`.
std::optional<std::size_t> weekdayBefore(QStringView line, const std::vector<DateToken> &tokens, std::size_t i);

/// The index of the weekday right behind the date that ends before `i`: a long word, or one in brackets.
std::optional<std::size_t> weekdayBehind(QStringView line, const std::vector<DateToken> &tokens, std::size_t i);

} // namespace core
