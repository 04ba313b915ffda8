// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/kinds/kind_of.h"

namespace core {

namespace {

QString kindOfNoun(const SentenceTree &tree, const Mention &noun)
{
    const int modifier = tree.childOf(noun.word, {Deprel::Compound});
    if (modifier >= 0) {
        const auto &compounds = tree.reading().lexicon.compounds;
        const auto found = compounds.constFind(tree.lemmaOf(modifier).toString() + u' ' + noun.entry->lemma);
        if (found != compounds.cend())
            return *found;
    }
    return noun.entry->kind;
}

/// The event noun among the subject and objects of a verb.
const Mention *nounBeside(const SentenceReading &reading, int verb)
{
    for (const quint16 child : reading.tree.childrenOf(verb)) {
        const Mention *noun = reading.mentionAt(child);
        if (noun && !noun->isVerb && noun->entry)
            return noun;
    }
    return nullptr;
}

} // namespace

QString kindOf(const SentenceReading &reading, const Mention &mention)
{
    if (!mention.isVerb)
        return mention.entry ? kindOfNoun(reading.tree, mention) : QString();
    if (mention.entry && !mention.entry->kind.isEmpty() && !mention.entry->light)
        return mention.entry->kind;
    if (const Mention *noun = nounBeside(reading, mention.word))
        return kindOfNoun(reading.tree, *noun);
    return mention.entry ? mention.entry->kind : QString();
}

} // namespace core
