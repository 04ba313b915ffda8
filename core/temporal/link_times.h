// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/tag_times.h"

#include <QStringView>

#include <vector>

namespace core {

/// Relates the times of one text, which are in order, to what stands beside them.
///
/// - The ends of one stretch: "from March to May 2018", "between 1914 and 1918", "Monday through Thursday", "12–13
///   April", "June 3-5", "1861–65". An end whose words leave open what the other tells (year, week, day) is brought
///   beside it. Both get `meant`: the whole stretch. "12 or 13 April" is some time in it, Between.
/// - Lengths: what they begin or end with ("the past two weeks", "nine months to June", "five years from 1990");
///   "three days after 4 May" means the 7th.
/// - The part of its stretch that a mod means ("early June"), and "earlier" and "later" of the stretch in which
///   the article was published.
/// - Whether "before March" or "by March" is said.
///
/// Its words come from the grammar: range-join, length-end and the classes beside them. Cost: a few tokens a time.
void linkTimes(QStringView text, std::vector<TimeExpression> &times, const TimeGrammar &grammar,
               const std::optional<PublicationTime> &published);

/// What linkTimes() tells of one time by itself, which stands in `text`: the part of its stretch that is meant, and
/// whether "before March" or "by March" is said.
void narrowTime(QStringView text, TimeExpression &time, const TimeGrammar &grammar,
                const std::optional<PublicationTime> &published);

} // namespace core
