// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/verb_arguments.h"

#include "core/events/arguments/argument_words.h"
#include "core/events/reading/noun_phrase.h"

#include <algorithm>

namespace core {

namespace {

bool isRelative(const SentenceTree &tree, int word)
{
    return tree[word].xpos == Xpos::Wdt || tree[word].xpos == Xpos::Wp ||
           (tree.lowerOf(word) == u"that" && tree[word].upos == Upos::Pron);
}

/// The noun that a relative clause around `word` is about; -1: none.
int antecedentAbove(const SentenceTree &tree, int word)
{
    for (int at = word; at >= 0; at = tree.headOf(at)) {
        if (tree.relationOf(at) == Deprel::AclRelcl)
            return tree.headOf(at);
        if (tree.relationOf(at) == Deprel::Ccomp)
            return -1;
    }
    return -1;
}

/// Of "guards from the depot, who …" those who can be "who".
int personAbove(const SentenceTree &tree, int noun)
{
    int at = noun;
    while (at >= 0 && !isActor(tree, at) && tree.relationOf(at) == Deprel::Nmod)
        at = tree.headOf(at);
    return at >= 0 && isActor(tree, at) ? at : noun;
}

int resolved(const SentenceTree &tree, int word)
{
    if (word < 0 || !isRelative(tree, word))
        return word;
    const int antecedent = antecedentAbove(tree, word);
    return antecedent >= 0 && tree.lowerOf(word) == u"who" ? personAbove(tree, antecedent) : antecedent;
}

bool hasPassiveAuxiliary(const SentenceTree &tree, int verb)
{
    return tree.childOf(verb, {Deprel::AuxPass}) >= 0;
}

/// Participles that are pasts taken wrongly: "the troops struck at dawn" with a subject of its own and a full sentence
/// around it, "landed in Hale and was taken to court", "struck at the camp".
bool isMistakenPast(const SentenceTree &tree, int verb)
{
    if (tree.childOf(verb, {Deprel::Nsubj}) >= 0)
        return tree.sentence().region == RegionKind::Body;
    const bool aims =
        argumentKindsOf(tree, verb) & ArgumentWord::Aimed && std::ranges::any_of(tree.childrenOf(verb), [&](int child) {
            const int marker = tree.relationOf(child) == Deprel::Obl ? tree.markerOf(child) : -1;
            return marker >= 0 && (tree.lowerOf(marker) == u"at" || tree.lowerOf(marker) == u"on");
        });
    if (aims && tree.relationOf(verb) == Deprel::Acl && tree.childOf(verb, {Deprel::OblAgent}) < 0)
        return isActor(tree, tree.headOf(verb));
    if (tree.childOf(verb, {Deprel::NsubjPass}) < 0)
        return false;
    return aims || std::ranges::any_of(tree.childrenOf(verb), [&](int child) {
               return tree.relationOf(child) == Deprel::Conj && hasPassiveAuxiliary(tree, child) &&
                      tree.childOf(child, {Deprel::Nsubj, Deprel::NsubjPass}) < 0;
           });
}

bool isPassive(const SentenceTree &tree, const Mention &mention)
{
    const int verb = mention.word;
    if (mention.verb.passive)
        return true;
    const bool passiveSubject = tree.childOf(verb, {Deprel::NsubjPass}) >= 0;
    const bool participle = mention.verb.tense == VerbTense::Participle;
    const bool told =
        tree.childOf(verb, {Deprel::Nsubj, Deprel::NsubjPass}) >= 0 && tree.childOf(verb, {Deprel::Obj}) >= 0;
    return (passiveSubject || participle) && !(participle && (told || isMistakenPast(tree, verb)));
}

/// Whom "kidnapped" of "freed a woman kidnapped in May" is said of, and whose doing "to leave" is: the object's of
/// "urged the rebels to leave", the subject's of "promised them to leave".
int controllerOf(const SentenceTree &tree, int verb, int above)
{
    const int object = tree.childOf(above, {Deprel::Obj, Deprel::Iobj});
    if (object >= 0 && (tree[verb].xpos == Xpos::Vbn || argumentKindsOf(tree, above) & ArgumentWord::Controlling))
        return resolved(tree, object);
    return understoodSubject(tree, above);
}

bool isVerbal(const SentenceTree &tree, int word)
{
    return word >= 0 && (tree[word].upos == Upos::Verb || tree.childOf(word, {Deprel::Cop}) >= 0);
}

bool isInfinite(const SentenceTree &tree, int verb)
{
    return verbPhraseOf(tree, verb).tense >= VerbTense::Infinitive;
}

/// "was closed to allow repairs": who is done to is not who wants it.
bool isPurposeOfPassive(const SentenceTree &tree, int verb, int above)
{
    return hasPassiveAuxiliary(tree, above) && verbPhraseOf(tree, verb).tense == VerbTense::Infinitive;
}

/// "Council to close pool": a title's way to say "will".
bool isHeadlinePlan(const SentenceTree &tree, int verb)
{
    const int above = tree.headOf(verb);
    return tree.headOf(above) < 0 && isActor(tree, above);
}

void add(std::vector<Argument> &arguments, Role role, int word)
{
    if (word >= 0)
        arguments.push_back({role, word});
}

/// "(Ann Lowell/The Post) The ferry sank": what brackets before the verb close is not its subject, but the noun behind
/// them.
int outsideBrackets(const SentenceTree &tree, int subject, int verb)
{
    int close = -1;
    for (int i = subject + 1; i < verb && close < 0; ++i)
        close = tree.textOf(i) == u")" ? i : tree.textOf(i) == u"(" ? verb : -1;
    if (close < 0 || close == verb)
        return subject;
    for (int i = close + 1; i < verb; ++i) {
        const bool noun = tree[i].upos == Upos::Noun || tree[i].upos == Upos::Propn || tree[i].upos == Upos::Pron;
        if (noun && (tree.headOf(i) <= close || tree.headOf(i) >= verb))
            return i;
    }
    return subject;
}

/// The object of a relative clause may be what the clause is about: "the bank that they robbed", "the bank they
/// robbed".
int relativeObject(const SentenceTree &tree, const Mention &mention)
{
    const int verb = mention.word;
    const int subject = tree.childOf(verb, {Deprel::Nsubj});
    if (tree.relationOf(verb) != Deprel::AclRelcl || subject < 0 || isRelative(tree, subject))
        return -1;
    const bool open = std::ranges::none_of(tree.childrenOf(verb), [&](int child) {
        const Deprel relation = tree.relationOf(child);
        const bool clause = relation == Deprel::Ccomp || relation == Deprel::Xcomp;
        return clause || tree[child].upos == Upos::Adp ||
               tree.infoOf(child).classes.testFlag(WordClass::Subordinator) ||
               (relation == Deprel::Obl && isRelative(tree, child));
    });
    return open && tree.timeOf(tree.headOf(verb)) < 0 ? tree.headOf(verb) : -1;
}

/// "attacked and burned the village": the object of one verb that stands beside its conjunct serves both.
int sharedObject(const SentenceTree &tree, int verb)
{
    if (tree.relationOf(verb) == Deprel::Conj && isVerbal(tree, tree.headOf(verb))) {
        const int object = tree.childOf(tree.headOf(verb), {Deprel::Obj});
        return object > verb ? object : -1;
    }
    const int joined = tree.childOf(verb, {Deprel::Conj});
    if (joined < 0 || tree[joined].upos != Upos::Verb || joined > verb + 2 || hasPassiveAuxiliary(tree, joined))
        return -1;
    return tree.childOf(joined, {Deprel::Obj});
}

int objectOf(const SentenceTree &tree, const Mention &mention)
{
    const int own = tree.childOf(mention.word, {Deprel::Obj});
    if (own >= 0)
        return resolved(tree, own);
    const int relative = relativeObject(tree, mention);
    return relative >= 0 ? relative : sharedObject(tree, mention.word);
}

/// Of two objects, the thing: "gave the owners a case". -1: there are not two.
int secondObject(const SentenceTree &tree, int verb)
{
    const int first = tree.childOf(verb, {Deprel::Obj});
    for (const quint16 child : tree.childrenOf(verb)) {
        if (tree.relationOf(child) == Deprel::Obj && child != first && first > verb && tree.timeOf(child) < 0)
            return child;
    }
    return -1;
}

/// "takes place": the object is part of the verb.
bool isPartOfVerb(const SentenceTree &tree, const Mention &mention, int object)
{
    return mention.entry && mention.entry->lemma.endsWith(QChar(u' ') + tree.lowerOf(object).toString());
}

/// What a phrase with a preposition on the verb tells of who takes part.
std::optional<Role> roleOfOblique(const SentenceTree &tree, const Mention &mention, int noun, bool passive)
{
    const int marker = tree.markerOf(noun);
    if (marker < 0 || tree.timeOf(noun) >= 0)
        return {};
    const QStringView preposition = tree.lowerOf(marker);
    const auto kinds = argumentKindsOf(tree, mention.word);
    const bool actor = isActor(tree, noun);
    if (preposition == u"by")
        return passive && (actor || tree.relationOf(noun) == Deprel::OblAgent) ? std::optional(Role::Agent)
                                                                               : std::nullopt;
    const bool named = nameKindOf(tree, noun) == NameTag::FirstOfPlace;
    if (preposition == u"with" || preposition == u"against" || preposition == u"between")
        return actor || named ? std::optional(Role::Other) : std::nullopt;
    if (preposition == u"to" && kinds & ArgumentWord::Addressing)
        return actor ? std::optional(Role::Other) : std::nullopt;
    const bool aimed = preposition == u"at" || preposition == u"on" || preposition == u"upon";
    return aimed && kinds & ArgumentWord::Aimed && actor ? std::optional(Role::Patient) : std::nullopt;
}

} // namespace

int understoodSubject(const SentenceTree &tree, int verb)
{
    const int own = tree.childOf(verb, {Deprel::Nsubj, Deprel::NsubjPass, Deprel::NsubjOuter});
    if (own >= 0)
        return resolved(tree, outsideBrackets(tree, own, verb));
    const int above = tree.headOf(verb);
    if (above < 0)
        return -1;
    switch (tree.relationOf(verb)) {
    case Deprel::Acl:
    case Deprel::AclRelcl:
        return verbPhraseOf(tree, verb).tense == VerbTense::Infinitive && !isHeadlinePlan(tree, verb) ? -1 : above;
    case Deprel::Conj:
        return isVerbal(tree, above) ? understoodSubject(tree, above) : -1;
    case Deprel::Xcomp:
        return controllerOf(tree, verb, above);
    case Deprel::Ccomp:
        return isInfinite(tree, verb) ? controllerOf(tree, verb, above) : -1;
    case Deprel::Advcl:
        if (argumentKindsOf(tree, above) & ArgumentWord::Controlling && tree.childOf(verb, {Deprel::Mark}) >= 0 &&
            verbPhraseOf(tree, verb).tense == VerbTense::Infinitive)
            return controllerOf(tree, verb, above);
        return isInfinite(tree, verb) && isVerbal(tree, above) && !isPurposeOfPassive(tree, verb, above)
                   ? understoodSubject(tree, above)
                   : -1;
    default:
        return -1;
    }
}

std::vector<Argument> verbArguments(const SentenceTree &tree, const Mention &mention)
{
    std::vector<Argument> arguments;
    const bool passive = isPassive(tree, mention);
    add(arguments, passive ? Role::Patient : Role::Agent, understoodSubject(tree, mention.word));
    const bool addresses = bool(argumentKindsOf(tree, mention.word) & ArgumentWord::Addressing);
    const int second = passive ? -1 : secondObject(tree, mention.word);
    const int receiver =
        second >= 0 ? tree.childOf(mention.word, {Deprel::Obj}) : tree.childOf(mention.word, {Deprel::Iobj});
    if (const int object = passive       ? -1
                           : second >= 0 ? second
                                         : objectOf(tree, mention);
        object >= 0 && object != mention.light && !isPartOfVerb(tree, mention, object)) {
        const bool told = mention.eventClass == EventClass::Reporting && addresses && isActor(tree, object);
        add(arguments, told ? Role::Other : Role::Patient, object);
    }
    add(arguments, Role::Other, receiver);
    for (const quint16 child : tree.childrenOf(mention.word)) {
        const Deprel relation = tree.relationOf(child);
        if (relation != Deprel::Obl && relation != Deprel::OblAgent)
            continue;
        if (const auto role = roleOfOblique(tree, mention, child, passive))
            add(arguments, *role, child);
    }
    return arguments;
}

} // namespace core
