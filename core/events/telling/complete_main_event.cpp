// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/complete_main_event.h"

#include "core/events/telling/word_stems.h"

#include <algorithm>

namespace core {

namespace {

/// So many sentences with events, the title's among them, set out what an article is about.
constexpr std::size_t leadSentences = 5;
constexpr qsizetype enoughShared = 2;

std::span<const Event> leadOf(std::span<const Event> events)
{
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i > 0 && events[i].sentence == events[i - 1].sentence)
            continue;
        if (++sentences > leadSentences)
            return events.first(i);
    }
    return events;
}

bool tellsSame(const Article &article, const Event &a, const Event &b)
{
    const auto trigger = [&](const Event &event) {
        return stemsIn(QStringView(article.text).sliced(event.trigger.range.begin, event.trigger.range.length()));
    };
    const bool sameWord = a.trigger.lemma == b.trigger.lemma || trigger(a).intersects(trigger(b));
    return sameWord || (stemsIn(a.headline) & stemsIn(b.headline)).size() >= enoughShared;
}

bool mayShareDay(const EventDate &a, const EventDate &b)
{
    return !a.span || !b.span || (a.span->begin < b.span->end && b.span->begin < a.span->end);
}

bool isAgent(const Participant &participant)
{
    return participant.role == Role::Agent;
}

const Participant *agentOf(const Event &event)
{
    const auto found = std::ranges::find_if(event.participants, isAgent);
    return found == event.participants.end() ? nullptr : &*found;
}

} // namespace

void completeMainEvent(const Article &article, std::span<Event> events, std::size_t main)
{
    Event complete = events[main];
    const auto give = [&](const Event &event, bool same) {
        if (!complete.place && mayShareDay(complete.date, event.date))
            complete.place = event.place;
        if (const Participant *agent = agentOf(event); agent && same && !agentOf(complete))
            complete.participants.push_back(*agent);
    };
    const std::span<const Event> lead = leadOf(events);
    for (const Event &event : lead) {
        if (tellsSame(article, events[main], event))
            give(event, true);
    }
    for (const Event &event : lead)
        give(event, false);
    events[main] = std::move(complete);
}

} // namespace core
