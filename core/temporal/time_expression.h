// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"
#include "core/temporal/time_value.h"

#include <QString>

#include <optional>

namespace core {

/// The four TIMEX3 types.
enum class TimexType : quint8 { Date, Time, Duration, Set };

/// TIMEX3's `mod`.
enum class TimexMod : quint8 {
    None,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
};

/// How a value was worked out from its words and its anchor.
enum class Derivation : quint8 {
    Stated,    ///< Stated in full; no anchor.
    Completed, ///< The missing year or month is the anchor's, or the nearest one to it.
    Same,      ///< The anchor's own day, week, month …: "today", "Thursday" on a Thursday, "that month".
    Last,      ///< The last one before the anchor: "Wednesday", "last May".
    Next,      ///< The first one after the anchor: "on Thursday" with a verb to come, "next month".
    Shifted,   ///< Counted from the anchor: "two days later", "yesterday", "last year".
};

/// The date that a relative time expression is counted from.
struct Anchor
{
    enum class Kind : quint8 { None, Published, Expression };

    Kind kind = Kind::None;
    TextRange range;                      ///< Its words in the article; empty for None and for a day that was given.
    TimeSpan span;                        ///< What it stands for; meaningless for None.
    Precision precision = Precision::Day; ///< How finely it is known.

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// Words that name a time, and what they stand for.
///
///   "Tuesday evening" -> Time 2019-06-04TEV, span [2019-06-04T18:00, 2019-06-05T00:00), Last, anchor Published
///   "June 2019"       -> Date 2019-06, span [2019-06-01, 2019-07-01), Stated
///   "five weeks"      -> Duration P5W, no span
///   "Tuesday", unanchored -> Date XXXX-WXX-2, no span
///
/// `span` is there exactly where the value names one known stretch of time: not for durations,
/// sets, PRESENT_REF and the like, and values with an X. `relation` says how the time
/// meant lies to it: "since March" is After, "by September" Before, "about 1900" Around.
/// Every value traces to `range`, `anchor` and the id of the rule that matched.
struct TimeExpression
{
    TextRange range;
    TimexType type = TimexType::Date;
    QString value; ///< TIMEX3 / ISO 8601: "2019-06-04TEV", "P9M", "XXXX-WXX-2", "BC0044".
    TimexMod mod = TimexMod::None;
    QString quant; ///< TIMEX3's, for sets: "EVERY"; else empty.
    QString freq;  ///< TIMEX3's, for sets: "2X"; else empty.
    std::optional<TimeSpan> span;
    Precision precision = Precision::Day;
    Relation relation = Relation::On;
    Derivation derivation = Derivation::Stated;
    Anchor anchor;
    QString rule;

    friend bool operator==(const TimeExpression &, const TimeExpression &) = default;
};

} // namespace core
