// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/own_status.h"

#include "core/events/factuality/negation.h"
#include "core/events/factuality/sources.h"

#include <algorithm>

namespace core {

namespace {

bool isRoot(const SentenceTree &tree, int word)
{
    return tree.headOf(word) < 0;
}

bool hasPerfect(const SentenceTree &tree, int word)
{
    return std::ranges::any_of(tree.childrenOf(word), [&](int child) {
        return tree.relationOf(child) == Deprel::Aux && tree.lemmaOf(child) == u"have";
    });
}

bool hasAdverb(const SentenceTree &tree, int word, std::initializer_list<QStringView> adverbs)
{
    return std::ranges::any_of(tree.childrenOf(word), [&](int child) {
        return tree.relationOf(child) == Deprel::Advmod && std::ranges::contains(adverbs, tree.lowerOf(child));
    });
}

/// Whether somebody in the sentence is told to have said `word` in the past.
bool isReported(const SentenceReading &reading, int word)
{
    return std::ranges::any_of(reading.sources, [&](const Source &source) {
        return says(reading.tree, source, word) && !reading.tree.isQuoted(word) &&
               reading.tree[source.verb].xpos != Xpos::Vbz;
    });
}

/// "would" is the future seen from the past where somebody has said it; else it depends on something.
EventStatus statusOfWould(const SentenceReading &reading, int verb, bool perfect)
{
    if (perfect)
        return EventStatus::Conditional;
    if (hasAdverb(reading.tree, verb, {u"later", u"eventually", u"subsequently", u"soon"}))
        return EventStatus::Happened;
    return isReported(reading, verb) ? EventStatus::Planned : EventStatus::Conditional;
}

EventStatus statusOfModal(const SentenceReading &reading, int verb, const VerbPhrase &phrase, bool negated)
{
    const SentenceTree &tree = reading.tree;
    const QStringView modal = phrase.modal >= 0 ? tree.lemmaOf(phrase.modal) : QStringView();
    const bool perfect = hasPerfect(tree, verb);
    const bool open = modal == u"may" || modal == u"might";
    if (negated && !(open && !perfect))
        return EventStatus::Denied;
    if (modal == u"would" || modal == u"'d")
        return statusOfWould(reading, verb, perfect);
    if (perfect && modal != u"could")
        return modal == u"should" ? EventStatus::Denied : EventStatus::Alleged;
    const EventEntry *entry = tree.verbEntryOf(verb);
    if (modal == u"could" && entry && entry->eventClass == EventClass::Perception)
        return EventStatus::Happened;
    return EventStatus::Conditional;
}

/// "is to meet", where the tree takes "is" for a copula.
bool isBeTo(const SentenceTree &tree, int verb)
{
    const int to = tree.childOf(verb, {Deprel::Mark});
    const int be = tree.childOf(verb, {Deprel::Cop, Deprel::Aux, Deprel::AuxPass});
    return tree[verb].upos == Upos::Verb && isInfinitive(tree, verb) && be >= 0 && be < to && tree.lemmaOf(be) == u"be";
}

/// "is fighting", "is being rebuilt".
bool isProgressive(const SentenceTree &tree, int word, const VerbPhrase &phrase)
{
    const int passive = tree.childOf(word, {Deprel::AuxPass});
    return phrase.progressive || (passive >= 0 && tree[passive].xpos == Xpos::Vbg);
}

EventStatus statusOfFinite(const SentenceReading &reading, int word, const VerbPhrase &phrase)
{
    const SentenceTree &tree = reading.tree;
    const bool negated = isNegated(tree, word);
    if (phrase.tense == VerbTense::Future || isBeTo(tree, word))
        return negated && !waitsFor(tree, word, {u"until", u"till", u"before"}) ? EventStatus::Denied
                                                                                : EventStatus::Planned;
    if (phrase.tense == VerbTense::Hypothetic)
        return statusOfModal(reading, word, phrase, negated);
    if (negated)
        return waitsFor(tree, word, {u"until", u"till"}) ? EventStatus::Happened : EventStatus::Denied;
    const bool present = phrase.tense == VerbTense::Present || phrase.tense == VerbTense::PresentPerfect;
    return present && isProgressive(tree, word, phrase) ? EventStatus::Ongoing : EventStatus::Happened;
}

EventStatus statusOf(Effect effect, EventStatus otherwise)
{
    switch (effect) {
    case Effect::Planned:
        return EventStatus::Planned;
    case Effect::Cancelled:
        return EventStatus::Cancelled;
    case Effect::Denied:
    case Effect::Prevented:
        return EventStatus::Denied;
    case Effect::Feared:
    case Effect::Warned:
        return EventStatus::Feared;
    case Effect::Alleged:
        return EventStatus::Alleged;
    case Effect::Conditional:
        return EventStatus::Conditional;
    default:
        return otherwise;
    }
}

/// What a word that hangs on an event does to it: an adverb, an adjective before a noun or behind it ("talks due on
/// Monday", where the tree may take "due" for a preposition).
Effect effectOfModifier(const SentenceTree &tree, int modifier)
{
    const StatusWords &words = StatusWords::english();
    const auto effectAs = [&](StatusPart part, int word) {
        return words.effectOf(part, tree.lowerOf(word).toString(), Complement::Thing);
    };
    switch (tree.relationOf(modifier)) {
    case Deprel::Advmod:
        return effectAs(StatusPart::Adverb, modifier);
    case Deprel::Amod:
    case Deprel::Compound:
        return effectAs(StatusPart::Adjective, modifier);
    case Deprel::Nmod: {
        const int marker = tree.markerOf(modifier);
        const bool because = marker >= 0 && marker + 1 < tree.count() && tree[marker + 1].xpos == Xpos::To;
        return marker < 0 || because ? Effect::None : effectAs(StatusPart::Adjective, marker);
    }
    default:
        return Effect::None;
    }
}

EventStatus weighModifiers(const SentenceTree &tree, int word, EventStatus status)
{
    if (status != EventStatus::Happened && status != EventStatus::Ongoing)
        return status;
    for (const quint16 child : tree.childrenOf(word)) {
        if (const Effect effect = effectOfModifier(tree, child); effect != Effect::None)
            return statusOf(effect, status);
    }
    return status;
}

bool isPredicate(const SentenceTree &tree, int word)
{
    return tree.childOf(word, {Deprel::Cop}) >= 0;
}

/// "Did they flee?": the auxiliary stands before the subject, and nothing asks who or where.
bool isAsked(const SentenceTree &tree, int word)
{
    if (!isRoot(tree, word) || tree.count() == 0 || tree.lowerOf(tree.count() - 1) != u"?")
        return false;
    for (int i = 0; i < word; ++i) {
        if (tree[i].xpos == Xpos::Wp || tree[i].xpos == Xpos::Wrb || tree[i].xpos == Xpos::Wdt)
            return false;
    }
    return true;
}

/// "Read the notice.": a base form that nothing governs and that has no subject.
bool isImperative(const SentenceTree &tree, int word)
{
    return isRoot(tree, word) && tree[word].xpos == Xpos::Vb && !isInfinitive(tree, word) &&
           tree.childOf(word, {Deprel::Nsubj, Deprel::NsubjPass}) < 0 && tree.sentence().region == RegionKind::Body;
}

/// "if the dam bursts" makes what would follow depend on it.
bool hasCondition(const SentenceTree &tree, int word)
{
    return std::ranges::any_of(tree.childrenOf(word), [&](int child) {
        const int marker = tree.markerOf(child);
        return tree.relationOf(child) == Deprel::Advcl && marker >= 0 &&
               StatusWords::english().effectOf(StatusPart::Marker, tree.lowerOf(marker).toString(),
                                               Complement::Clause) == Effect::Conditional;
    });
}

OwnStatus withoutTense(const SentenceTree &tree, int word)
{
    const EventStatus status = isNegated(tree, word) ? EventStatus::Denied : EventStatus::Happened;
    return {weighModifiers(tree, word, status), false};
}

} // namespace

bool isPastInDisguise(const SentenceTree &tree, int word)
{
    if (tree[word].xpos != Xpos::Vbn || tree.childOf(word, {Deprel::Aux, Deprel::AuxPass}) >= 0)
        return false;
    if (tree.childOf(word, {Deprel::Nsubj, Deprel::NsubjPass}) >= 0)
        return true;
    // "that sales tripled in May, doubled in June": a list may hang as two clauses.
    if (tree.relationOf(word) == Deprel::Ccomp && tree.headOf(word) >= 0)
        return std::ranges::any_of(tree.childrenOf(tree.headOf(word)), [&](int other) {
            return other < word && tree.relationOf(other) == Deprel::Ccomp && tree[other].xpos == Xpos::Vbd;
        });
    if (tree.relationOf(word) != Deprel::Conj)
        return false;
    const int first = tree.headOf(word);
    return tree[first].upos == Upos::Verb && (tree[first].xpos != Xpos::Vbn || isPastInDisguise(tree, first));
}

bool isInfinitive(const SentenceTree &tree, int word)
{
    const auto isTo = [&](int child) { return tree.relationOf(child) == Deprel::Mark && tree[child].xpos == Xpos::To; };
    // "in response to mounting" is none, whatever the parse; "to be leaving" is.
    const bool gerund = tree[word].xpos == Xpos::Vbg && tree.childOf(word, {Deprel::Aux}) < 0;
    return !gerund && std::ranges::any_of(tree.childrenOf(word), isTo);
}

OwnStatus ownStatusOf(const SentenceReading &reading, int word)
{
    const SentenceTree &tree = reading.tree;
    const bool predicate = isPredicate(tree, word);
    if (tree[word].upos != Upos::Verb && !predicate)
        return withoutTense(tree, word);
    const VerbPhrase phrase = verbPhraseOf(tree, word);
    if (isImperative(tree, word))
        return {EventStatus::Conditional, true};
    const bool headline = isRoot(tree, word) && tree[word].xpos == Xpos::Vbn; // "Three killed in blast"
    if (!isFinite(phrase.tense) && !isBeTo(tree, word) && !headline && !isPastInDisguise(tree, word))
        return withoutTense(tree, word);
    EventStatus status = weighModifiers(tree, word, statusOfFinite(reading, word, phrase));
    if (status == EventStatus::Planned && hasCondition(tree, word))
        status = EventStatus::Conditional;
    if ((status == EventStatus::Happened || status == EventStatus::Ongoing) && isAsked(tree, word))
        status = EventStatus::Conditional;
    return {status, true};
}

} // namespace core
