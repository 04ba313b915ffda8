// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_pattern.h"

#include <QString>

#include <utility>
#include <vector>

namespace core {

/// Something that a rule says of itself: these words come to that value.
struct RuleExample
{
    QString text;      ///< [ and ] around the words of the time, where it is not all of the text.
    QString published; ///< A day, or empty.
    QString value;     ///< As TIMEX3 writes it; empty for a counter-example, in which the rule finds nothing.
    int line = 0;
};

/// One rule as its file tells it.
struct TimeRule
{
    QString id = {}; ///< Unique: "date.month-day-year".
    Yield yields = Yield::Nothing;
    PatternNode pattern = {};
    std::vector<std::pair<Slot, int>> constants = {}; ///< From its `with` line.
    std::vector<TokenTest> notAfter = {};             ///< Tokens that must not stand right before a match,
    std::vector<TokenTest> notBefore = {};            ///< or right after it.
    bool alone = false;                               ///< Only where nothing else stands in the sentence.
    bool history = false;                             ///< Only in texts that tell of times long past.
    std::vector<RuleExample> examples = {};
};

/// All that rule files define, in their order.
struct TimeDefinitions
{
    TimeVocabulary vocabulary;
    PatternFragments fragments;
    std::vector<TimeRule> rules;
};

/// `known` with what `text` defines after it. The lines of a rules file:
///
///   # a remark
///   words CLASS word other = value       words of a class, with a number or a symbol as value
///   let NAME = pattern                   a pattern that others use as <NAME>
///   rule ID                              begins a rule; the next lines belong to it
///   match pattern                        several lines are alternatives
///   yields KIND
///   with slot value, slot value          slots that a match fills where its words do not
///   not-after token …                    tokens that must not stand before a match
///   not-before token …                   or after it
///   alone                                only where nothing else stands in the sentence
///   history                              only in texts that tell of times long past
///   example "text" @ 2019-06-06 -> value (the day of publication may be left out)
///   reject "text"
///
/// Errors: RuleMalformed, with line and column; `name` is what they call the file.
Result<TimeDefinitions> parseTimeDefinitions(const TimeDefinitions &known, const QString &text, const QString &name);

} // namespace core
