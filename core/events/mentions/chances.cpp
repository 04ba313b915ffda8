// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/chances.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// What one word that hangs on a noun says of it.
double weightOfChild(const SentenceTree &tree, int child)
{
    const NounWeights &weights = tree.reading().lexicon.nouns;
    switch (tree.relationOf(child)) {
    case Deprel::NmodPoss:
        return weights.possessor;
    case Deprel::Det:
        return tree.infoOf(child).asDeterminer;
    case Deprel::Nmod: {
        const int marker = tree.childOf(child, {Deprel::Case});
        return marker < 0 ? 0 : double(tree.infoOf(marker).asComplement);
    }
    default:
        return weights.child[std::size_t(tree.relationOf(child))];
    }
}

double weightOfChildren(const SentenceTree &tree, int noun)
{
    double sum = 0;
    bool determined = false;
    bool marked = false;
    for (const quint16 child : tree.childrenOf(noun)) {
        const Deprel relation = tree.relationOf(child);
        determined = determined || relation == Deprel::Det || relation == Deprel::NmodPoss;
        if (relation == Deprel::Case && !marked)
            sum += double(tree.infoOf(child).asCase);
        marked = marked || relation == Deprel::Case;
        sum += weightOfChild(tree, child);
    }
    return determined ? sum : sum + double(tree.reading().lexicon.nouns.noDeterminer);
}

bool isBareParticiple(const VerbPhrase &phrase)
{
    return phrase.tense == VerbTense::Participle || phrase.tense == VerbTense::Gerund;
}

} // namespace

double nounChance(const SentenceTree &tree, int noun)
{
    const NounWeights &weights = tree.reading().lexicon.nouns;
    const WordInfo &info = tree.lemmaInfoOf(noun);
    const EventEntry *entry = tree.nounEntryOf(noun);
    const bool listed = entry && entry->eventClass != EventClass::State;
    if (!info.prior && !listed)
        return 0;
    double logOdds = double(info.prior.value_or(weights.unknown)) + double(weights.any) + weightOfChildren(tree, noun) +
                     double(weights.relation[std::size_t(tree.relationOf(noun))]);
    if (listed)
        logOdds += double(weights.lexicon);
    if (tree[noun].xpos == Xpos::Nns)
        logOdds += double(weights.plural);
    if (tree.headOf(noun) >= 0)
        logOdds += double(weights.head[std::size_t(tree[tree.headOf(noun)].upos)]);
    return 1 / (1 + std::exp(-logOdds));
}

double verbChance(const SentenceTree &tree, int verb, const VerbPhrase &phrase, const EventEntry *entry)
{
    // "There is": the noun says what.
    if (tree.lemmaOf(verb) == u"be")
        return 0.1;
    if (entry && entry->eventClass == EventClass::State)
        return isBareParticiple(phrase) ? 0.2 : phrase.tense == VerbTense::Present ? 0.5 : 0.7;
    return isBareParticiple(phrase) ? 0.6 : 0.9;
}

} // namespace core
