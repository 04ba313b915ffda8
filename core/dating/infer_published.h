// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/day_clue.h"
#include "core/dating/publication.h"
#include "core/temporal/time_grammar.h"

#include <vector>

namespace core {

/// Works out the publication of an article that states none, from what its words tell of it and from `elsewhere`,
/// the clues that other articles give.
///
/// Each day is weighed by how well it fits every clue (a naive Bayes model over days). `value` is the day, else the
/// month, else the year that is probable enough; `earliest` and `latest` bound nine tenths of the probability;
/// `evidence` are the clues that made the difference. Unknown where nothing fixes a year, where not even the year is
/// probable, and where no word of the text looks from its day of writing (a history). Pure.
/// Of a long text its beginning decides (beginningOf()).
Publication inferPublished(const Article &article, const TimeGrammar &grammar,
                           const std::vector<DayClue> &elsewhere = {});

} // namespace core
