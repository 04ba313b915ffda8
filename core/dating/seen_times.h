// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/analysis.h"
#include "core/temporal/time_expression.h"
#include "core/temporal/time_grammar.h"

#include <QSet>

#include <optional>
#include <vector>

namespace core {

/// A time of an article whose publication is not known: as its words alone tell it, and as it looks from a day that
/// is tried.
struct SeenTime
{
    TimeExpression open;                 ///< Read without a publication day.
    std::optional<TimeExpression> tried; ///< Read as if the article were published on the day that is tried.
    std::optional<TimeExpression> later; ///< The same half a year later.
    Sentence sentence;
    QSet<QString> around;           ///< What the words on either side are about.
    QSet<QString> sentenceContents; ///< What all of its sentence is about.

    /// Whether the words tell a day, month or year in full.
    bool isTold() const;

    /// Whether it lies ahead, of whatever day it is seen from: "will … on June 2". Without a word that looks ahead a
    /// date without its year is the nearest one, which half a year later is another.
    bool isToCome(CivilDay day) const;

    /// Whether it has a place in the calendar only as seen from the publication.
    bool countsFromPublication() const { return tried && tried->span && !isTold(); }
};

/// The times of `article` in reading order, none tried yet.
std::vector<SeenTime> findSeenTimes(const Article &article, const Analysis &analysis, const TimeGrammar &grammar);

/// Sets `tried` and `later` of each time, for a publication on `day`.
void tryDay(std::vector<SeenTime> &times, CivilDay day, const Article &article, const Analysis &analysis,
            const TimeGrammar &grammar);

} // namespace core
