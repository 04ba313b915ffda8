// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/sources.h"

namespace core {

std::vector<Source> findSources(const SentenceReading &reading)
{
    const SentenceTree &tree = reading.tree;
    std::vector<Source> sources;
    for (const Mention &mention : reading.mentions) {
        if (!mention.isVerb || mention.eventClass != EventClass::Reporting || tree.isQuoted(mention.word))
            continue;
        const int speaker = tree.childOf(mention.word, {Deprel::Nsubj});
        const int said = tree.childOf(mention.word, {Deprel::Ccomp, Deprel::Parataxis, Deprel::Xcomp});
        Source source{.verb = mention.word};
        if (speaker >= 0 && tree[speaker].upos != Upos::Pron)
            source.speaker = tree.phraseOf(speaker);
        if (said >= 0)
            source.said = tree.phraseOf(said);
        else if (tree.relationOf(mention.word) == Deprel::Parataxis)
            source.said = {0, mention.word};
        source.alleged = mention.entry && mention.entry->mark == StatusMark::Alleged;
        sources.push_back(source);
    }
    return sources;
}

} // namespace core
