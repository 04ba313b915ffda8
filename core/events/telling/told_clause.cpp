// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/told_clause.h"

#include <algorithm>

namespace core {

namespace {

constexpr auto subjects = {Deprel::Nsubj, Deprel::NsubjPass, Deprel::NsubjOuter, Deprel::Csubj, Deprel::CsubjPass};
constexpr auto auxiliaries = {Deprel::Aux, Deprel::AuxPass};

bool isNominal(const SentenceTree &tree, int word)
{
    const Upos upos = tree[word].upos;
    return upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Pron || upos == Upos::Num;
}

bool isInfinitive(const SentenceTree &tree, int verb)
{
    return verbPhraseOf(tree, verb).tense == VerbTense::Infinitive && tree.childOf(verb, subjects) < 0;
}

/// "denied that", "feared", "cancelled": without it the event would be told as one that happened.
bool changesStatus(const SentenceTree &tree, int word)
{
    const StatusMark mark = tree.lemmaInfoOf(word).mark;
    return mark != StatusMark::None && mark != StatusMark::Alleged && tree[word].upos == Upos::Verb;
}

/// Whether `noun` has a word of its own besides articles: "the [March 2012] coup".
bool isDescribed(const SentenceTree &tree, int noun)
{
    return std::ranges::any_of(tree.childrenOf(noun), [&](int child) {
        switch (tree.relationOf(child)) {
        case Deprel::Amod:
        case Deprel::Compound:
        case Deprel::Nmod:
        case Deprel::NmodPoss:
        case Deprel::NmodUnmarked:
        case Deprel::Acl:
        case Deprel::AclRelcl:
            return true;
        default:
            return false;
        }
    });
}

bool isReporting(const SentenceReading &reading, int word)
{
    const Mention *mention = reading.mentionAt(word);
    return mention && mention->eventClass == EventClass::Reporting;
}

/// The verb in whose clause a noun is better told than alone; -1: none.
int verbTelling(const SentenceReading &reading, int noun, bool climbed)
{
    const SentenceTree &tree = reading.tree;
    const int above = tree.headOf(noun);
    if (above < 0 || tree[above].upos != Upos::Verb)
        return -1;
    switch (tree.relationOf(noun)) {
    case Deprel::Obj:
    case Deprel::NsubjPass:
    case Deprel::Nsubj:
        return climbed || changesStatus(tree, above) || (!isDescribed(tree, noun) && !isReporting(reading, above))
                   ? above
                   : -1;
    default:
        return -1;
    }
}

/// One step up from `word` towards what tells it; -1 where it tells itself. `climbed`: `word` is not the trigger.
int nextAbove(const SentenceReading &reading, int word, bool climbed)
{
    const SentenceTree &tree = reading.tree;
    const int above = tree.headOf(word);
    if (above < 0)
        return -1;
    if (isNominal(tree, word) && !headsClause(tree, word))
        return verbTelling(reading, word, climbed);
    const Deprel relation = tree.relationOf(word);
    if (relation == Deprel::Xcomp && tree[above].upos != Upos::Adj)
        return above;
    if (relation == Deprel::Ccomp && changesStatus(tree, above))
        return above;
    const bool dependent =
        relation == Deprel::Advcl || relation == Deprel::Acl || relation == Deprel::Conj || relation == Deprel::Xcomp;
    return dependent && tree[word].upos == Upos::Verb && isInfinitive(tree, word) ? above : -1;
}

int headTelling(const SentenceReading &reading, const Mention &mention)
{
    int head = !mention.isVerb && mention.light >= 0 ? mention.light : mention.word;
    for (int above = head; above >= 0; above = nextAbove(reading, head, head != mention.word))
        head = above;
    return head;
}

bool isRelativePronoun(const SentenceTree &tree, int word)
{
    const Xpos xpos = tree[word].xpos;
    return xpos == Xpos::Wdt || xpos == Xpos::Wp || (tree[word].upos == Upos::Pron && tree.lowerOf(word) == u"that");
}

bool sharesSubject(const SentenceTree &tree, int word)
{
    const Deprel relation = tree.relationOf(word);
    const int marker = tree.markerOf(word);
    const bool ownMarker = marker >= 0 && tree[marker].xpos != Xpos::To && tree[word].xpos != Xpos::Vbg;
    return relation == Deprel::Conj || relation == Deprel::Xcomp || (relation == Deprel::Advcl && !ownMarker);
}

/// The subject that `head` shares with what governs it; -1: none. `head` has none of its own.
int sharedSubject(const SentenceTree &tree, int head)
{
    for (int at = head; at >= 0;) {
        const int subject = tree.childOf(at, subjects);
        if (subject >= 0 && !isRelativePronoun(tree, subject))
            return subject;
        if (tree.relationOf(at) == Deprel::AclRelcl || tree.relationOf(at) == Deprel::Acl)
            return tree.headOf(at);
        if (subject >= 0 || !sharesSubject(tree, at))
            return -1;
        at = tree.headOf(at);
    }
    return -1;
}

/// Whether what `word` hangs on can be the noun that it describes.
bool describes(const SentenceTree &tree, int word)
{
    if (tree[word].upos != Upos::Verb)
        return true;
    const Deprel relation = tree.relationOf(word);
    return relation == Deprel::Acl || relation == Deprel::AclRelcl || relation == Deprel::Xcomp;
}

/// The head of the noun phrase that ends right before the verb phrase of `verb`; -1: none. A finite verb without a
/// subject mostly lost it to a wrong parse.
int nounBefore(const SentenceTree &tree, int verb)
{
    int first = verb;
    while (first > 0 && tree.headOf(first - 1) == verb &&
           (tree[first - 1].upos == Upos::Aux || tree[first - 1].upos == Upos::Adv))
        --first;
    const bool comma = first > 0 && tree[first - 1].xpos == Xpos::Comma;
    int noun = -1;
    for (int at = first - (comma ? 2 : 1); at >= 0 && at < first && tree.timeOf(at) < 0; at = tree.headOf(at)) {
        if (isNominal(tree, at))
            noun = at;
        if (!describes(tree, at))
            break;
    }
    return noun;
}

/// The antecedent that a relative clause with a subject of its own lacks as an object.
int antecedentAsObject(const SentenceTree &tree, int head)
{
    if (tree.relationOf(head) != Deprel::AclRelcl)
        return -1;
    const int object = tree.childOf(head, {Deprel::Obj});
    return object >= 0 && isRelativePronoun(tree, object) ? tree.headOf(head) : -1;
}

bool isContrasted(const SentenceTree &tree, int conjunct)
{
    const int conjunction = tree.childOf(conjunct, {Deprel::Cc});
    return conjunction >= 0 && tree.lowerOf(conjunction) == u"but";
}

/// "[was] charged and fined", "did [not] come or call".
std::vector<int> sharedAuxiliaries(const SentenceTree &tree, int head)
{
    int bearer = head;
    while (tree.relationOf(bearer) == Deprel::Conj && tree.childOf(bearer, auxiliaries) < 0 &&
           tree.childOf(bearer, subjects) < 0 && tree[tree.headOf(bearer)].xpos == tree[bearer].xpos)
        bearer = tree.headOf(bearer);
    std::vector<int> shared;
    if (bearer == head)
        return shared;
    for (const quint16 child : tree.childrenOf(bearer)) {
        const Deprel relation = tree.relationOf(child);
        const bool negates = relation == Deprel::Advmod && tree.infoOf(child).classes.testFlag(WordClass::Negation) &&
                             !isContrasted(tree, head);
        if (relation == Deprel::Aux || relation == Deprel::AuxPass || negates)
            shared.push_back(child);
    }
    return shared;
}

} // namespace

bool headsClause(const SentenceTree &tree, int word)
{
    return tree[word].upos == Upos::Verb || tree.childOf(word, subjects) >= 0 || tree.childOf(word, {Deprel::Cop}) >= 0;
}

ToldClause toldClauseOf(const SentenceReading &reading, const Mention &mention)
{
    const SentenceTree &tree = reading.tree;
    ToldClause told{.head = headTelling(reading, mention)};
    if (!headsClause(tree, told.head))
        return told;
    const int own = tree.childOf(told.head, subjects);
    if (own < 0 || isRelativePronoun(tree, own))
        told.subject = sharedSubject(tree, told.head);
    if (own < 0 && told.subject < 0 && isFinite(verbPhraseOf(tree, told.head).tense))
        told.subject = nounBefore(tree, told.head);
    if (own >= 0 && told.subject < 0)
        told.object = antecedentAsObject(tree, told.head);
    told.shared = sharedAuxiliaries(tree, told.head);
    return told;
}

} // namespace core
