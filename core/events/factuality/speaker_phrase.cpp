// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/speaker_phrase.h"

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

} // namespace

WordSpan speakerPhraseOf(const SentenceTree &tree, int noun)
{
    WordSpan phrase{noun, noun + 1};
    for (const quint16 child : tree.childrenOf(noun)) {
        if (!belongs(tree.relationOf(child)) || tree.timeOf(child) >= 0)
            continue;
        const WordSpan part = tree.phraseOf(child);
        if (child < noun)
            phrase.first = std::min(phrase.first, part.first);
        else if (part.first <= phrase.end + 1) // a comma or "and" may stand between
            phrase.end = std::max(phrase.end, speakerPhraseOf(tree, child).end);
    }
    return phrase;
}

} // namespace core
