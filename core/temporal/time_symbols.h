// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <QtTypes>

#include <optional>

namespace core {

/// What a token of a match can stand for. Rules name them in lower case: [number 1..31 as day].
enum class Slot : quint8 {
    None,
    Year,
    ShortYear, ///< Two digits.
    Era,       ///< Before or common.
    Month,
    Day,
    Weekday,
    Week,
    Season,
    Quarter,
    Half,
    Century, ///< Counted: 20 is the century of 1950.
    Decade,  ///< Of a century: 90.
    Part,
    Hour,
    Minute,
    Second,
    Meridiem,
    Zone, ///< Minutes east of Greenwich.
    ZoneSign,
    ZoneHour,
    ZoneMinute,
    ZoneClock, ///< Hours and minutes in four digits.
    First,     ///< Day or month of a date in figures.
    Other,
    ClockFigures, ///< Hours and minutes in four digits: "0735".
    Nth,          ///< Which weekday of its month: 4 is the fourth, 5 the last.
    Easter,       ///< Days after Easter Sunday.
    Count,
    Fraction,   ///< A half more.
    Decimal,    ///< What stands behind the point of a count: "2.5".
    OtherCount, ///< Of the second unit of "two years and three months".
    OtherUnit,
    Vague, ///< "several", "a few".
    Unit,
    Grain, ///< A coarser size than the unit's own.
    Shift, ///< How many units on: "last" is -1.
    From,  ///< What is counted from: the publication or the discourse.
    Mod,
    Reference,
    Times, ///< How often: "twice" is 2.
    Quant,
    End, ///< Not a slot: how many there are.
};

/// No number in a text counts for more.
inline constexpr qint32 largestNumber = 1'000'000'000;

inline constexpr std::size_t slotCount = static_cast<std::size_t>(Slot::End);

/// Units of time as rules name them. Fortnights and the like are counts of these.
enum class TimeUnit : quint8 {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
    Millennium,
};

/// What the words of a rule come to. The list is closed: each has its function in C++.
enum class Yield : quint8 {
    Calendar, ///< A place in the calendar; what is missing is completed.
    Numeric,  ///< A date in figures whose order of day and month is open.
    Shifted,  ///< A number of units from an anchor.
    Duration,
    Set,
    Reference, ///< PRESENT_REF and the like.
    Nothing,   ///< No time: keeps other rules from its words.
};

enum class Meridiem : quint8 { Before, After };
enum class EraName : quint8 { Common, BeforeCommon };
/// What a number of units is counted from: Quarter is the last quarter that the text named.
enum class CountedFrom : quint8 { Published, Discourse, Quarter };
enum class TimeReference : quint8 { Past, Present, Future };
enum class Quantifier : quint8 { None, Every };

/// The slot that a rule calls `name`.
std::optional<Slot> slotNamed(QStringView name);

/// What of `value` a slot can hold. Nothing where the slot stands for one of a few and `value` is none of them;
/// of a number that is too large for any calendar, the largest that is handled.
std::optional<int> admitted(Slot slot, qint64 value);

/// The yield that a rule calls `name`.
std::optional<Yield> yieldNamed(QStringView name);

/// The number behind a word that rules use as a value: "year", "MO", "START", "published".
std::optional<int> symbolNamed(QStringView name);

} // namespace core
