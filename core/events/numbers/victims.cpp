// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/victims.h"

namespace core {

namespace {

constexpr int mostSteps = 6;

bool isReflexive(const SentenceTree &tree, int word)
{
    return word >= 0 && (tree.lowerOf(word).endsWith(u"self") || tree.lowerOf(word).endsWith(u"selves"));
}

bool isRelative(const SentenceTree &tree, int word)
{
    const Xpos xpos = tree[word].xpos;
    return xpos == Xpos::Wp || xpos == Xpos::Wdt;
}

/// What a relative pronoun stands for: the noun that the clause of `verb` describes.
int resolved(const SentenceTree &tree, int word, int verb)
{
    if (word < 0 || !isRelative(tree, word))
        return word;
    for (int at = verb, steps = 0; at >= 0 && steps < mostSteps; at = tree.headOf(at), ++steps) {
        if (tree.relationOf(at) == Deprel::AclRelcl || tree.relationOf(at) == Deprel::Acl)
            return tree.headOf(at);
    }
    return -1;
}

/// "Ann Lowell killed, four men wounded": no object begins with a comma.
bool isOfNextClause(const SentenceTree &tree, int object)
{
    const int first = tree.phraseOf(object).first;
    return first < object && (tree.lowerOf(first) == u"," || tree[first].upos == Upos::Cconj);
}

int objectOf(const SentenceTree &tree, int verb)
{
    for (const quint16 child : tree.childrenOf(verb)) {
        const Deprel relation = tree.relationOf(child);
        // "killed Christmas Eve"; "found shot", where a participle is taken for a noun.
        const bool person = tree.timeOf(child) < 0 && tree.lowerOf(child) != u"shot" && !isOfNextClause(tree, child);
        if ((relation == Deprel::Obj || relation == Deprel::Iobj) && person)
            return child;
    }
    return -1;
}

/// The object nearest before `word`: a wrong parse gives "leaving a man dead and a woman hurt" two.
int objectBefore(const SentenceTree &tree, int verb, int word)
{
    int nearest = objectOf(tree, verb);
    for (const quint16 child : tree.childrenOf(verb)) {
        if (child > nearest && child < word && nearest >= 0 && tree.relationOf(child) == Deprel::Obj)
            nearest = child;
    }
    return nearest;
}

bool isPassive(const SentenceTree &tree, int verb)
{
    return tree.childOf(verb, {Deprel::AuxPass, Deprel::NsubjPass}) >= 0;
}

bool isVerb(const SentenceTree &tree, int word)
{
    return word >= 0 && (tree[word].upos == Upos::Verb || tree[word].upos == Upos::Aux);
}

bool isConjunct(const SentenceTree &tree, int verb)
{
    return tree.relationOf(verb) == Deprel::Conj && tree.headOf(verb) >= 0;
}

/// The subject of `word`; of several that a wrong parse gives it the nearest before it.
int ownSubject(const SentenceTree &tree, int word)
{
    int subject = -1;
    for (const quint16 child : tree.childrenOf(word)) {
        const Deprel relation = tree.relationOf(child);
        if ((relation == Deprel::Nsubj || relation == Deprel::NsubjPass) && (subject < 0 || child < word))
            subject = child;
    }
    return subject;
}

/// The object that the next conjunct has for both: "shot and killed a man".
int sharedObject(const SentenceTree &tree, int verb)
{
    for (const quint16 child : tree.childrenOf(verb)) {
        if (tree.relationOf(child) == Deprel::Conj && isVerb(tree, child) &&
            tree.childOf(child, {Deprel::Nsubj, Deprel::NsubjPass}) < 0 && objectOf(tree, child) >= 0 &&
            child - verb <= 3)
            return objectOf(tree, child);
    }
    return -1;
}

/// "the shooting of two men", whose noun is taken for a verb.
int ofGerund(const SentenceTree &tree, int verb)
{
    if (tree[verb].xpos != Xpos::Vbg)
        return -1;
    for (const quint16 child : tree.childrenOf(verb)) {
        const int marker = tree.markerOf(child);
        if (marker == verb + 1 && tree.lowerOf(marker) == u"of")
            return child;
    }
    return -1;
}

/// "Five were wounded and a guard was killed", where the guard is taken for another of what was done.
int strandedSubject(const SentenceTree &tree, int verb)
{
    if (!isConjunct(tree, verb) || tree.childOf(verb, {Deprel::Aux, Deprel::AuxPass}) < 0)
        return -1;
    int subject = -1;
    for (const quint16 child : tree.childrenOf(tree.headOf(verb))) {
        const Upos upos = tree[child].upos;
        const bool nominal = upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Pron || upos == Upos::Num;
        if (nominal && tree.relationOf(child) == Deprel::Conj && child < verb)
            subject = child;
    }
    return subject;
}

int subjectWithin(const SentenceTree &tree, int verb, int steps)
{
    if (steps > mostSteps)
        return -1;
    const int own = ownSubject(tree, verb);
    if (own >= 0)
        return resolved(tree, own, verb);
    if (const int stranded = strandedSubject(tree, verb); stranded >= 0)
        return stranded;
    // "Teen found in street dies", where all before the verb is taken for a clause
    if (const int clause = tree.childOf(verb, {Deprel::Csubj}); clause >= 0 && ownSubject(tree, clause) >= 0)
        return ownSubject(tree, clause);
    const int head = tree.headOf(verb);
    if (head < 0)
        return -1;
    switch (tree.relationOf(verb)) {
    case Deprel::Acl:
    case Deprel::AclRelcl:
        return head;
    case Deprel::Xcomp:
        return objectOf(tree, head) >= 0 ? objectBefore(tree, head, verb) : subjectWithin(tree, head, steps + 1);
    case Deprel::Ccomp: {
        // "police said one of them, a guard, died", where "one" is taken for what was said
        const int object = isVerb(tree, head) ? objectOf(tree, head) : -1;
        return object > head && object < verb ? object : -1;
    }
    case Deprel::Conj:
    case Deprel::Advcl:
    case Deprel::Parataxis:
        return isVerb(tree, head) || tree.childOf(head, {Deprel::Cop}) >= 0 ? subjectWithin(tree, head, steps + 1) : -1;
    default:
        return -1;
    }
}

int sufferersWithin(const SentenceTree &tree, int verb, int steps)
{
    if (steps > mostSteps)
        return -1;
    const int object = objectOf(tree, verb);
    if (isReflexive(tree, object))
        return subjectWithin(tree, verb, 0);
    if (object >= 0)
        return resolved(tree, object, verb);
    if (const int of = ofGerund(tree, verb); of >= 0)
        return of;
    if (const int shared = sharedObject(tree, verb); shared >= 0 && !isPassive(tree, verb))
        return shared;
    const Xpos xpos = tree[verb].xpos;
    const int head = tree.headOf(verb);
    const Deprel relation = tree.relationOf(verb);
    const int subject = ownSubject(tree, verb);
    if (xpos != Xpos::Vbn && xpos != Xpos::Vbd && tree[verb].upos == Upos::Verb && !isPassive(tree, verb))
        return -1;
    if (subject >= 0) {
        const bool aims = tree.childOf(verb, {Deprel::Obl}) >= 0 && !isPassive(tree, verb) &&
                          tree.markerOf(tree.childOf(verb, {Deprel::Obl})) >= 0 &&
                          tree.lowerOf(tree.markerOf(tree.childOf(verb, {Deprel::Obl}))) == u"at";
        return aims ? -1 : resolved(tree, subject, verb);
    }
    if (const int stranded = strandedSubject(tree, verb); stranded >= 0)
        return stranded;
    if (head < 0)
        return -1;
    if (relation == Deprel::Amod || (relation == Deprel::Acl && xpos == Xpos::Vbn) ||
        (relation == Deprel::AclRelcl && isPassive(tree, verb)))
        return head;
    // "suffered a wound and was pronounced dead"
    if (relation == Deprel::Conj && isVerb(tree, head) && isPassive(tree, verb) && !isPassive(tree, head) &&
        objectOf(tree, head) >= 0)
        return subjectWithin(tree, head, 0);
    if (relation == Deprel::Conj && isVerb(tree, head))
        return isPassive(tree, head) || tree[head].xpos == Xpos::Vbn || objectOf(tree, head) < 0
                   ? sufferersWithin(tree, head, steps + 1)
                   : objectOf(tree, head);
    if ((relation == Deprel::Xcomp || relation == Deprel::Advcl) && xpos == Xpos::Vbn)
        return subjectWithin(tree, verb, 0);
    return -1;
}

/// "a 3-year-old hurt" beside others, where the state is taken for the noun.
int personBefore(const SentenceTree &tree, int word)
{
    int at = word - 1;
    while (at >= 0 && tree[at].upos == Upos::Adv)
        --at;
    const bool own = at >= 0 && tree.headOf(at) == word && tree.relationOf(word) == Deprel::Conj;
    return own && (tree[at].upos == Upos::Noun || tree[at].upos == Upos::Num || tree.lowerOf(at) == u"old") ? at : -1;
}

/// "A woman was killed and [her brother and daughter] injured": the first of those that a clause without its verb
/// joins.
int firstOfGapped(const SentenceTree &tree, int noun)
{
    const int head = noun >= 0 ? tree.headOf(noun) : -1;
    const bool joined = head >= 0 && tree.relationOf(noun) == Deprel::Conj && tree[head].upos == Upos::Noun;
    return joined && isConjunct(tree, head) && isVerb(tree, tree.headOf(head)) ? head : noun;
}

/// "A guard is dead and three men are wounded", where the copula is taken for the other clause's.
int subjectBeforeCopula(const SentenceTree &tree, int word)
{
    const int copula = word - 1;
    const bool subject =
        copula > 0 && tree.lemmaOf(copula) == u"be" &&
        (tree.relationOf(copula - 1) == Deprel::Nsubj || tree.relationOf(copula - 1) == Deprel::NsubjPass);
    return subject ? copula - 1 : -1;
}

/// "left her sister and her husband with wounds", where the wounds hang on the husband.
int firstLeft(const SentenceTree &tree, int noun)
{
    const int first = tree.relationOf(noun) == Deprel::Conj ? tree.headOf(noun) : -1;
    const int verb = first >= 0 ? tree.headOf(first) : -1;
    const bool left = verb >= 0 && tree.relationOf(first) == Deprel::Obj && tree.lemmaOf(verb) == u"leave";
    return left ? first : noun;
}

} // namespace

int subjectOf(const SentenceTree &tree, int verb)
{
    return subjectWithin(tree, verb, 0);
}

int sufferersOf(const SentenceTree &tree, int verb)
{
    const int sufferers = sufferersWithin(tree, verb, 0);
    return tree.relationOf(verb) == Deprel::Acl ? firstOfGapped(tree, sufferers) : sufferers;
}

bool hurtsSelf(const SentenceTree &tree, int verb)
{
    return isReflexive(tree, objectOf(tree, verb));
}

int bearersOf(const SentenceTree &tree, int word)
{
    const int subject = ownSubject(tree, word);
    const bool number = word > 0 && tree[word - 1].upos == Upos::Num && tree.headOf(word - 1) == word;
    const bool counts = number || tree.childOf(word, {Deprel::Nummod}) >= 0;
    // "two dead, two others injured": the subject is another's.
    if (subject >= 0 && !(counts && subject > word))
        return resolved(tree, subject, word);
    if (counts)
        return word;
    if (const int before = personBefore(tree, word); before >= 0)
        return before;
    const int head = tree.headOf(word);
    if (head < 0)
        return -1;
    switch (tree.relationOf(word)) {
    case Deprel::Amod:
    case Deprel::Acl:
    case Deprel::AclRelcl:
        return head;
    case Deprel::Xcomp:
    case Deprel::Advcl: {
        const int object = objectBefore(tree, head, word);
        return object >= 0 && !isPassive(tree, head) && !isReflexive(tree, object) ? object : sufferersOf(tree, head);
    }
    case Deprel::Conj:
        return tree[head].upos == Upos::Verb || tree.childOf(head, {Deprel::Cop, Deprel::Nsubj}) >= 0
                   ? subjectOf(tree, head)
                   : bearersOf(tree, head);
    default:
        return subjectBeforeCopula(tree, word);
    }
}

int governedBy(const SentenceTree &tree, int word)
{
    // "another was in critical condition": the noun itself is said.
    if (const int own = ownSubject(tree, word); own >= 0)
        return resolved(tree, own, word);
    const int head = tree.headOf(word);
    if (head < 0)
        return -1;
    if (isConjunct(tree, word))
        return governedBy(tree, head);
    if (tree.relationOf(word) == Deprel::Nmod || tree.relationOf(word) == Deprel::Obl) {
        if (!isVerb(tree, head) && tree[head].upos != Upos::Adj)
            return firstLeft(tree, head);
        if (tree[head].upos == Upos::Adj && tree.childOf(head, {Deprel::Cop}) < 0)
            return head;
        const int object = objectOf(tree, head);
        return object >= 0 && !isPassive(tree, head) ? object : subjectOf(tree, head);
    }
    return subjectOf(tree, word);
}

} // namespace core
