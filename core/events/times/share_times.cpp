// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/share_times.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// Joined clauses are seldom nested deeper.
constexpr int rounds = 3;

bool isQuiet(const Mention &mention)
{
    return mention.eventClass == EventClass::State || mention.eventClass == EventClass::IState ||
           mention.eventClass == EventClass::Reporting || mention.eventClass == EventClass::Perception;
}

bool isPast(const Mention &mention)
{
    return mention.isVerb && mention.verb.tense == VerbTense::Past;
}

bool isParticiple(const Mention &mention)
{
    return mention.isVerb && (mention.verb.tense == VerbTense::Gerund || mention.verb.tense == VerbTense::Participle);
}

/// The time that `mention` has, be it its own or one it shares, if the happening lies in it; -1: none.
int timeIn(const SentenceReading &reading, const Mention &mention)
{
    const int time = mention.time >= 0 ? mention.time : mention.sharedTime;
    if (time < 0)
        return -1;
    const Relation relation = reading.tree.reading().times[std::size_t(time)].relation;
    return relation == Relation::Before || relation == Relation::After ? -1 : time;
}

bool isSimultaneous(QStringView marker)
{
    return marker == u"when" || marker == u"while" || marker == u"as" || marker == u"during";
}

bool isSimultaneousClause(const SentenceTree &tree, int verb)
{
    const int mark = tree.childOf(verb, {Deprel::Mark, Deprel::Advmod, Deprel::Case});
    return mark >= 0 && isSimultaneous(tree.lowerOf(mark));
}

/// "after being shot"
bool isClauseAfter(const SentenceTree &tree, int verb)
{
    const int mark = tree.childOf(verb, {Deprel::Mark, Deprel::Case});
    return mark >= 0 && tree.lowerOf(mark) == u"after";
}

/// Whether the clause of `below`, which hangs on `above`, tells of the same time.
bool isToldWith(const SentenceTree &tree, const Mention &above, const Mention &below)
{
    switch (tree.relationOf(below.word)) {
    case Deprel::Conj:
        return above.isVerb && below.isVerb && above.verb.tense == below.verb.tense && !isQuiet(below);
    case Deprel::Xcomp:
        return isPast(above) && below.isVerb && !isQuiet(above) && above.eventClass != EventClass::IAction;
    case Deprel::Advcl:
        return (isParticiple(below) && tree.childOf(below.word, {Deprel::Mark, Deprel::Case}) < 0) ||
               (below.isVerb && (isSimultaneousClause(tree, below.word) || isClauseAfter(tree, below.word)));
    case Deprel::Acl:
        return !above.isVerb && isParticiple(below);
    case Deprel::AclRelcl:
        return !above.isVerb && isPast(below);
    case Deprel::Nsubj:
        return isPast(above) && !below.isVerb && !isQuiet(above) && above.eventClass != EventClass::Aspectual;
    default:
        return above.light == below.word;
    }
}

/// "charged in the shooting": what follows a happening does not have its time.
bool isAftermath(const SentenceTree &tree, const Mention &verb)
{
    return tree.lemmaInfoOf(verb.word).classes.testFlag(WordClass::Aftermath) ||
           (verb.entry && verb.entry->kind.startsWith(u"justice"));
}

/// Whether the time of the clause below is that of the one above as well.
bool lendsUpwards(const SentenceTree &tree, const Mention &above, const Mention &below)
{
    if (tree.relationOf(below.word) == Deprel::Advcl && isClauseAfter(tree, below.word))
        return !isAftermath(tree, above) && !isQuiet(above);
    if (tree.relationOf(below.word) == Deprel::Xcomp)
        return above.eventClass == EventClass::Aspectual || below.verb.tense == VerbTense::Gerund; // "was seen leaving"
    return true;
}

void share(const SentenceReading &reading, Mention &above, Mention &below)
{
    if (!isToldWith(reading.tree, above, below))
        return;
    const bool after = reading.tree.relationOf(below.word) == Deprel::Advcl && isClauseAfter(reading.tree, below.word);
    const int upper = after ? -1 : timeIn(reading, above);
    const int lower = timeIn(reading, below);
    if (upper >= 0 && below.time < 0 && below.sharedTime < 0)
        below.sharedTime = upper;
    else if (lower >= 0 && above.time < 0 && above.sharedTime < 0 && lendsUpwards(reading.tree, above, below))
        above.sharedTime = lower;
}

