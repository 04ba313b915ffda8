// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/calendar_words.h"
#include "core/base/text_range.h"

#include <QStringView>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// A run of letters or of figures.
struct DateToken
{
    TextRange range;
    int figures = 0; ///< How many; 0 for letters.
    int number = 0;
    std::span<const CalendarMeaning> meanings;

    /// The value of the first meaning of this kind; 0 where there is none.
    std::optional<int> as(CalendarMeaning::Kind kind) const
    {
        const auto found = std::ranges::find(meanings, kind, &CalendarMeaning::kind);
        return found == meanings.end() ? std::nullopt : std::optional(found->value);
    }
};

/// Whether `c` is of a script written without blanks between words: each character is a word of its own.
bool standsAlone(QChar c);

/// Where dates may stand in `line`: around figures. In order, apart from each other.
std::vector<TextRange> placesOfFigures(QStringView line);

/// The runs of letters and of figures at `place`, which is widened to whole runs.
std::vector<DateToken> dateTokensOf(QStringView line, TextRange place);

} // namespace core
