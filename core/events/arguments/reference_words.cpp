// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/reference_words.h"

#include "core/events/arguments/argument_words.h"

namespace core {

namespace {

/// The "president" of "the president-elect".
bool isHyphened(const SentenceTree &tree, int word)
{
    return tree.relationOf(word) == Deprel::Compound && word + 1 < tree.count() && tree.textOf(word + 1) == u"-";
}

} // namespace

bool standsAsSubject(const SentenceTree &tree, int word)
{
    const bool joined = tree.relationOf(word) == Deprel::Conj;
    const Deprel relation = tree.relationOf(joined ? tree.headOf(word) : word);
    return relation == Deprel::Nsubj || relation == Deprel::NsubjPass || relation == Deprel::NsubjOuter;
}

int headOfName(const SentenceTree &tree, WordSpan name)
{
    int head = name.end - 1;
    while (name.contains(tree.headOf(head)))
        head = tree.headOf(head);
    return head;
}

QStringList rolesOf(const SentenceTree &tree, WordSpan name)
{
    const int head = headOfName(tree, name);
    QStringList roles;
    const auto take = [&](int word) {
        if (!name.contains(word) && (tree[word].upos == Upos::Noun || tree[word].upos == Upos::Propn) &&
            tree[word].name == NameTag::None)
            roles.push_back(tree.lemmaOf(word).toString().toLower());
    };
    for (const quint16 child : tree.childrenOf(head)) {
        const Deprel relation = tree.relationOf(child);
        if (relation == Deprel::Compound || relation == Deprel::Appos || relation == Deprel::NmodDesc ||
            relation == Deprel::Flat)
            take(child);
    }
    const int above = tree.headOf(head);
    const Deprel relation = tree.relationOf(head);
    const bool predicate = relation == Deprel::Nsubj && above >= 0 && tree.childOf(above, {Deprel::Cop}) >= 0;
    if (above >= 0 && (relation == Deprel::Appos || relation == Deprel::Flat || predicate))
        take(above);
    return roles;
}

bool saysAttitude(const SentenceTree &tree, int word)
{
    const QStringView lower = tree.lowerOf(word);
    return lower.startsWith(u"anti-") || lower.startsWith(u"pro-");
}

bool isPluralPeople(const SentenceTree &tree, int word)
{
    return tree[word].xpos == Xpos::Nns && tree[word].name == NameTag::None && isActor(tree, word);
}

bool isPlainDefinite(const SentenceTree &tree, int noun)
{
    if (tree[noun].upos != Upos::Noun || tree[noun].xpos != Xpos::Nn)
        return false;
    bool definite = false;
    for (const quint16 child : tree.childrenOf(noun)) {
        const Deprel relation = tree.relationOf(child);
        if (relation == Deprel::Det)
            definite = tree.lowerOf(child) == u"the";
        else if (relation != Deprel::Case && relation != Deprel::Punct && !isHyphened(tree, child))
            return false;
    }
    return definite;
}

} // namespace core
