// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/verb_phrase.h"

#include <algorithm>

namespace core {

namespace {

/// The auxiliaries of a verb, as far as they tell its tense.
struct Auxiliaries
{
    int modal = -1;
    int have = -1;
    int be = -1;
    int first = -1;
    bool passive = false;
    int to = -1;
};

bool isLemma(const SentenceTree &tree, int word, QStringView lemma)
{
    return tree.lemmaOf(word) == lemma;
}

Auxiliaries auxiliariesOf(const SentenceTree &tree, int verb)
{
    Auxiliaries found;
    for (const quint16 child : tree.childrenOf(verb)) {
        const Deprel relation = tree.relationOf(child);
        if (relation == Deprel::Mark && tree[child].xpos == Xpos::To)
            found.to = child;
        if (relation != Deprel::Aux && relation != Deprel::AuxPass)
            continue;
        if (found.first < 0)
            found.first = child;
        found.passive = found.passive || relation == Deprel::AuxPass;
        if (tree[child].xpos == Xpos::Md)
            found.modal = child;
        else if (isLemma(tree, child, u"have"))
            found.have = child;
        else if (isLemma(tree, child, u"be") || isLemma(tree, child, u"get"))
            found.be = found.be < 0 ? int(child) : found.be;
    }
    return found;
}

/// The verb whose auxiliaries serve `verb` as well.
int bearerOf(const SentenceTree &tree, int verb)
{
    int bearer = verb;
    while (tree.relationOf(bearer) == Deprel::Conj && auxiliariesOf(tree, bearer).first < 0 &&
           auxiliariesOf(tree, bearer).to < 0 && tree.headOf(bearer) >= 0 &&
           tree[tree.headOf(bearer)].xpos == tree[bearer].xpos)
        bearer = tree.headOf(bearer);
    return bearer;
}

bool isPast(const SentenceTree &tree, int word)
{
    return tree[word].xpos == Xpos::Vbd;
}

VerbTense tenseOf(const SentenceTree &tree, int verb, const Auxiliaries &aux)
{
    const Xpos xpos = tree[verb].xpos;
    if (aux.modal >= 0)
        return tree.infoOf(aux.modal).classes.testFlag(WordClass::Future) ? VerbTense::Future : VerbTense::Hypothetic;
    if (aux.to >= 0)
        return aux.be >= 0 && aux.be < aux.to && aux.first == aux.be && !aux.passive ? VerbTense::Future
                                                                                     : VerbTense::Infinitive;
    if (aux.have >= 0)
        return isPast(tree, aux.have)             ? VerbTense::PastPerfect
               : tree[aux.have].xpos == Xpos::Vbg ? VerbTense::Gerund
                                                  : VerbTense::PresentPerfect;
    const int bearer = aux.first >= 0 ? aux.first : verb;
    switch (tree[bearer].xpos) {
    case Xpos::Vbd:
        return VerbTense::Past;
    case Xpos::Vbz:
    case Xpos::Vbp:
        return VerbTense::Present;
    case Xpos::Vbg:
        return VerbTense::Gerund;
    case Xpos::Vbn:
        return VerbTense::Participle;
    default:
        return xpos == Xpos::Vb ? VerbTense::Infinitive : VerbTense::Present;
    }
}

bool isNegated(const SentenceTree &tree, int verb)
{
    return std::ranges::any_of(tree.childrenOf(verb), [&](int child) {
        const Deprel relation = tree.relationOf(child);
        return (relation == Deprel::Advmod || relation == Deprel::Det || relation == Deprel::Aux) &&
               tree.infoOf(child).classes.testFlag(WordClass::Negation);
    });
}

} // namespace

VerbPhrase verbPhraseOf(const SentenceTree &tree, int verb)
{
    const int bearer = bearerOf(tree, verb);
    const Auxiliaries aux = auxiliariesOf(tree, bearer);
    VerbPhrase phrase;
    phrase.tense = tenseOf(tree, verb, aux);
    phrase.passive = aux.passive;
    phrase.progressive = tree[verb].xpos == Xpos::Vbg && aux.be >= 0;
    phrase.negated = isNegated(tree, verb) || (bearer != verb && isNegated(tree, bearer));
    phrase.modal = aux.modal;
    phrase.particle = tree.childOf(verb, {Deprel::CompoundPrt});
    const int own = auxiliariesOf(tree, verb).first;
    phrase.words = {own >= 0 ? std::min(own, verb) : verb, std::max(verb, phrase.particle) + 1};
    return phrase;
}

} // namespace core
