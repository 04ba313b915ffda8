// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/event_dater.h"

#include <algorithm>

namespace core {

namespace {

bool isTold(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Alleged || status == EventStatus::Ongoing;
}

/// Words that put the whole sentence out of the narrative's day: "in recent years", "often".
bool isOutOfTime(const SentenceTree &tree)
{
    for (int i = 0; i < tree.count(); ++i) {
        if (tree.infoOf(i).classes.testFlag(WordClass::Background))
            return true;
        if (tree.timeOf(i) < 0)
            continue;
        const TimeExpression &time = tree.reading().times[std::size_t(tree.timeOf(i))];
        if (time.type == TimexType::Set || time.value == u"PAST_REF" || time.value == u"FUTURE_REF")
            return true;
    }
    return false;
}

/// Whether a happening in this tense and place takes the day that the narrative is at.
bool takesNarrativeDate(const SentenceReading &reading, const Mention &mention, bool lead)
{
    if (reading.tree.isQuoted(mention.word) || isOutOfTime(reading.tree))
        return false;
    const VerbTense tense = mention.isVerb ? mention.verb.tense : VerbTense::Past;
    return tense == VerbTense::Past || (lead && (tense == VerbTense::PresentPerfect || tense == VerbTense::Present));
}

} // namespace

void EventDater::startSentence(const Sentence &sentence)
{
    if (sentence.region == RegionKind::Body)
        m_narrative.startSentence(sentence);
}

EventDate EventDater::dateOf(const SentenceReading &reading, const Mention &mention, Part part,
                             EventStatus status) const
{
    const auto &times = reading.tree.reading().times;
    EventDate date;
    const bool body = reading.tree.sentence().region == RegionKind::Body;
    if (mention.time >= 0)
        date = core::dateOf(times[std::size_t(mention.time)]);
    else if (part == Part::Principal && body && isTold(status) &&
             takesNarrativeDate(reading, mention, m_narrative.isLead()))
        date = m_narrative.currentDate();
    if (mention.duration >= 0)
        date.duration = times[std::size_t(mention.duration)].value;
    return date;
}

void EventDater::endSentence(const SentenceReading &reading, std::span<const Part> parts, std::span<const Event> events)
{
    if (reading.tree.sentence().region != RegionKind::Body)
        return;
    const EventDate *dated = nullptr;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool own = reading.mentions[i].time >= 0 && events[i].status != EventStatus::Planned;
        if (own && (parts[i] == Part::Principal || (parts[i] == Part::Dated && !dated)))
            dated = &events[i].date;
    }
    if (dated)
        m_narrative.follow(*dated);
}

} // namespace core
