// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/find_mentions.h"

#include <algorithm>

namespace core {

namespace {

bool isVerbMention(const SentenceTree &tree, int word)
{
    return tree[word].upos == Upos::Verb && tree.relationOf(word) != Deprel::Amod &&
           tree.relationOf(word) != Deprel::Case && tree.relationOf(word) != Deprel::Mark &&
           tree.relationOf(word) != Deprel::Fixed;
}

/// "protest leader": the first noun only describes the second.
bool describesNext(const SentenceTree &tree, int word)
{
    return tree.relationOf(word) == Deprel::Compound;
}

bool isNounMention(const SentenceTree &tree, int word)
{
    if (tree[word].upos != Upos::Noun || tree.timeOf(word) >= 0 || describesNext(tree, word))
        return false;
    const EventEntry *entry = tree.nounEntryOf(word);
    return entry && entry->eventClass != EventClass::State;
}

const EventEntry *phrasalEntry(const SentenceTree &tree, int verb, int particle)
{
    const auto &lexicon = tree.reading().lexicon;
    const QString lemma = tree.lemmaOf(verb).toString() + u' ' + tree.lowerOf(particle).toString();
    const auto found = lexicon.phrasals.constFind(lemma);
    return found == lexicon.phrasals.cend() ? nullptr : &lexicon.entries[std::size_t(*found)];
}

Mention verbMention(const SentenceTree &tree, int word)
{
    Mention mention{.word = word, .isVerb = true, .verb = verbPhraseOf(tree, word)};
    if (mention.verb.particle >= 0)
        mention.entry = phrasalEntry(tree, word, mention.verb.particle);
    if (!mention.entry)
        mention.entry = tree.verbEntryOf(word);
    if (mention.entry)
        mention.eventClass = mention.entry->eventClass;
    return mention;
}

Mention nounMention(const SentenceTree &tree, int word)
{
    const EventEntry *entry = tree.nounEntryOf(word);
    return {.word = word, .entry = entry, .eventClass = entry->eventClass};
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
        if (isVerbMention(tree, i))
            mentions.push_back(verbMention(tree, i));
        else if (isNounMention(tree, i))
            mentions.push_back(nounMention(tree, i));
    }
    pairLightVerbs(tree, mentions);
    return mentions;
}

} // namespace core
