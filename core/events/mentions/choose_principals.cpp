// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/choose_principals.h"

namespace core {

namespace {

/// Said of a thing rather than told of it.
bool isQuiet(EventClass eventClass)
{
    return eventClass == EventClass::State || eventClass == EventClass::IState || eventClass == EventClass::Reporting ||
           eventClass == EventClass::Perception;
}

bool hasDate(const SentenceReading &reading, const Mention &mention)
{
    return mention.time >= 0 && reading.tree.reading().times[std::size_t(mention.time)].span.has_value();
}

/// The clause a verb heads: how far it stands from the sentence's own.
int depthOf(const SentenceTree &tree, int word)
{
    int depth = 0;
    for (int at = word; tree.headOf(at) >= 0; at = tree.headOf(at)) {
        switch (tree.relationOf(at)) {
        case Deprel::Conj:
        case Deprel::Ccomp:
        case Deprel::Parataxis:
            break;
        default:
            ++depth;
        }
    }
    return depth;
}

bool tellsEvent(const SentenceReading &reading, const Mention &mention)
{
    if (isQuiet(mention.eventClass) || reading.tree.isQuoted(mention.word))
        return false;
    if (!mention.isVerb)
        return reading.tree.headOf(mention.word) < 0;
    const bool news = reading.tree.sentence().region != RegionKind::Body || mention.verb.progressive;
    const bool present = mention.verb.tense == VerbTense::Present;
    return isFinite(mention.verb.tense) && mention.verb.tense != VerbTense::Hypothetic && (!present || news);
}

} // namespace

std::vector<Part> choosePrincipals(const SentenceReading &reading)
{
    std::vector<Part> parts(reading.mentions.size(), Part::Mention);
    int best = -1;
    int bestDepth = 2;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Mention &mention = reading.mentions[i];
        if (hasDate(reading, mention) && !isQuiet(mention.eventClass))
            parts[i] = Part::Dated;
        if (!tellsEvent(reading, mention))
            continue;
        if (const int depth = depthOf(reading.tree, mention.word); depth < bestDepth) {
            best = int(i);
            bestDepth = depth;
        }
    }
    if (best >= 0)
        parts[std::size_t(best)] = Part::Principal;
    return parts;
}

} // namespace core
