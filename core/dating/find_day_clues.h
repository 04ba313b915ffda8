// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/day_clue.h"
#include "core/language/analysis.h"
#include "core/temporal/time_grammar.h"

#include <vector>

namespace core {

/// The dates that `article` itself tells in full, in reading order, as clues of the kind Told.
std::vector<DayClue> findToldDates(const Article &article, const Analysis &analysis, const TimeGrammar &grammar);

/// What an article says of the day it was written on.
struct DayClues
{
    std::vector<DayClue> clues;    ///< In reading order, but lengths of time last.
    bool speaksFromItsDay = false; ///< Some words only have a sense as seen from it: "today", "on Thursday".
};

/// What the words of `article` say of the day it was written on: its told dates, and all that was
/// written as seen from that day. `about` is a day near it: it decides which way unmarked words look ("in June").
/// Pure. Cost: three taggings of its times.
DayClues findDayClues(const Article &article, const Analysis &analysis, const TimeGrammar &grammar, CivilDay about);

} // namespace core
