// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/participants.h"

namespace core {

namespace {

bool isPronoun(const SentenceTree &tree, int word)
{
    return tree[word].upos == Upos::Pron;
}

void add(const SentenceTree &tree, Role role, int word, std::vector<Participant> &participants)
{
    if (word < 0 || isPronoun(tree, word) || tree.timeOf(word) >= 0)
        return;
    WordSpan phrase = tree.phraseOf(word);
    while (phrase.first < word && tree.relationOf(phrase.first) == Deprel::Case)
        ++phrase.first;
    participants.push_back({role, tree.rangeOf(phrase)});
}

/// The verb whose subject serves a conjunct as well.
int subjectOf(const SentenceTree &tree, int verb)
{
    for (int at = verb; at >= 0; at = tree.headOf(at)) {
        const int subject = tree.childOf(at, {Deprel::Nsubj, Deprel::NsubjPass, Deprel::NsubjOuter});
        if (subject >= 0)
            return subject;
        const Deprel relation = tree.relationOf(at);
        if (relation == Deprel::AclRelcl || relation == Deprel::Acl)
            return tree.headOf(at);
        if (relation != Deprel::Conj && relation != Deprel::Xcomp && relation != Deprel::Advcl)
            return -1;
    }
    return -1;
}

} // namespace

std::vector<Participant> participantsOf(const SentenceReading &reading, const Mention &mention)
{
    const SentenceTree &tree = reading.tree;
    std::vector<Participant> participants;
    const int verb = mention.isVerb ? mention.word : mention.light;
    if (verb >= 0) {
        const bool passive = mention.isVerb && (mention.verb.passive || mention.verb.tense == VerbTense::Participle);
        add(tree, passive ? Role::Patient : Role::Agent, subjectOf(tree, verb), participants);
        if (!passive && mention.isVerb)
            add(tree, Role::Patient, tree.childOf(verb, {Deprel::Obj}), participants);
    }
    add(tree, Role::Agent, tree.childOf(mention.word, {Deprel::OblAgent}), participants);
    return participants;
}

} // namespace core
