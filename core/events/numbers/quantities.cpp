// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/quantities.h"

#include "core/events/numbers/harms.h"
#include "core/events/numbers/measures.h"
#include "core/events/numbers/own_deaths.h"
#include "core/events/numbers/people.h"
#include "core/events/numbers/stated_beside.h"
#include "core/events/numbers/victims.h"

#include <algorithm>

namespace core {

namespace {

/// A harm together with whom it hurt.
struct Hurt
{
    HarmUse use;
    People people;
};

/// "and then himself": known by its words alone.
bool isOwnDeath(const Hurt &hurt)
{
    return hurt.use.self && hurt.use.implied > 0;
}

QuantityScope scopeOf(const Hurt &hurt)
{
    if (hurt.use.self && hurt.use.kind == QuantityKind::Killed)
        return QuantityScope::Stated;
    switch (hurt.people.form) {
    case PeopleForm::More:
        return QuantityScope::More;
    case PeopleForm::Named:
        return QuantityScope::Named;
    case PeopleForm::Known:
        return QuantityScope::Known;
    default:
        return hurt.use.implied > 0 ? QuantityScope::Implied : QuantityScope::Stated;
    }
}

std::optional<People> peopleOf(const PeopleReader &reader, const HarmUse &use)
{
    if (use.implied > 0 && use.self)
        return People{use.word, {use.word, use.word + 1}, 1, 1, PeopleForm::Known};
    if (use.implied > 0)
        return People{use.word, {use.word, use.word + 1}, double(use.implied), std::nullopt, PeopleForm::Counted};
    // "three deaths": the word of the harm is what is counted.
    return reader.peopleAt({use.victims, use.strict && use.victims != use.word, use.alone, use.word});
}

std::vector<Hurt> hurtIn(const SentenceTree &tree, const PeopleReader &reader, const HarmLexicon &lexicon)
{
    std::vector<Hurt> hurt;
    std::vector<HarmUse> uses = findHarms(tree, lexicon);
    addOwnDeaths(tree, lexicon, uses);
    for (const HarmUse &use : uses) {
        const auto people = peopleOf(reader, use);
        if (people && (!use.negated || people->form == PeopleForm::Nobody))
            hurt.push_back({use, *people});
    }
    return hurt;
}

bool isApposition(const SentenceTree &tree, const People &name, const People &noun)
{
    return tree.relationOf(name.head) == Deprel::Appos && tree.headOf(name.head) == noun.head;
}

/// "his daughter, Ann Lowell, who" are one.
bool areSame(const SentenceTree &tree, const People &a, const People &b)
{
    return a.head == b.head || a.words.overlaps(b.words) || isApposition(tree, a, b) || isApposition(tree, b, a);
}

/// Whether what `weaker` tells of people is what `stronger` tells better: "shot and killed", "a man was shot, and he
/// died".
bool yieldsTo(const SentenceTree &tree, const Hurt &weaker, const Hurt &stronger)
{
    if (isOwnDeath(weaker))
        return stronger.use.self && !isOwnDeath(stronger) && stronger.use.kind == QuantityKind::Killed;
    if (weaker.use.implied > 0 && stronger.use.implied == 0)
        return weaker.use.kind == stronger.use.kind;
    const bool ones = weaker.people.max == 1 && stronger.people.max == 1;
    if (weaker.use.outcome && !stronger.use.outcome && stronger.use.kind == QuantityKind::Wounded && ones)
        return true;
    // "Five were hurt, leaving two in critical condition".
    const bool some = weaker.use.alive && tree[weaker.people.head].upos == Upos::Num &&
                      weaker.people.min < stronger.people.min && stronger.use.word < weaker.use.word;
    if (some && stronger.use.kind == QuantityKind::Wounded && weaker.people.form != PeopleForm::More)
        return true;
    if (weaker.use.kind == stronger.use.kind && weaker.use.struck == stronger.use.struck)
        return false;
    const bool casualty = weaker.use.kind == QuantityKind::Wounded &&
                          (stronger.use.kind == QuantityKind::Killed ||
                           (stronger.use.kind == QuantityKind::Wounded && weaker.use.struck && !stronger.use.struck));
    if (!casualty || stronger.use.implied > 0)
        return false;
    const int head = stronger.people.head;
    const bool referring = HarmLexicon::english().is(tree.lowerOf(head), HarmClue::Pronoun) ||
                           tree.lemmaOf(head) == u"victim" || tree.lemmaOf(head) == tree.lemmaOf(weaker.people.head);
    const bool one = ones && stronger.people.form == PeopleForm::Known && referring;
    return areSame(tree, weaker.people, stronger.people) ||
           (one && stronger.use.word > weaker.use.word && !stronger.use.self);
}

/// Each number once, and none that another tells better.
void dropRepeated(const SentenceTree &tree, std::vector<Hurt> &hurt)
{
    std::vector<Hurt> kept;
    for (std::size_t i = 0; i < hurt.size(); ++i) {
        bool drop = false;
        for (std::size_t j = 0; j < hurt.size() && !drop; ++j) {
            const bool same = isOwnDeath(hurt[i]) ? hurt[i].people.words.overlaps(hurt[j].people.words)
                                                  : areSame(tree, hurt[i].people, hurt[j].people);
            const bool twin = same && hurt[i].use.kind == hurt[j].use.kind && hurt[i].use.struck == hurt[j].use.struck;
            drop = i != j && (yieldsTo(tree, hurt[i], hurt[j]) || (twin && j < i));
        }
        if (!drop)
            kept.push_back(hurt[i]);
    }
    hurt = std::move(kept);
}

/// "A gunman who shot two guards was killed": they were not among the dead.
void settleWhoStruck(const SentenceTree &tree, std::vector<Hurt> &hurt)
{
    for (Hurt &each : hurt) {
        const bool active = each.use.struck && tree.childOf(each.use.word, {Deprel::Nsubj}) >= 0;
        const int doer = active ? subjectOf(tree, each.use.word) : -1;
        const auto died = [&](const Hurt &other) {
            return other.use.kind == QuantityKind::Killed && other.people.head == doer;
        };
        if (doer >= 0 && doer != each.people.head && std::ranges::any_of(hurt, died))
            each.use.struck = false;
    }
}

FoundQuantity quantityOf(const SentenceTree &tree, const Hurt &hurt)
{
    // One who was in critical condition may have died later; of several it is told as of those who lived.
    const bool lived = hurt.use.alive && hurt.people.min.value_or(0) > 1;
    return {{hurt.use.kind, hurt.people.min, hurt.people.max, tree.rangeOf(hurt.people.words), scopeOf(hurt),
             hurt.use.struck && !lived},
            hurt.use.word};
}

} // namespace

std::vector<FoundQuantity> findQuantities(const SentenceReading &reading)
{
    const SentenceTree &tree = reading.tree;
    const HarmLexicon &lexicon = HarmLexicon::english();
    const PeopleReader reader(tree, lexicon);
    std::vector<Hurt> hurt = hurtIn(tree, reader, lexicon);
    dropRepeated(tree, hurt);
    settleWhoStruck(tree, hurt);
    std::vector<FoundQuantity> found;
    for (const Hurt &each : hurt)
        found.push_back(quantityOf(tree, each));
    addStatedBeside(tree, lexicon, reader.counts(), found);
    for (FoundQuantity &measure : findMeasures(tree, reader.counts()))
        found.push_back(std::move(measure));
    return found;
}

} // namespace core
