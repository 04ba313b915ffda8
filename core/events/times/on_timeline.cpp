// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/on_timeline.h"

#include "core/events/times/time_phrase.h"

namespace core {

namespace {

/// "Tuesday's raid killed two": the verb has the noun's time and tells it.
bool isToldByVerb(const SentenceReading &reading, const Mention &noun)
{
    const Mention *verb = reading.mentionAt(reading.tree.headOf(noun.word));
    return !noun.isVerb && verb && verb->isVerb && verb->time >= 0 && verb->time == noun.time;
}

/// "Police are investigating Sunday's fire": what a lead tells above all is the happening that its verb follows on.
bool isNewsOfLead(const SentenceReading &reading, const Mention &noun, const Event &event)
{
    const SentenceTree &tree = reading.tree;
    if (!isNominal(tree, noun) || noun.eventClass != EventClass::Occurrence || !event.date.span ||
        event.date.precision > Precision::Day)
        return false;
    int above = tree.headOf(noun.word);
    while (above >= 0 && tree[above].upos != Upos::Verb)
        above = tree.headOf(above);
    return above >= 0 && tree.lemmaInfoOf(above).classes.testFlag(WordClass::Aftermath);
}

} // namespace

bool standsOnTimeline(const SentenceReading &reading, const Mention &mention, Part part, const Event &event, bool lead)
{
    if (part == Part::Mention && lead && isNewsOfLead(reading, mention, event))
        return true;
    const RegionKind region = reading.tree.sentence().region;
    const bool ownDate = mention.time >= 0 && event.date.span.has_value();
    if (part == Part::Mention || (part == Part::Dated && (!ownDate || isToldByVerb(reading, mention))))
        return false;
    if (region == RegionKind::Caption || region == RegionKind::Heading)
        return ownDate;
    return ownDate || (event.status != EventStatus::Denied && event.status != EventStatus::Conditional);
}

} // namespace core
