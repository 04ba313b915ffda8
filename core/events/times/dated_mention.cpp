// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/dated_mention.h"

#include <algorithm>
#include <ranges>

namespace core {

namespace {

/// "There were clashes on Monday": the noun that says what there was; -1: `word` is no such verb.
int thereIs(const SentenceTree &tree, int word)
{
    const bool be = tree.lemmaOf(word) == u"be" && tree.childOf(word, {Deprel::Expl}) >= 0;
    return be ? tree.childOf(word, {Deprel::Nsubj}) : -1;
}

/// Words from the time to the noun in "the Monday morning drive-by shooting".
constexpr int longestName = 6;

bool isOneOf(Deprel relation, std::initializer_list<Deprel> relations)
{
    return std::ranges::find(relations, relation) != relations.end();
}

/// "said Monday that …", "told a court on Monday": what follows a word of saying at once belongs to it, whatever the
/// parse.
Mention *sayingBefore(SentenceReading &reading, const TimePhrase &time)
{
    const int before = time.marker >= 0 && time.marker == time.words.first - 1 ? time.marker - 1 : time.words.first - 1;
    Mention *mention = before >= 0 ? mentionAt(reading, before) : nullptr;
    return mention && mention->isVerb && mention->eventClass == EventClass::Reporting ? mention : nullptr;
}

/// "the Saturday morning shooting": between the determiner and an event noun, whatever the parse.
Mention *eventNamedBy(SentenceReading &reading, const TimePhrase &time)
{
    const SentenceTree &tree = reading.tree;
    const int first = time.words.first;
    const int end = time.words.end;
    const bool possessive = end < tree.count() && tree[end].xpos == Xpos::Pos;
    const Upos before = first > 0 ? tree[first - 1].upos : Upos::X;
    if (!possessive && before != Upos::Det && before != Upos::Adj)
        return nullptr;
    for (int i = possessive ? end + 1 : end; i < std::min(tree.count(), end + longestName); ++i) {
        Mention *mention = mentionAt(reading, i);
        if (mention && (!mention->isVerb || mention->verb.tense == VerbTense::Gerund))
            return mention;
        const Upos upos = tree[i].upos;
        if (upos != Upos::Adj && upos != Upos::Noun && upos != Upos::Punct)
            return nullptr;
    }
    return nullptr;
}

/// "after the riots in May", "since the coup on Monday": right behind an event that another is set beside.
Mention *eventBefore(SentenceReading &reading, const TimePhrase &time)
{
    const SentenceTree &tree = reading.tree;
    const int before = (time.marker == time.words.first - 1 && time.marker >= 0 ? time.marker : time.words.first) - 1;
    Mention *mention = before >= 0 ? mentionAt(reading, before) : nullptr;
    if (!mention || mention->isVerb)
        return nullptr;
    // A parse may hang "the shooting" on "Sunday" in "after the shooting Sunday".
    const int head = tree.headOf(before) == time.head ? time.head : before;
    const int marker = tree.childOf(head, {Deprel::Case});
    if (marker < 0)
        return nullptr;
    const QStringView word = tree.lowerOf(marker);
    return word == u"after" || word == u"since" || word == u"before" || word == u"following" ? mention : nullptr;
}

/// "On Monday carts brought stones": a parse that makes them Monday's carts leaves the preposition to nothing else.
bool opensClause(const SentenceTree &tree, const TimePhrase &time, int noun)
{
    return time.marker >= 0 && time.marker == time.words.first - 1 && tree.relationOf(time.marker) == Deprel::Case &&
           tree.headOf(time.marker) == time.head && isOneOf(tree.relationOf(noun), {Deprel::Nsubj, Deprel::NsubjPass});
}

/// "the 2012 constitution", "Tuesday's paper", "the law of 1990": the time tells which thing, not when it happens.
/// "killed a guard on Monday" may be parsed alike, but has another preposition.
bool namesThing(const SentenceTree &tree, const TimePhrase &time, int noun)
{
    if (tree[noun].upos != Upos::Noun && tree[noun].upos != Upos::Propn)
        return false;
    if (opensClause(tree, time, noun))
        return false;
    const bool before = time.head < noun;
    const bool of = time.marker >= 0 && time.marker == time.words.first - 1 && tree.lowerOf(time.marker) == u"of";
    if (!before && !of)
        return false;
    // "in his Monday address, she announced": what takes place in it has its day.
    const int marker = tree.markerOf(noun);
    const bool during = isOneOf(tree.relationOf(noun), {Deprel::Obl, Deprel::Nmod}) && marker >= 0 &&
                        (tree.lowerOf(marker) == u"in" || tree.lowerOf(marker) == u"at" ||
                         tree.lowerOf(marker) == u"during" || tree.lowerOf(marker) == u"on");
    return !during;
}

/// A clause without a mention ("who was mayor in 2010", "and is on leave since May") keeps its times to itself.
bool closesClause(const SentenceTree &tree, int word)
{
    const Deprel relation = tree.relationOf(word);
    if (isOneOf(relation, {Deprel::Conj, Deprel::Parataxis}))
        return tree.childOf(word, {Deprel::Cop}) >= 0;
    return isOneOf(relation, {Deprel::AclRelcl, Deprel::Advcl, Deprel::AdvclRelcl, Deprel::Ccomp, Deprel::Csubj});
}

Mention *mentionAbove(SentenceReading &reading, const TimePhrase &time)
{
    const SentenceTree &tree = reading.tree;
    for (int below = time.head, at = tree.headOf(below); at >= 0; below = at, at = tree.headOf(at)) {
        if (Mention *found = mentionAt(reading, at))
            return found;
        if ((below == time.head && namesThing(tree, time, at)) || closesClause(tree, at))
            return nullptr;
    }
    return nullptr;
}

/// The mention at a word, or the first below it that is not in another's clause.
Mention *mentionAtOrBelow(SentenceReading &reading, int word)
{
    if (Mention *mention = mentionAt(reading, word))
        return mention;
    for (const quint16 child : reading.tree.childrenOf(word)) {
        if (Mention *mention = mentionAt(reading, child))
            return mention;
    }
    return nullptr;
}

/// "At noon on Friday, a boy was shot, police said", "police said around noon Friday, a boy was shot": the time that
/// a parse gives to the word of saying, but that stands in front of what is said, is of that.
Mention *saidAt(SentenceReading &reading, const Mention &saying, const TimePhrase &time)
{
    const SentenceTree &tree = reading.tree;
    const auto source = std::ranges::find(reading.sources, saying.word, &Source::verb);
    if (source == reading.sources.end() || source->said < 0 || source->speaker.contains(time.head))
        return nullptr;
    const bool inFront = time.head < source->said && source->said < saying.word && time.words.end <= source->said;
    const bool clock = tree.reading().times[std::size_t(time.index)].precision < Precision::PartOfDay;
    const bool behind = clock && saying.word < time.words.first && time.words.end < source->said &&
                        tree[time.words.end].upos == Upos::Punct && tree.lowerOf(time.words.end) == u",";
    return inFront || behind ? mentionAtOrBelow(reading, source->said) : nullptr;
}

/// Whether the verb moves an event in time, so that the time is that of the event: "postponed until Thursday".
bool setsTimeOf(const SentenceTree &tree, const Mention &verb, const TimePhrase &time)
{
    if (!verb.isVerb || !verb.entry || time.marker < 0)
        return false;
    const QStringView marker = tree.lowerOf(time.marker);
    const StatusMark mark = tree.lemmaInfoOf(verb.word).mark;
    const StatusMark own = verb.entry->mark;
    if (mark == StatusMark::Postponed || own == StatusMark::Postponed)
        return marker == u"until" || marker == u"till" || marker == u"to" || marker == u"for";
    return mark == StatusMark::Planned && (marker == u"for" || marker == u"on" || marker == u"in");
}

/// The event that `verb` puts into the calendar: its object, its passive subject, or the noun that it describes.
Mention *scheduledBy(SentenceReading &reading, const Mention &verb)
{
    const SentenceTree &tree = reading.tree;
    if (const int noun = tree.childOf(verb.word, {Deprel::NsubjPass, Deprel::Obj}); noun >= 0)
        return mentionAt(reading, noun);
    return tree.relationOf(verb.word) == Deprel::Acl ? mentionAt(reading, tree.headOf(verb.word)) : nullptr;
}

/// "A man shot at a bar early Sunday has been named": what stands between a subject and its verb is of the subject, if
/// it names a happening. A verb without helpers may have its time in front: "the mayor on Monday resigned".
Mention *inSubject(SentenceReading &reading, const Mention &verb, const TimePhrase &time)
{
    const SentenceTree &tree = reading.tree;
    const int subject = verb.isVerb ? tree.childOf(verb.word, {Deprel::Nsubj, Deprel::NsubjPass}) : -1;
    const bool helped = verb.verb.words.first < verb.word || verb.eventClass == EventClass::State;
    if (subject < 0 || !helped || time.words.end != verb.verb.words.first ||
        tree.phraseOf(subject).first >= time.words.first)
        return nullptr;
    const WordSpan before{tree.phraseOf(subject).first, time.words.first};
    const auto last = std::ranges::find_if(reading.mentions | std::views::reverse,
                                           [&](const Mention &mention) { return before.contains(mention.word); });
    return last == reading.mentions.rend() ? nullptr : &*last;
}

/// ", leaving two dead, the mayor on Sunday pleaded for calm": what stands between a subject and its verb is of the
/// verb, where a comma parts it from what the parse gives it to.
Mention *verbBehind(SentenceReading &reading, const Mention &mention, const TimePhrase &time)
{
    const SentenceTree &tree = reading.tree;
    Mention *verb = time.words.end < tree.count() ? mentionAt(reading, time.words.end) : nullptr;
    if (!verb || !verb->isVerb || !isFinite(verb->verb.tense) || mention.word >= time.words.first)
        return nullptr;
    const int subject = tree.childOf(verb->word, {Deprel::Nsubj, Deprel::NsubjPass});
    if (subject <= mention.word || subject >= time.words.first)
        return nullptr;
    for (int i = mention.word; i < subject; ++i) {
        if (tree.lowerOf(i) == u",")
            return verb;
    }
    return nullptr;
}

/// "That was around noon on Thursday": it says when what was told before took place.
bool isPredicate(const SentenceTree &tree, const TimePhrase &time)
{
    const int subject = tree.childOf(time.head, {Deprel::Nsubj});
    return subject >= 0 && tree.childOf(time.head, {Deprel::Cop}) >= 0 && tree[subject].upos == Upos::Pron;
}

} // namespace

Mention *mentionAt(SentenceReading &reading, int word)
{
    if (word < 0)
        return nullptr;
    const int there = thereIs(reading.tree, word);
    const int verb = there >= 0 ? there : contentVerbOf(reading.tree, word);
    const auto found = std::ranges::find(reading.mentions, verb, &Mention::word);
    return found == reading.mentions.end() ? nullptr : &*found;
}

Mention *datedBy(SentenceReading &reading, const TimePhrase &time)
{
    if (isOfPage(reading.tree, time) || isPredicate(reading.tree, time))
        return nullptr;
    if (Mention *event = eventNamedBy(reading, time))
        return event;
    if (Mention *event = eventBefore(reading, time))
        return event;
    Mention *mention = sayingBefore(reading, time);
    if (!mention)
        mention = mentionAbove(reading, time);
    if (Mention *said = mention ? saidAt(reading, *mention, time) : nullptr)
        return said;
    if (Mention *verb = mention ? verbBehind(reading, *mention, time) : nullptr)
        return verb;
    if (Mention *told = mention ? inSubject(reading, *mention, time) : nullptr)
        return told;
    if (mention && setsTimeOf(reading.tree, *mention, time)) {
        if (Mention *scheduled = scheduledBy(reading, *mention))
            return scheduled;
    }
    return mention;
}

} // namespace core
