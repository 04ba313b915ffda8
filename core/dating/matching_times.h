// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dating/day_clue.h"
#include "core/dating/seen_times.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// "March last year", "next month", "Tuesday": where the same happening is dated in full elsewhere in the text, as the
/// words around suggest, the difference tells the publication. `about` is the day that was tried.
std::optional<DayClue> matchSameTime(const SeenTime &time, std::span<const SeenTime> all, CivilDay about);

/// "nine months after", "for nine months": the time since a date that the text tells of what seems the same, or
/// that `clues` found to be the same as a told one.
std::optional<DayClue> matchElapsed(const SeenTime &time, std::span<const SeenTime> all,
                                    std::span<const DayClue> clues);

} // namespace core
