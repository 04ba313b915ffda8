// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/reading/noun_phrase.h"

#include <algorithm>

namespace core {

namespace {

bool beginsName(NameTag tag)
{
    return tag == NameTag::FirstOfPerson || tag == NameTag::FirstOfPlace || tag == NameTag::FirstOfOrganization;
}

bool isCapital(const SentenceTree &tree, int word)
{
    return tree.textOf(word).front().isUpper();
}

/// Whether an untagged word in capitals belongs to the name beside it: they hang together as name parts do.
bool joinsName(const SentenceTree &tree, int word, WordSpan name)
{
    if (tree[word].name != NameTag::None || !isCapital(tree, word) || tree.timeOf(word) >= 0 ||
        tree[word].upos == Upos::Det || tree[word].upos == Upos::Adp || tree[word].upos == Upos::Pron)
        return false;
    const auto isPart = [](Deprel relation) {
        return relation == Deprel::Compound || relation == Deprel::Flat || relation == Deprel::Amod;
    };
    if (name.contains(tree.headOf(word)))
        return isPart(tree.relationOf(word));
    return tree[word].upos == Upos::Propn && name.contains(word - 1) && tree.headOf(name.end - 1) == word &&
           isPart(tree.relationOf(name.end - 1));
}

bool isOf(const SentenceTree &tree, int word)
{
    const int marker = tree.markerOf(word);
    return marker >= 0 && tree.lowerOf(marker) == u"of";
}

/// Whether a child of a word in a core phrase belongs to that phrase too.
bool belongs(const SentenceTree &tree, int child, int word, bool top)
{
    switch (tree.relationOf(child)) {
    case Deprel::Det:
    case Deprel::DetPredet:
    case Deprel::Nummod:
    case Deprel::NmodPoss:
    case Deprel::Compound:
    case Deprel::Flat:
    case Deprel::Amod:
    case Deprel::NmodDesc:
    case Deprel::Goeswith:
    case Deprel::Fixed:
        return tree.timeOf(child) < 0 || child < word;
    case Deprel::Advmod:
        return child < word;
    case Deprel::Nmod:
        return child > word && isOf(tree, child) && tree.timeOf(child) < 0;
    case Deprel::Case:
    case Deprel::Conj:
    case Deprel::Cc:
        return !top;
    default:
        return false;
    }
}

void markCore(const SentenceTree &tree, int word, bool top, std::vector<bool> &core)
{
    core[std::size_t(word)] = true;
    for (const quint16 child : tree.childrenOf(word)) {
        if (belongs(tree, child, word, top))
            markCore(tree, child, false, core);
    }
}

/// The marked words around `word`; marks of punctuation may stand between them.
WordSpan marked(const SentenceTree &tree, int word, const std::vector<bool> &core)
{
    const auto is = [&](int i) { return i >= 0 && i < tree.count() && core[std::size_t(i)]; };
    const auto bridges = [&](int i) { return i >= 0 && i < tree.count() && tree[i].upos == Upos::Punct; };
    WordSpan span{word, word + 1};
    while (is(span.first - 1) || (bridges(span.first - 1) && is(span.first - 2)))
        --span.first;
    while (is(span.end) || (bridges(span.end) && is(span.end + 1)))
        ++span.end;
    return span;
}

WordSpan united(WordSpan a, WordSpan b)
{
    return b.isEmpty() ? a : WordSpan{std::min(a.first, b.first), std::max(a.end, b.end)};
}

} // namespace

NameTag nameKindOf(const SentenceTree &tree, int word)
{
    switch (tree[word].name) {
    case NameTag::InPerson:
        return NameTag::FirstOfPerson;
    case NameTag::InPlace:
        return NameTag::FirstOfPlace;
    case NameTag::InOrganization:
        return NameTag::FirstOfOrganization;
    default:
        return tree[word].name;
    }
}

WordSpan nameAround(const SentenceTree &tree, int word)
{
    if (tree[word].name == NameTag::None)
        return {};
    WordSpan name{word, word + 1};
    while (name.first > 0 && !beginsName(tree[name.first].name))
        --name.first;
    while (name.end < tree.count() && tree[name.end].name != NameTag::None && !beginsName(tree[name.end].name) &&
           tree.timeOf(name.end) < 0)
        ++name.end;
    if (nameKindOf(tree, word) == NameTag::FirstOfPerson)
        return name;
    while (name.first > 0 && joinsName(tree, name.first - 1, name))
        --name.first;
    while (name.end < tree.count() && joinsName(tree, name.end, name))
        ++name.end;
    return name;
}

WordSpan corePhraseOf(const SentenceTree &tree, int noun)
{
    std::vector<bool> core(std::size_t(tree.count()), false);
    markCore(tree, noun, true, core);
    return united(marked(tree, noun, core), nameAround(tree, noun));
}

std::vector<int> conjunctsOf(const SentenceTree &tree, int noun)
{
    std::vector<int> conjuncts{noun};
    for (const quint16 child : tree.childrenOf(noun)) {
        if (tree.relationOf(child) == Deprel::Conj && tree[child].upos != Upos::Verb)
            conjuncts.push_back(child);
    }
    return conjuncts;
}

bool listsApart(const SentenceTree &tree, const std::vector<int> &conjuncts)
{
    return std::ranges::any_of(conjuncts.begin() + 1, conjuncts.end(), [&](int noun) {
        return tree[noun].name != NameTag::None || tree[noun].upos == Upos::Propn ||
               tree.childOf(noun, {Deprel::Det, Deprel::Nummod, Deprel::NmodPoss, Deprel::Nmod}) >= 0;
    });
}

} // namespace core
