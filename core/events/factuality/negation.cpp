// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/negation.h"

#include <algorithm>

namespace core {

namespace {

/// "not only", "no fewer than": the word negates the next one alone.
bool negatesNextAlone(const SentenceTree &tree, int word)
{
    static constexpr QStringView nexts[] = {u"only", u"just",  u"merely", u"least", u"fewer",
                                            u"less", u"later", u"sooner", u"doubt", u"matter"};
    return word + 1 < tree.count() && std::ranges::contains(nexts, tree.lowerOf(word + 1));
}

bool isNegation(const SentenceTree &tree, int word)
{
    return tree.infoOf(word).classes.testFlag(WordClass::Negation) && !negatesNextAlone(tree, word);
}

/// "no one", "nothing", "none of them", "neither side".
bool isNegatedNoun(const SentenceTree &tree, int noun)
{
    return isNegation(tree, noun) || std::ranges::any_of(tree.childrenOf(noun), [&](int child) {
               return tree.relationOf(child) == Deprel::Det && isNegation(tree, child);
           });
}

/// Whether `child` negates the word that it hangs on.
bool negatesHead(const SentenceTree &tree, int child)
{
    switch (tree.relationOf(child)) {
    case Deprel::Det:
    case Deprel::Aux:
    case Deprel::Cc:
        return isNegation(tree, child);
    case Deprel::Advmod: // "no longer" too
        return isNegation(tree, child) || (tree.lowerOf(child) == u"longer" && isNegatedNoun(tree, child)) ||
               (tree.lowerOf(child) == u"longer" && tree.childOf(child, {Deprel::Advmod}) >= 0);
    case Deprel::Nsubj:
    case Deprel::NsubjPass:
    case Deprel::Obj:
        return isNegatedNoun(tree, child);
    default:
        return false;
    }
}

bool hasSubject(const SentenceTree &tree, int word)
{
    return tree.childOf(word, {Deprel::Nsubj, Deprel::NsubjPass}) >= 0;
}

/// Whether a conjunct shares the negation before it: "nobody was shot or killed", "did not eat or drink".
bool sharesNegation(const SentenceTree &tree, int word)
{
    if (tree.relationOf(word) != Deprel::Conj || hasSubject(tree, word) ||
        tree.childOf(word, {Deprel::Aux, Deprel::AuxPass}) >= 0)
        return false;
    const int first = tree.headOf(word);
    const int subject = tree.childOf(first, {Deprel::Nsubj, Deprel::NsubjPass});
    return (subject >= 0 && isNegatedNoun(tree, subject)) ||
           (tree[first].upos == Upos::Verb && tree[first].xpos == tree[word].xpos && isNegated(tree, first));
}

} // namespace

bool isNegated(const SentenceTree &tree, int word)
{
    return std::ranges::any_of(tree.childrenOf(word), [&](int child) { return negatesHead(tree, child); }) ||
           sharesNegation(tree, word);
}

bool waitsFor(const SentenceTree &tree, int word, std::initializer_list<QStringView> markers)
{
    return std::ranges::any_of(tree.childrenOf(word), [&](int child) {
        const int marker = tree.markerOf(child);
        return marker >= 0 && std::ranges::contains(markers, tree.lowerOf(marker));
    });
}

} // namespace core
