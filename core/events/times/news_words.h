// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

#include <optional>

namespace core {

/// "the fire was reported at noon", "crews responded to a house at noon": said, but also done when it happened.
bool isAlarm(const SentenceTree &tree, const Mention &mention);

/// Whether the verb tells what was: "died", "had died", "three killed in the blast", "after being hit".
bool isOfPast(const VerbPhrase &verb);

/// Whether the mention tells what took place: a noun, or a verb of the past, not of saying and not in quotation marks.
bool isTold(const SentenceReading &reading, const Mention &mention);

/// What follows the happening that the news is about: "was charged", "a statement".
bool isAftermath(const SentenceReading &reading, const Mention &mention);

/// "the fire happened on Friday", "it occurred at noon".
bool isHappening(const SentenceReading &reading, const Mention &mention);

/// The time that dates the mention by itself; null where none does.
const TimeExpression *timeOf(const SentenceReading &reading, const Mention &mention);

/// Whether `time` names one day, or an hour of it: "shortly before 3 p.m. on Friday" is on Friday; "before Friday" is
/// not.
bool namesDay(const TimeExpression &time);

/// "last week", "the weekend", which begins on Friday evening: the time in which a day may be looked for that is meant
/// by `date`. Of a week the Sunday before as well, with which weeks begin in America. None where it is no such time.
std::optional<TimeSpan> roomForDay(const EventDate &date);

/// Whether `time` is an hour whose day is that of publication only for want of another: "about 5 p.m.".
bool isFloating(const TimeExpression &time);

} // namespace core
