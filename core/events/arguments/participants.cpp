// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/participants.h"

#include "core/events/arguments/argument_words.h"
#include "core/events/arguments/noun_arguments.h"
#include "core/events/arguments/reference_words.h"
#include "core/events/arguments/verb_arguments.h"
#include "core/events/reading/noun_phrase.h"

#include <algorithm>

namespace core {

namespace {

bool isNobody(const SentenceTree &tree, int word)
{
    const Word &token = tree[word];
    const bool counted = token.upos == Upos::Noun || token.upos == Upos::Propn || token.upos == Upos::Num ||
                         token.upos == Upos::Pron || token.upos == Upos::Adj || token.upos == Upos::X;
    return !counted || tree.timeOf(word) >= 0 || tree.relationOf(word) == Deprel::Expl ||
           tree.childOf(word, {Deprel::Cop}) >= 0;
}

/// Whether `name`, which stands right behind the noun of a person, can only be that person's: "legend Ann Lowell".
bool isCalledBy(const SentenceTree &tree, int noun, int name)
{
    return name == noun + 1 && isActor(tree, noun) && nameKindOf(tree, name) != NameTag::None;
}

/// "Singer Ann Lowell", where no part of the name was told for one: up to the last word that may be part of it.
int endOfUntagged(const SentenceTree &tree, int noun)
{
    int end = noun + 1;
    if (!isActor(tree, noun) || tree[noun].name != NameTag::None || tree.childOf(noun, {Deprel::Appos}) != end)
        return end;
    while (end < tree.count() && tree[end].upos == Upos::Propn && tree[end].name == NameTag::None &&
           tree.timeOf(end) < 0)
        ++end;
    return end;
}

/// "the mayor, Ann Lowell": the name tells more. The noun itself where no name stands beside it.
int nameBeside(const SentenceTree &tree, int noun)
{
    if (tree[noun].name != NameTag::None)
        return noun;
    for (const quint16 child : tree.childrenOf(noun)) {
        const bool beside = tree.relationOf(child) == Deprel::Appos && child > noun;
        if (beside && (nameKindOf(tree, child) == NameTag::FirstOfPerson ||
                       nameKindOf(tree, child) == NameTag::FirstOfOrganization || isCalledBy(tree, noun, child)))
            return child;
    }
    return noun;
}

std::optional<Participant> participant(const SentenceTree &tree, Argument argument, const Antecedents &antecedents)
{
    if (isNobody(tree, argument.word))
        return {};
    const int noun = nameBeside(tree, argument.word);
    WordSpan phrase = corePhraseOf(tree, noun);
    phrase.end = std::max(phrase.end, endOfUntagged(tree, noun));
    if (tree[phrase.end - 1].upos == Upos::Propn && saysAttitude(tree, phrase.first))
        return {};
    const TextRange said = tree.rangeOf(phrase);
    if (const auto name = antecedents.antecedentOf(tree[noun].range()))
        return Participant{argument.role, *name, said};
    if (tree[noun].upos == Upos::Pron)
        return {};
    return Participant{argument.role, said, {}};
}

/// A list gives each of its members, or all as one where they are told as one.
void addAll(const SentenceTree &tree, Argument argument, const Antecedents &antecedents,
            std::vector<Participant> &participants)
{
    const std::vector<int> conjuncts = conjunctsOf(tree, argument.word);
    const bool apart = conjuncts.size() > 1 && listsApart(tree, conjuncts);
    for (const int noun : conjuncts) {
        const auto found = participant(tree, {argument.role, noun}, antecedents);
        const bool one = !apart && noun != argument.word;
        if (found && one && !participants.empty() && participants.back().range.end <= found->range.begin)
            participants.back().range.end = found->range.end;
        else if (found)
            participants.push_back(*found);
    }
}

/// "The shooting happened", "the talks go on": an event that the verb only says something of takes no part in it.
bool isEventItself(const SentenceReading &reading, const Mention &verb, int word)
{
    const bool tells = verb.eventClass == EventClass::Aspectual ||
                       reading.tree.lemmaInfoOf(verb.word).classes.testFlag(WordClass::Happening) ||
                       (verb.entry && verb.entry->lemma == u"take place");
    const Mention *noun = tells ? reading.mentionAt(word) : nullptr;
    return noun && !noun->isVerb && !isActor(reading.tree, word);
}

std::vector<Argument> argumentsOf(const SentenceReading &reading, const Mention &mention)
{
    const SentenceTree &tree = reading.tree;
    if (!mention.isVerb) {
        std::vector<Argument> arguments = nounArguments(tree, mention.word);
        if (const Mention *light = mention.light < 0 ? nullptr : reading.mentionAt(mention.light))
            std::ranges::copy_if(verbArguments(tree, *light), std::back_inserter(arguments),
                                 [&](const Argument &argument) { return argument.word != mention.word; });
        return arguments;
    }
    std::vector<Argument> arguments = verbArguments(tree, mention);
    std::erase_if(arguments, [&](const Argument &argument) {
        return argument.word == mention.light || argument.word == mention.verb.particle ||
               isEventItself(reading, mention, argument.word);
    });
    if (mention.light >= 0)
        std::ranges::copy(nounArguments(tree, mention.light), std::back_inserter(arguments));
    return arguments;
}

} // namespace

std::vector<Participant> participantsOf(const SentenceReading &reading, const Mention &mention,
                                        const Antecedents &antecedents)
{
    std::vector<Participant> participants;
    for (const Argument &argument : argumentsOf(reading, mention))
        addAll(reading.tree, argument, antecedents, participants);
    std::ranges::stable_sort(participants, {}, &Participant::role);
    std::vector<Participant> once;
    for (const Participant &found : participants) {
        const bool known =
            std::ranges::any_of(once, [&](const Participant &other) { return other.range.overlaps(found.range); });
        if (!known)
            once.push_back(found);
    }
    return once;
}

} // namespace core
