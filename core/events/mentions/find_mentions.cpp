// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/find_mentions.h"

#include "core/events/mentions/chances.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// "Boston-based": what hyphens join to a verb describes a noun.
bool isHyphenated(const SentenceTree &tree, int word)
{
    return (word > 0 && tree[word - 1].xpos == Xpos::Hyph) ||
           (word + 1 < tree.count() && tree[word + 1].xpos == Xpos::Hyph);
}

bool isVerbMention(const SentenceTree &tree, int word)
{
    if (tree[word].xpos == Xpos::Nnp || isHyphenated(tree, word))
        return false;
    switch (tree.relationOf(word)) {
    case Deprel::Amod:
    case Deprel::Case:
    case Deprel::Mark:
    case Deprel::Fixed:
    case Deprel::Flat:
    case Deprel::Compound:
        return false;
    default:
        return semiAuxiliaryAt(tree, word) == SemiAuxiliary::None;
    }
}

const EventEntry *phrasalEntry(const SentenceTree &tree, int verb, int particle)
{
    const auto &lexicon = tree.reading().lexicon;
    const QString lemma = tree.lemmaOf(verb).toString() + u' ' + tree.lowerOf(particle).toString();
    const auto found = lexicon.phrasals.constFind(lemma);
    return found == lexicon.phrasals.cend() ? nullptr : &lexicon.entries[std::size_t(*found)];
}

/// "walked out", "took place": a particle that the parse takes for an adverb, or for an object.
void takeParticle(const SentenceTree &tree, int verb, VerbPhrase &phrase)
{
    const int next = verb + 1;
    if (phrase.particle >= 0 || next >= tree.count() || tree.headOf(next) != verb ||
        (tree.relationOf(next) != Deprel::Advmod && tree.relationOf(next) != Deprel::Obj) ||
        !phrasalEntry(tree, verb, next))
        return;
    phrase.particle = next;
    phrase.words.end = std::max(phrase.words.end, next + 1);
}

Mention verbMention(const SentenceTree &tree, int word)
{
    Mention mention{.word = word, .isVerb = true, .verb = verbPhraseOf(tree, word)};
    takeParticle(tree, word, mention.verb);
    if (mention.verb.particle >= 0)
        mention.entry = phrasalEntry(tree, word, mention.verb.particle);
    if (!mention.entry)
        mention.entry = tree.verbEntryOf(word);
    if (mention.entry)
        mention.eventClass = mention.entry->eventClass;
    mention.chance = verbChance(tree, word, mention.verb, mention.entry);
    return mention;
}

/// "Protest leader": the first noun only describes the second. Not so of "a shooting Sunday", however it is parsed.
bool describesNoun(const SentenceTree &tree, int word)
{
    return tree.relationOf(word) == Deprel::Compound && tree.timeOf(tree.headOf(word)) < 0;
}

std::optional<Mention> nounMention(const SentenceTree &tree, int word)
{
    if (tree.timeOf(word) >= 0 || describesNoun(tree, word))
        return {};
    const double chance = nounChance(tree, word);
    if (chance < leastNounChance)
        return {};
    const EventEntry *entry = tree.nounEntryOf(word);
    if (entry && entry->eventClass == EventClass::State)
        entry = nullptr;
    return Mention{.word = word,
                   .entry = entry,
                   .eventClass = entry ? entry->eventClass : EventClass::Occurrence,
                   .chance = chance};
}

/// "Is willing to talk": adjectives of the lexicon that are said of somebody.
std::optional<Mention> adjectiveMention(const SentenceTree &tree, int word)
{
    const EventEntry *entry = tree.childOf(word, {Deprel::Cop}) < 0 ? nullptr : tree.adjectiveEntryOf(word);
    if (!entry)
        return {};
    return Mention{.word = word, .entry = entry, .eventClass = entry->eventClass};
}

std::optional<Mention> mentionAt(const SentenceTree &tree, int word)
{
    switch (tree[word].upos) {
    case Upos::Verb:
        return isVerbMention(tree, word) ? std::optional(verbMention(tree, word)) : std::nullopt;
    case Upos::Noun:
        return nounMention(tree, word);
    case Upos::Adj:
        return adjectiveMention(tree, word);
    default:
        return {};
    }
}

/// Ties light verbs and their nouns together: "staged [a rally]", "[a battle] broke out".
void pairLightVerbs(const SentenceTree &tree, std::vector<Mention> &mentions)
{
    for (Mention &verb : mentions) {
        if (!verb.isVerb || !verb.entry || !verb.entry->light)
            continue;
        const int noun = tree.childOf(verb.word, {verb.verb.passive ? Deprel::NsubjPass : Deprel::Obj});
        const auto found = std::ranges::find(mentions, noun, &Mention::word);
        if (noun < 0 || found == mentions.end())
            continue;
        verb.light = noun;
        found->light = verb.word;
    }
}

} // namespace

std::vector<Mention> findMentions(const SentenceTree &tree)
{
    std::vector<Mention> mentions;
    for (int i = 0; i < tree.count(); ++i) {
        if (const auto mention = mentionAt(tree, i))
            mentions.push_back(*mention);
    }
    pairLightVerbs(tree, mentions);
    return mentions;
}

} // namespace core
