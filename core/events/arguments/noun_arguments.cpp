// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/noun_arguments.h"

#include "core/events/arguments/argument_words.h"
#include "core/events/reading/noun_phrase.h"

#include <optional>

namespace core {

namespace {

bool isPlaceName(const SentenceTree &tree, int word)
{
    return nameKindOf(tree, word) == NameTag::FirstOfPlace;
}

/// Of a phrase with a preposition behind the noun.
std::optional<Role> roleBehind(const SentenceTree &tree, QStringView preposition, int noun, int other)
{
    const auto kinds = argumentKindsOf(tree, noun);
    const bool actor = isActor(tree, other);
    const bool named = actor || isPlaceName(tree, other);
    if (preposition == u"by")
        return actor ? std::optional(Role::Agent) : std::nullopt;
    if (preposition == u"of")
        return kinds & ArgumentWord::Done ? Role::Agent : Role::Patient;
    if (preposition == u"between")
        return kinds & ArgumentWord::Symmetric ? Role::Agent : Role::Other;
    if (preposition == u"with")
        return named ? std::optional(Role::Other) : std::nullopt;
    if (preposition == u"against")
        return Role::Patient;
    const bool aimed = preposition == u"on" || preposition == u"upon" || preposition == u"at";
    return aimed && kinds & ArgumentWord::Aimed ? std::optional(Role::Patient) : std::nullopt;
}

/// Of a noun or a name before the event noun.
std::optional<Role> roleBefore(const SentenceTree &tree, int noun, int other)
{
    const bool undergone = bool(argumentKindsOf(tree, noun) & ArgumentWord::Undergone);
    const bool owner = tree.relationOf(other) == Deprel::NmodPoss;
    if (owner ? isPlaceName(tree, other) && !undergone && tree[other].upos != Upos::Propn : !isActor(tree, other))
        return {};
    return undergone ? Role::Patient : Role::Agent;
}

std::optional<Role> roleOf(const SentenceTree &tree, int noun, int child)
{
    if (tree.timeOf(child) >= 0)
        return {};
    switch (tree.relationOf(child)) {
    case Deprel::NmodPoss:
    case Deprel::Compound:
        return roleBefore(tree, noun, child);
    case Deprel::Nmod:
    case Deprel::Obl:
    case Deprel::OblAgent:
        if (const int marker = tree.markerOf(child); marker >= 0)
            return roleBehind(tree, tree.lowerOf(marker), noun, child);
        return {};
    default:
        return {};
    }
}

/// "In comments to donors she blamed …": who says it, where the noun is of saying and the verb's clause tells what.
int speakerOf(const SentenceTree &tree, int noun)
{
    const int verb = tree.headOf(noun);
    const int marker = tree.relationOf(noun) == Deprel::Obl ? tree.markerOf(noun) : -1;
    const EventEntry *entry = tree.nounEntryOf(noun);
    const bool says = entry && (entry->eventClass == EventClass::Reporting || entry->kind.startsWith(u"statement"));
    if (!says || marker < 0 || tree.lowerOf(marker) != u"in" || tree[verb].upos != Upos::Verb ||
        tree.childOf(verb, {Deprel::AuxPass}) >= 0)
        return -1;
    int subject = -1;
    for (const quint16 child : tree.childrenOf(verb)) {
        if (tree.relationOf(child) == Deprel::Nsubj && child > noun && child < verb)
            subject = child;
    }
    return subject;
}

} // namespace

std::vector<Argument> nounArguments(const SentenceTree &tree, int noun)
{
    std::vector<Argument> arguments;
    bool done = false;
    for (const quint16 child : tree.childrenOf(noun)) {
        const auto role = roleOf(tree, noun, child);
        // "the army's raid of the camp": with its doer known, "of" names who undergoes it.
        if (role)
            arguments.push_back({*role == Role::Agent && done && tree.relationOf(child) == Deprel::Nmod &&
                                         tree.lowerOf(tree.markerOf(child)) == u"of"
                                     ? Role::Patient
                                     : *role,
                                 child});
        done = done || role == Role::Agent;
    }
    if (const int speaker = done ? -1 : speakerOf(tree, noun); speaker >= 0)
        arguments.push_back({Role::Agent, speaker});
    return arguments;
}

} // namespace core
