// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"
#include "core/dating/day_posterior.h"

#include <QString>

#include <span>
#include <vector>

namespace core {

/// What some words say of the day that the text around them was written on.
///
///   "February 2, 2012"                          -> Told: written on that day or later, and not long after
///   "on Thursday"                               -> Weekday: within a week of it, mostly the day itself or the next
///   "on Dec. 20", "back in February"            -> MonthDay, Month: within a year of it, mostly some weeks
///   "March last year" beside "March 2012"       -> SameTime: written in 2013
///   "nine months after" the dated coup          -> Elapsed
///   "Mar. 22" in another article about the same -> ToldElsewhere: on that day or a little later
///   another article about the same              -> SimilarNews: at about its day
struct DayClue
{
    enum class Kind : quint8 {
        Told,
        Weekday,
        MonthDay,
        Month,
        SameTime,
        Elapsed,
        ToldElsewhere,
        SimilarNews,
    };

    Kind kind = Kind::Told;
    TextRange range = {}; ///< The words; empty for those of other articles.
    TextRange other = {}; ///< Of SameTime and Elapsed: the words of the date it is set beside.
    QString article = {}; ///< Of ToldElsewhere and SimilarNews: the other article's path.
    /// Of Told, ToldElsewhere, SimilarNews the date; of SameTime and Elapsed the days on which the words can have been
    /// written.
    DayInterval days = {};
    Precision precision = Precision::Day; ///< Of Told and ToldElsewhere: how finely the date is told.
    int month = 0;                        ///< Of MonthDay and Month, from 1.
    int day = 0;                          ///< Of MonthDay, from 1; of Weekday from 1 for Monday.
    bool toCome = false;                  ///< The words look ahead: "will … on Thursday".
    bool inCaption = false;               ///< Of Told: under a picture, which may be an old one.
    bool first = false;                   ///< Of Weekday: the first in the text, the one of the news itself.
    bool notThisMonth = false;            ///< Of Month: "back in February" is said when February is over.
    double trust = 1;                     ///< The probability that it means what it is taken for.

    friend bool operator==(const DayClue &, const DayClue &) = default;
};

/// Whether it comes from another article.
constexpr bool isFromElsewhere(DayClue::Kind kind)
{
    return kind == DayClue::Kind::ToldElsewhere || kind == DayClue::Kind::SimilarNews;
}

/// How well `clue`, one of the text itself but not of the kind Told, fits a text written on `day`: proportional to the
/// probability of such words in it.
double likelihoodOf(const DayClue &clue, CivilDay day);

/// How well all the dates that a text tells in full fit its being written on `day`: none lies after it unless it is
/// told as to come, and the freshest is mostly fresh. `told` are clues of the kind Told.
double likelihoodOfTold(std::span<const DayClue> told, CivilDay day);

/// How well a text written on `day` fits what other articles tell, at most one of which is taken to be about the same:
/// the more of them speak for different days, the less each is trusted.
double likelihoodOfElsewhere(std::span<const DayClue> elsewhere, CivilDay day);

} // namespace core
