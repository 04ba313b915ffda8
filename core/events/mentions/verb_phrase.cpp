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
    bool being = false; ///< "is being rebuilt".
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
        // "Is to meet" may be parsed with a copula.
        const bool copula = relation == Deprel::Cop && tree[verb].upos == Upos::Verb;
        if (relation != Deprel::Aux && relation != Deprel::AuxPass && !copula)
            continue;
        if (found.first < 0)
            found.first = child;
        found.passive = found.passive || relation == Deprel::AuxPass;
        found.being = found.being || (relation == Deprel::AuxPass && tree[child].xpos == Xpos::Vbg);
        if (tree[child].xpos == Xpos::Md)
            found.modal = child;
        else if (isLemma(tree, child, u"have"))
            found.have = child;
        else if (isLemma(tree, child, u"be") || isLemma(tree, child, u"get"))
            found.be = found.be < 0 ? int(child) : found.be;
    }
    return found;
}

bool hasTo(const SentenceTree &tree, int verb)
{
    return std::ranges::any_of(tree.childrenOf(verb), [&](int child) { return tree[child].xpos == Xpos::To; });
}

/// The infinitive that a semi-auxiliary introduces; -1: none.
int infinitiveOf(const SentenceTree &tree, int word)
{
    const int verb = tree.childOf(word, {Deprel::Xcomp});
    return verb > word && hasTo(tree, verb) ? verb : -1;
}

/// The first verb of a chain of conjuncts whose auxiliaries serve `verb` as well. A conjunct with a subject of its own
/// begins anew.
int bearerOf(const SentenceTree &tree, int verb)
{
    int bearer = verb;
    while (tree.relationOf(bearer) == Deprel::Conj && auxiliariesOf(tree, bearer).first < 0 && !hasTo(tree, bearer) &&
           tree.childOf(bearer, {Deprel::Nsubj, Deprel::NsubjPass}) < 0 &&
           tree[tree.headOf(bearer)].xpos == tree[bearer].xpos)
        bearer = tree.headOf(bearer);
    return bearer;
}

bool isPast(const SentenceTree &tree, int word)
{
    return tree[word].xpos == Xpos::Vbd;
}

/// "will", and the "wo" of "won't".
bool isFuture(const SentenceTree &tree, int modal)
{
    return tree.infoOf(modal).classes.testFlag(WordClass::Future) ||
           tree.lemmaInfoOf(modal).classes.testFlag(WordClass::Future);
}

VerbTense tenseOf(const SentenceTree &tree, int verb, const Auxiliaries &aux)
{
    const Xpos xpos = tree[verb].xpos;
    if (aux.modal >= 0)
        return isFuture(tree, aux.modal) ? VerbTense::Future : VerbTense::Hypothetic;
    // "in response to mounting" is no infinitive, whatever the parse.
    if (aux.to >= 0 && (xpos != Xpos::Vbg || aux.first >= 0))
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

SemiAuxiliary semiAuxiliaryAt(const SentenceTree &tree, int word)
{
    const Upos upos = tree[word].upos;
    if ((upos != Upos::Verb && upos != Upos::Aux) || infinitiveOf(tree, word) < 0)
        return SemiAuxiliary::None;
    const bool finite = tree[word].xpos != Xpos::Vbg && tree[word].xpos != Xpos::Vbn;
    if (isLemma(tree, word, u"go"))
        return tree[word].xpos == Xpos::Vbg && auxiliariesOf(tree, word).be >= 0 ? SemiAuxiliary::GoingTo
                                                                                 : SemiAuxiliary::None;
    if (isLemma(tree, word, u"have"))
        return tree.childOf(word, {Deprel::Obj}) < 0 ? SemiAuxiliary::HaveTo : SemiAuxiliary::None;
    if (isLemma(tree, word, u"use"))
        return tree.childOf(word, {Deprel::Obj, Deprel::NsubjPass, Deprel::AuxPass}) < 0 ? SemiAuxiliary::UsedTo
                                                                                         : SemiAuxiliary::None;
    return finite && isLemma(tree, word, u"be") ? SemiAuxiliary::BeTo : SemiAuxiliary::None;
}

int contentVerbOf(const SentenceTree &tree, int word)
{
    while (semiAuxiliaryAt(tree, word) != SemiAuxiliary::None)
        word = infinitiveOf(tree, word);
    return word;
}

namespace {

/// The tense that a semi-auxiliary gives to its infinitive, being in `own` itself.
VerbTense tenseUnder(SemiAuxiliary semi, VerbTense own)
{
    switch (semi) {
    case SemiAuxiliary::GoingTo:
    case SemiAuxiliary::BeTo:
        return own == VerbTense::Past ? VerbTense::Hypothetic : VerbTense::Future;
    case SemiAuxiliary::HaveTo:
        return own == VerbTense::Present ? VerbTense::Hypothetic : own;
    case SemiAuxiliary::UsedTo:
        return VerbTense::Past;
    case SemiAuxiliary::None:
        break;
    }
    return own;
}

} // namespace

VerbPhrase verbPhraseOf(const SentenceTree &tree, int verb)
{
    const int bearer = bearerOf(tree, verb);
    const Auxiliaries aux = auxiliariesOf(tree, bearer);
    VerbPhrase phrase;
    phrase.tense = tenseOf(tree, verb, aux);
    phrase.passive = aux.passive;
    phrase.progressive = aux.being || (tree[verb].xpos == Xpos::Vbg && aux.be >= 0);
    phrase.negated = isNegated(tree, verb) || (bearer != verb && isNegated(tree, bearer));
    phrase.modal = aux.modal;
    phrase.particle = tree.childOf(verb, {Deprel::CompoundPrt});
    const int head = tree.relationOf(bearer) == Deprel::Xcomp ? tree.headOf(bearer) : -1;
    const SemiAuxiliary semi = head < 0 ? SemiAuxiliary::None : semiAuxiliaryAt(tree, head);
    if (semi != SemiAuxiliary::None) {
        const VerbPhrase above = verbPhraseOf(tree, head);
        phrase.tense = tenseUnder(semi, above.tense);
        phrase.negated = phrase.negated || above.negated;
        phrase.modal = above.modal;
        phrase.words = {above.words.first, std::max(verb, phrase.particle) + 1};
        return phrase;
    }
    const int own = auxiliariesOf(tree, verb).first;
    phrase.words = {own >= 0 ? std::min(own, verb) : verb, std::max(verb, phrase.particle) + 1};
    return phrase;
}

} // namespace core
