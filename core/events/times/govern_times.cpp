// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/govern_times.h"

#include <algorithm>

namespace core {

namespace {

/// The word of a time expression that governs its others.
int headOfTime(const SentenceTree &tree, WordSpan words)
{
    for (int i = words.first; i < words.end; ++i) {
        if (!words.contains(tree.headOf(i)))
            return i;
    }
    return words.first;
}

Mention *mentionAbove(SentenceReading &reading, int word)
{
    for (int at = reading.tree.headOf(word); at >= 0; at = reading.tree.headOf(at)) {
        const auto found = std::ranges::find(reading.mentions, at, &Mention::word);
        if (found != reading.mentions.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

void governTimes(SentenceReading &reading)
{
    const auto &times = reading.tree.reading().times;
    for (int i = 0; i < reading.tree.count(); ++i) {
        const int index = reading.tree.timeOf(i);
        if (index < 0 || (i > 0 && reading.tree.timeOf(i - 1) == index))
            continue;
        const TimeExpression &time = times[std::size_t(index)];
        Mention *mention = mentionAbove(reading, headOfTime(reading.tree, reading.tree.wordsIn(time.range)));
        if (!mention)
            continue;
        if (time.type == TimexType::Duration)
            mention->duration = index;
        else if (time.span && (mention->time < 0 || time.precision < times[std::size_t(mention->time)].precision))
            mention->time = index;
    }
}

} // namespace core
