// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/choose_principals.h"

#include <algorithm>

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

/// A noun that the lexicon does not know is too doubtful to be shown.
bool isKnown(const Mention &mention)
{
    return mention.isVerb || mention.entry;
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

bool isAnnouncement(const SentenceTree &tree, const Mention &mention)
{
    return mention.isVerb && mention.eventClass == EventClass::Reporting &&
           tree.lemmaInfoOf(mention.word).classes.testFlag(WordClass::Announcing);
}

bool tellsEvent(const SentenceReading &reading, const Mention &mention)
{
    const bool quiet = isQuiet(mention.eventClass) && !isAnnouncement(reading.tree, mention);
    if (quiet || reading.tree.isQuoted(mention.word))
        return false;
    if (!mention.isVerb)
        return isKnown(mention) && reading.tree.headOf(mention.word) < 0;
    const bool news = reading.tree.sentence().region != RegionKind::Body || mention.verb.progressive;
    const bool present = mention.verb.tense == VerbTense::Present;
    return isFinite(mention.verb.tense) && mention.verb.tense != VerbTense::Hypothetic && (!present || news);
}

/// How far a mention is from what the sentence tells above all: announcements stand behind what they announce, if that
/// has happened.
int rankOf(const SentenceTree &tree, const Mention &mention)
{
    const bool last = isAnnouncement(tree, mention) || mention.verb.tense == VerbTense::Future;
    return 2 * depthOf(tree, mention.word) + (last ? 1 : 0);
}

/// "…, and the mayor resigned": another happening beside that of `principal`.
bool isTellingBeside(const SentenceReading &reading, const Mention &mention, int principal)
{
    const SentenceTree &tree = reading.tree;
    return mention.word != principal && mention.isVerb && tree.relationOf(mention.word) == Deprel::Conj &&
           tree.headOf(mention.word) == principal &&
           tree.childOf(mention.word, {Deprel::Nsubj, Deprel::NsubjPass}) >= 0;
}

/// A sentence that tells nothing but that somebody said something, and when, tells that.
std::vector<Part> withDatedSaying(const SentenceReading &reading, std::vector<Part> parts)
{
    if (std::ranges::find(parts, Part::Dated) != parts.end())
        return parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Mention &mention = reading.mentions[i];
        if (mention.isVerb && mention.eventClass == EventClass::Reporting && hasDate(reading, mention) &&
            mention.verb.tense == VerbTense::Past && !reading.tree.isQuoted(mention.word)) {
            parts[i] = Part::Dated;
            break;
        }
    }
    return parts;
}

} // namespace

std::vector<Part> choosePrincipals(const SentenceReading &reading)
{
    std::vector<Part> parts(reading.mentions.size(), Part::Mention);
    int best = -1;
    int bestRank = 4;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Mention &mention = reading.mentions[i];
        const bool quiet = isQuiet(mention.eventClass) && !isAnnouncement(reading.tree, mention);
        if (hasDate(reading, mention) && isKnown(mention) && !quiet)
            parts[i] = Part::Dated;
        if (!tellsEvent(reading, mention))
            continue;
        if (const int rank = rankOf(reading.tree, mention); rank < bestRank) {
            best = int(i);
            bestRank = rank;
        }
    }
    if (best < 0)
        return withDatedSaying(reading, std::move(parts));
    parts[std::size_t(best)] = Part::Principal;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Mention &mention = reading.mentions[i];
        if (tellsEvent(reading, mention) && isTellingBeside(reading, mention, reading.mentions[std::size_t(best)].word))
            parts[i] = Part::Principal;
    }
    return parts;
}

} // namespace core
