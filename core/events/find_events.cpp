// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/find_events.h"

#include "core/events/arguments/participants.h"
#include "core/events/arguments/places.h"
#include "core/events/confidence/confidence_model.h"
#include "core/events/factuality/sources.h"
#include "core/events/factuality/speech.h"
#include "core/events/factuality/status.h"
#include "core/events/factuality/still_to_come.h"
#include "core/events/kinds/kind_of.h"
#include "core/events/mentions/classes.h"
#include "core/events/mentions/find_mentions.h"
#include "core/events/numbers/give_quantities.h"
#include "core/events/telling/headline.h"
#include "core/events/telling/retold_title.h"
#include "core/events/times/event_dater.h"
#include "core/events/times/govern_times.h"
#include "core/events/times/on_timeline.h"
#include "core/events/times/share_times.h"

namespace core {

namespace {

/// No sentence has more words; what does is a table or a list, and tells no events.
constexpr quint32 mostWords = 400;

SentenceReading readSentence(const ArticleReading &article, const Sentence &sentence)
{
    SentenceReading reading{SentenceTree(article, sentence), {}, {}};
    reading.mentions = findMentions(reading.tree);
    reading.sources = findSources(reading);
    governTimes(reading);
    shareTimes(reading);
    return reading;
}

std::vector<SentenceReading> readSentences(const ArticleReading &article)
{
    std::vector<SentenceReading> readings;
    for (const Sentence &sentence : article.analysis.sentences) {
        if (sentence.region != RegionKind::Dateline && sentence.endWord - sentence.firstWord <= mostWords)
            readings.push_back(readSentence(article, sentence));
    }
    return readings;
}

Trigger triggerOf(const SentenceReading &reading, const Mention &mention)
{
    return {reading.tree[mention.word].range(),
            mention.entry ? mention.entry->lemma : reading.tree.lemmaOf(mention.word).toString()};
}

Event eventOf(const SentenceReading &reading, const Mention &mention, Part part, const EventDater &dater,
              const Speech &speech, const ArticleCues &cues, const Antecedents &antecedents, const PlaceNames &places)
{
    Event event;
    event.sentence = reading.tree.sentence().range;
    event.trigger = triggerOf(reading, mention);
    event.headline = headlineOf(reading, mention);
    event.eventClass = timemlClassOf(reading.tree, mention);
    event.chance = mention.chance;
    event.status = statusOf(reading, mention);
    event.date = dater.dateOf(reading, mention, part, event.status);
    event.onTimeline = standsOnTimeline(reading, mention, part, event, dater.isInLead());
    event.participants = participantsOf(reading, mention, antecedents);
    event.kind = kindOf(reading, mention, event.participants, cues);
    event.place = placeOf(reading, mention, places);
    event.saidBy = speech.saidBy(reading, mention);
    if (isStillToCome(mention, event, dater))
        event.status = EventStatus::Planned;
    return event;
}

void giveConfidence(std::span<Event> events)
{
    int depth = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        depth += i > 0 && events[i].sentence.begin != events[i - 1].sentence.begin ? 1 : 0;
        events[i].confidence = ConfidenceModel::english().of(events[i], depth);
    }
}

} // namespace

std::vector<Event> findEvents(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                              const Publication &published, const EventLexicon &lexicon)
{
    const ArticleReading whole = readForEvents(article, analysis, times, lexicon);
    const ArticleCues cues = findArticleCues(whole, englishKindCues());
    const std::vector<SentenceReading> readings = readSentences(whole);
    EventDater dater(readings, published);
    Speech speech;
    Antecedents antecedents;
    for (const SentenceReading &reading : readings)
        antecedents.learn(reading.tree);
    const PlaceNames places(whole);
    std::vector<Event> events;
    for (const SentenceReading &reading : readings) {
        antecedents.read(reading.tree);
        const std::vector<Part> parts = choosePrincipals(reading);
        dater.startSentence(reading.tree.sentence());
        const std::size_t first = events.size();
        for (std::size_t i = 0; i < parts.size(); ++i)
            events.push_back(eventOf(reading, reading.mentions[i], parts[i], dater, speech, cues, antecedents, places));
        const auto told = std::span(events).subspan(first);
        giveQuantities(reading, told);
        dater.endSentence(reading, parts, told);
        speech.endSentence(reading, events, first);
    }
    foldRetoldTitle(article, analysis, events);
    giveConfidence(events);
    return events;
}

} // namespace core
