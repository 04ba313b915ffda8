// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/analysis.h"
#include "core/temporal/time_expression.h"

#include <optional>
#include <vector>

namespace core {

class TimeGrammar;

/// What is known of an article's publication when its times are anchored.
struct PublicationTime
{
    TimeSpan span;
    Precision precision = Precision::Day;
    TextRange range; ///< The words that state it; empty where the user gave it.
};

/// Finds the times named in the sentences of `analysis`, in reading order and without overlaps.
///
/// Where two rules match at one place the longer match wins, then the earlier rule.
/// Relative words count from `published`, or from the last fitting date read in the text;
/// where neither is known the value keeps its X ("XXXX-WXX-3") and there is no span. A text whose first
/// pages tell of times long past, and hardly a word from the day it was written, is read as a history:
/// its times count from one another, never from `published`.
/// Impossible dates ("April 31") are no times. Pure: the machine's clock is never asked.
/// Cost: linear in the text.
std::vector<TimeExpression> tagTimes(const Article &article, const Analysis &analysis, const TimeGrammar &grammar,
                                     const std::optional<PublicationTime> &published);

/// Reads words that should be one date and nothing else: a publication line, a day typed by
/// the user. Leading and trailing blanks and commas do not matter. Nothing where the words
/// are not a complete date (a year at least) or where a weekday in them contradicts it.
std::optional<TimeExpression> readDate(const QString &words, const TimeGrammar &grammar);

} // namespace core
