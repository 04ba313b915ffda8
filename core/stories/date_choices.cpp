// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/date_choices.h"

#include "core/dating/find_published.h"
#include "core/events/times/narrative.h"
#include "core/temporal/other_readings.h"
#include "core/temporal/read_time.h"

#include <algorithm>

namespace core {

namespace {

/// Gathers choices, each span once.
class Choices
{
public:
    void add(EventDate date)
    {
        const auto same = [&date](const EventDate &other) {
            return other.span == date.span && other.relation == date.relation;
        };
        if (date.span && std::ranges::none_of(m_dates, same))
            m_dates.push_back(std::move(date));
    }

    std::vector<EventDate> take() { return std::move(m_dates); }

private:
    std::vector<EventDate> m_dates;
};

/// The last time with a span that stands before `offset`.
std::optional<TimeExpression> lastBefore(const std::vector<TimeExpression> &times, qsizetype offset)
{
    std::optional<TimeExpression> last;
    for (const TimeExpression &time : times) {
        if (time.range.begin >= offset)
            break;
        if (time.span)
            last = time;
    }
    return last;
}

bool liesIn(TextRange range, TextRange sentence)
{
    return sentence.begin <= range.begin && range.end <= sentence.end;
}

/// The times of the event's sentence: that of its date first.
std::vector<TimeExpression> timesOf(const Extraction &extraction, std::size_t event)
{
    std::vector<TimeExpression> times;
    for (const TimeExpression &time : extraction.times) {
        if (liesIn(time.range, extraction.events[event].sentence))
            times.push_back(time);
    }
    std::ranges::stable_partition(
        times, [own = extraction.readEvent(event).date.expression](const auto &time) { return time.range == own; });
    return times;
}

} // namespace

std::vector<EventDate> dateChoices(const Extraction &extraction, std::size_t event, const TimeGrammar &grammar)
{
    const TextRange sentence = extraction.events[event].sentence;
    const auto published = publicationTime(extraction.published);
    const std::vector<TimeExpression> times = timesOf(extraction, event);
    Choices choices;
    choices.add(extraction.readEvent(event).date);
    if (extraction.alone)
        choices.add(extraction.alone->events[event].date);
    for (const TimeExpression &time : times) {
        choices.add(dateOf(time));
        for (const TimeExpression &other : otherReadings(extraction.article.text, sentence, time, grammar, published,
                                                         lastBefore(extraction.times, time.range.begin)))
            choices.add(dateOf(other));
    }
    if (const auto before = lastBefore(extraction.times, sentence.begin))
        choices.add(inheritedFrom(dateOf(*before)));
    choices.add(publishedDate(extraction.published));
    return choices.take();
}

std::optional<EventDate> typedDate(const QString &words, const Extraction &extraction, const TimeGrammar &grammar)
{
    const auto time = readTime(words, grammar, publicationTime(extraction.published));
    if (!time)
        return {};
    EventDate date = dateOf(*time);
    date.expression = {}; // no words of the article
    date.rule.clear();
    date.orderClue = time->orderClue;
    date.orderClue.range = {};
    date.edited = true;
    date.typed = words.simplified();
    return date;
}

} // namespace core
