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

/// The time that an event dated by an expression gets, where that is not the expression's own value:
///
///   "from March to May 2018"     -> both: value 2018-03, span March to May, FromTo
///   "three days after 4 May"     -> of "4 May": the 7th
///   "early June 2019"            -> value 2019-06, span the first ten days
///
/// `value` is a TIMEX3 value without X, of a stretch its beginning's; `precision` is that of the coarser end.
struct MeantTime
{
    TextRange words; ///< All words that gave it, with those of the other expression.
    QString value;
    TimeSpan span;
    Precision precision = Precision::Day;
    Relation relation = Relation::On;
    Derivation derivation = Derivation::Stated;
    Anchor anchor;

    friend bool operator==(const MeantTime &, const MeantTime &) = default;
};

/// What told whether a date in figures ("3/6/2019") puts the day or the month first.
struct OrderClue
{
    enum class Kind : quint8 {
        None,           ///< Not such a date, or only one order is possible ("25/12/2019").
        OtherDate,      ///< Another date in figures that has only one order.
        PublicationDay, ///< A date in figures that is the day of publication.
        Dots,           ///< Dates with dots, which put the day first.
        Phrase,         ///< How the text writes a day beside the name of a month.
        Nearness,       ///< One of the two days lies much nearer to the publication.
        Nothing,        ///< The order stays open: a value with X and no span.
    };

    Kind kind = Kind::None;
    TextRange range; ///< The words that told it; empty for None, Nearness and Nothing.

    friend bool operator==(const OrderClue &, const OrderClue &) = default;
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
/// `beginPoint` and `endPoint` are TIMEX3's, of durations alone: what is known of when they began and ended.
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
    bool exclusive = false; ///< Of Before and After: none of `span` is meant: "before March", not "by March".
    OrderClue orderClue = {};
    Anchor beginPoint = {};
    Anchor endPoint = {};
    std::optional<MeantTime> meant = {};

    friend bool operator==(const TimeExpression &, const TimeExpression &) = default;
};

} // namespace core
