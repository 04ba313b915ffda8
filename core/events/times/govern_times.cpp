// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/govern_times.h"

#include "core/events/times/dated_mention.h"
#include "core/events/times/news_words.h"

#include <algorithm>

namespace core {

namespace {

bool isWithin(const TimeSpan &inner, const TimeSpan &outer)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// Of two times for one event: the finer of two that agree; else the one that names its day; else the first.
int betterOf(std::span<const TimeExpression> times, int a, int b)
{
    const TimeExpression &first = times[std::size_t(a)];
    const TimeExpression &second = times[std::size_t(b)];
    if (isWithin(*second.span, *first.span) && second.precision < first.precision)
        return b;
    if (isWithin(*first.span, *second.span))
        return a;
    if (isFloating(first) != isFloating(second))
        return isFloating(first) ? b : a;
    return second.precision < first.precision ? b : a;
}

/// "on Monday and Tuesday", "Monday, Tuesday and Friday": the last of the times joined to the one at hand.
bool isJoined(const SentenceTree &tree, const TimePhrase &time, int earlier)
{
    if (tree.relationOf(time.head) != Deprel::Conj)
        return false;
    const int head = tree.headOf(time.head);
    return head >= 0 && tree.timeOf(head) == earlier;
}

void giveDate(SentenceReading &reading, const TimePhrase &time, Mention &mention)
{
    const auto &times = reading.tree.reading().times;
    if (mention.time < 0) {
        mention.time = time.index;
        return;
    }
    const TimeExpression &first = times[std::size_t(mention.time)];
    const TimeExpression &next = times[std::size_t(time.index)];
    if (isJoined(reading.tree, time, mention.lastTime < 0 ? mention.time : mention.lastTime) &&
        first.precision == next.precision && first.span->begin < next.span->begin)
        mention.lastTime = time.index;
    else
        mention.time = betterOf(times, mention.time, time.index);
}

} // namespace

void governTimes(SentenceReading &reading)
{
    const auto &times = reading.tree.reading().times;
    for (int i = 0; i < reading.tree.count(); ++i) {
        const int index = reading.tree.timeOf(i);
        if (index < 0 || (i > 0 && reading.tree.timeOf(i - 1) == index))
            continue;
        const TimePhrase phrase = timePhraseOf(reading.tree, index);
        const TimeExpression &time = times[std::size_t(index)];
        if (time.type == TimexType::Duration) {
            Mention *mention = mentionAt(reading, lastingEvent(reading, phrase));
            if (mention)
                mention->duration = index;
        } else if (time.span) {
            if (Mention *mention = datedBy(reading, phrase))
                giveDate(reading, phrase, *mention);
        } else if (time.type != TimexType::Set && time.value.contains(u'X')) {
            if (Mention *mention = datedBy(reading, phrase))
                mention->openTime = true;
        }
    }
}

} // namespace core
