// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/speaker_phrase.h"

#include <algorithm>

namespace core {

namespace {

/// Whether what hangs on a noun in this relation belongs to its name or office.
bool belongs(Deprel relation)
{
    switch (relation) {
    case Deprel::Amod:
    case Deprel::Compound:
    case Deprel::Conj:
    case Deprel::Det:
    case Deprel::DetPredet:
    case Deprel::Flat:
    case Deprel::Goeswith:
    case Deprel::Nmod:
    case Deprel::NmodDesc:
    case Deprel::NmodPoss:
    case Deprel::Nummod:
        return true;
    default:
        return false;
    }
}

bool saysForWhom(const SentenceTree &tree, int word)
{
    const int marker = tree.markerOf(word);
    return tree.relationOf(word) != Deprel::Nmod || marker < 0 || tree.lowerOf(marker) == u"of" ||
           tree.lowerOf(marker) == u"for";
}

/// `outer`: the noun is the speaker, and no part of what tells who that is.
WordSpan phraseOf(const SentenceTree &tree, int noun, bool outer)
{
    WordSpan phrase{noun, noun + 1};
    for (const quint16 child : tree.childrenOf(noun)) {
        if (!belongs(tree.relationOf(child)) || tree.timeOf(child) >= 0 || (!outer && !saysForWhom(tree, child)))
            continue;
        const WordSpan part = tree.phraseOf(child);
        if (child < noun)
            phrase.first = std::min(phrase.first, part.first);
        else if (part.first <= phrase.end + 1) // a comma or "and" may stand between
            phrase.end = std::max(phrase.end, phraseOf(tree, child, false).end);
    }
    return phrase;
}

} // namespace

WordSpan speakerPhraseOf(const SentenceTree &tree, int noun)
{
    return phraseOf(tree, noun, true);
}

} // namespace core
