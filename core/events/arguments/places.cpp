// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/places.h"

namespace core {

namespace {

bool isPlaceName(const SentenceTree &tree, int word)
{
    return tree[word].name == NameTag::FirstOfPlace || tree[word].name == NameTag::InPlace;
}

WordSpan nameAround(const SentenceTree &tree, int word)
{
    WordSpan name{word, word + 1};
    while (name.first > 0 && tree[name.first].name == NameTag::InPlace)
        --name.first;
    while (name.end < tree.count() && tree[name.end].name == NameTag::InPlace)
        ++name.end;
    return name;
}

} // namespace

std::optional<Place> placeOf(const SentenceReading &reading, const Mention &mention)
{
    const SentenceTree &tree = reading.tree;
    for (int at = mention.word; at >= 0; at = tree.headOf(at)) {
        for (const quint16 child : tree.childrenOf(at)) {
            const Deprel relation = tree.relationOf(child);
            if ((relation == Deprel::Obl || relation == Deprel::Nmod) && isPlaceName(tree, child))
                return Place{tree.rangeOf(nameAround(tree, child)), {}};
        }
    }
    return {};
}

} // namespace core