Mention *headMention(SentenceReading &reading, int word)
{
    const int head = reading.tree.headOf(word);
    const auto found = std::ranges::find(reading.mentions, head, &Mention::word);
    return found == reading.mentions.end() ? nullptr : &*found;
}

/// "killed in a shooting", "died after a crash": the noun is the setting of the verb, which follows at once.
bool isSetting(const SentenceTree &tree, int noun)
{
    const int marker = tree.childOf(noun, {Deprel::Case});
    if (tree.relationOf(noun) != Deprel::Obl || marker < 0)
        return false;
    const QStringView word = tree.lowerOf(marker);
    return word == u"in" || word == u"during" || word == u"at" || word == u"by" || word == u"after";
}

/// Gives the verb the time of the event noun that is its subject or its setting.
void takeFromNoun(SentenceReading &reading, const Mention &noun)
{
    Mention *verb = headMention(reading, noun.word);
    const bool seen = verb && verb->eventClass == EventClass::Perception; // "was discovered during a check on Sunday"
    if (noun.isVerb || noun.time < 0 || !verb || !isPast(*verb) || verb->time >= 0 || (isQuiet(*verb) && !seen) ||
        isAftermath(reading.tree, *verb))
        return;
    const Deprel relation = reading.tree.relationOf(noun.word);
    if (relation == Deprel::Nsubj || isSetting(reading.tree, noun.word)) {
        verb->time = noun.time;
        verb->lastTime = noun.lastTime;
    }
}

/// "tried to storm the mill on Monday": the time is that of the attempt.
void takeFromAttempt(SentenceReading &reading, Mention &tried)
{
    Mention *verb = headMention(reading, tried.word);
    if (!verb || tried.time < 0 || verb->time >= 0 || reading.tree.relationOf(tried.word) != Deprel::Xcomp ||
        !reading.tree.lemmaInfoOf(verb->word).classes.testFlag(WordClass::Attempting))
        return;
    verb->time = tried.time;
    tried.sharedTime = std::exchange(tried.time, -1);
}

/// The time that stands before the word `when`, without another verb between them; -1: none.
int timeBefore(const SentenceTree &tree, int when)
{
    for (int i = when - 1; i >= 0 && tree[i].upos != Upos::Verb; --i) {
        if (tree.timeOf(i) >= 0)
            return tree.timeOf(i);
    }
    return -1;
}

/// "They were at home on Monday night when a fire broke out": it did on Monday night.
void takeFromBeforeWhen(SentenceReading &reading, Mention &below)
{
    const SentenceTree &tree = reading.tree;
    const int when = tree.childOf(below.word, {Deprel::Mark, Deprel::Advmod});
    if (!below.isVerb || isQuiet(below) || below.time >= 0 || when < 0 || when > below.word ||
        tree.lowerOf(when) != u"when")
        return;
    const int time = timeBefore(tree, when);
    if (time < 0 || !tree.reading().times[std::size_t(time)].span)
        return;
    const auto holder = std::ranges::find(reading.mentions, time, &Mention::time);
    if (holder == reading.mentions.end() || (isQuiet(*holder) && holder->eventClass != EventClass::Reporting))
        below.time = time;
    else if (holder->eventClass != EventClass::Reporting && !isAftermath(tree, *holder))
        below.sharedTime = time;
}

} // namespace

void shareTimes(SentenceReading &reading)
{
    for (Mention &mention : reading.mentions) {
        takeFromNoun(reading, mention);
        takeFromAttempt(reading, mention);
        takeFromBeforeWhen(reading, mention);
    }
    for (int round = 0; round < rounds; ++round) {
        for (Mention &below : reading.mentions) {
            if (Mention *above = headMention(reading, below.word))
                share(reading, *above, below);
        }
    }
}

} // namespace core
