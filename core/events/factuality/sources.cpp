// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/sources.h"

#include "core/events/factuality/source_words.h"
#include "core/events/factuality/speaker_phrase.h"

#include <algorithm>

namespace core {

namespace {

bool isWord(const SentenceTree &tree, int word, SpeechPart part)
{
    return SourceWords::english().has(tree.lemmaOf(word), part);
}

bool isMarkedBy(const SentenceTree &tree, int word, QStringView marker)
{
    const int mark = tree.markerOf(word);
    return mark >= 0 && tree.lowerOf(mark) == marker;
}

bool isVerbOfSaying(const SentenceReading &reading, int word)
{
    if (reading.tree[word].upos != Upos::Verb)
        return false;
    const Mention *mention = reading.mentionAt(word);
    const bool reporting = mention && mention->isVerb && mention->eventClass == EventClass::Reporting;
    return reporting || isWord(reading.tree, word, SpeechPart::Verb) ||
           isWord(reading.tree, word, SpeechPart::Hearer) || isWord(reading.tree, word, SpeechPart::Object);
}

bool isRelativePronoun(const SentenceTree &tree, int word)
{
    return tree[word].xpos == Xpos::Wp || tree[word].xpos == Xpos::Wdt;
}

/// Below "quoted an official as saying": the verb of quoting; -1 elsewhere.
int quotingVerb(const SentenceTree &tree, int verb)
{
    const int above = tree.headOf(verb);
    const bool quoted = above >= 0 && tree[verb].xpos == Xpos::Vbg && isMarkedBy(tree, verb, u"as") &&
                        isWord(tree, above, SpeechPart::Quoting);
    return quoted ? above : -1;
}

/// The verb whose clause a noun stands in; -1: none.
int verbAbove(const SentenceTree &tree, int noun)
{
    int at = tree.headOf(noun);
    while (at >= 0 && tree[at].upos != Upos::Verb)
        at = tree.headOf(at);
    return at;
}

/// What a verb without a subject shares the subject of: "left, saying", "said and added"; -1: nothing.
int sharesSubjectOf(const SentenceTree &tree, int verb)
{
    switch (tree.relationOf(verb)) {
    case Deprel::Conj:
    case Deprel::Advcl:
    case Deprel::Xcomp:
        return tree.headOf(verb);
    case Deprel::Acl: // "left in a letter saying"
        return verbAbove(tree, tree.headOf(verb));
    default:
        return -1;
    }
}

/// Who does what the verb says: its own subject, or the one it shares with what it hangs on; -1: nobody.
int doerOf(const SentenceTree &tree, int verb)
{
    const int agent = tree.childOf(verb, {Deprel::OblAgent});
    const Deprel relation = tree.relationOf(verb);
    const bool participle = tree[verb].xpos == Xpos::Vbn && (relation == Deprel::Acl || relation == Deprel::Advcl);
    if (agent >= 0 || participle || tree.childOf(verb, {Deprel::NsubjPass}) >= 0)
        return agent;
    for (int at = verb; at >= 0; at = sharesSubjectOf(tree, at)) {
        const int subject = tree.childOf(at, {Deprel::Nsubj, Deprel::NsubjPass});
        if (subject >= 0 && isRelativePronoun(tree, subject) && tree.relationOf(at) == Deprel::AclRelcl)
            return tree.headOf(at);
        if (subject >= 0)
            return subject;
    }
    return -1;
}

int speakerOf(const SentenceTree &tree, int verb)
{
    const int quoting = quotingVerb(tree, verb);
    if (quoting < 0)
        return doerOf(tree, verb);
    const int passive = tree.childOf(quoting, {Deprel::NsubjPass});
    return passive >= 0 ? passive : tree.childOf(quoting, {Deprel::Obj});
}

/// "The mill burned, police said on Monday": the tree may join it like a second clause, but no "and" does.
bool isAddedOn(const SentenceTree &tree, int verb)
{
    const Deprel relation = tree.relationOf(verb);
    return relation == Deprel::Parataxis ||
           (relation == Deprel::Conj && tree.childOf(verb, {Deprel::Cc}) < 0 &&
            tree.childOf(verb, {Deprel::Nsubj}) >= 0 && tree.childOf(verb, {Deprel::Punct}) >= 0) ||
           (relation == Deprel::Advcl && isMarkedBy(tree, verb, u"as"));
}

/// What a verb of saying takes as said. A comment beside or inside its sentence ("…, police said, …") says all of it.
int saidBy(const SentenceTree &tree, int verb)
{
    if (const int said = tree.childOf(verb, {Deprel::Ccomp, Deprel::Parataxis}); said >= 0)
        return said;
    if (isAddedOn(tree, verb))
        return tree.headOf(verb);
    if (const int said = tree.childOf(verb, {Deprel::Xcomp}); said >= 0)
        return said;
    if (isWord(tree, verb, SpeechPart::Object))
        return tree.childOf(verb, {Deprel::Obj, Deprel::NsubjPass});
    for (const quint16 child : tree.childrenOf(verb)) { // "warned of floods"
        if (isMarkedBy(tree, child, u"of") || isMarkedBy(tree, child, u"about"))
            return child;
    }
    return -1;
}

bool isOutlet(const SentenceTree &tree, int word)
{
    const NameTag name = tree[word].name;
    return name == NameTag::FirstOfOrganization || name == NameTag::InOrganization ||
           (name == NameTag::None && tree[word].upos == Upos::Propn);
}

/// "an interview with Reuters": the outlet that hangs on the channel, or on the verb behind it.
int outletOfChannel(const SentenceTree &tree, int verb)
{
    bool channel = false;
    for (const quint16 child : tree.childrenOf(verb)) {
        if (tree.relationOf(child) != Deprel::Obl)
            continue;
        const bool carries = isMarkedBy(tree, child, u"with") || isMarkedBy(tree, child, u"to");
        if (channel && carries && isOutlet(tree, child))
            return child;
        if (!isWord(tree, child, SpeechPart::Channel))
            continue;
        channel = true;
        for (const quint16 inner : tree.childrenOf(child)) {
            if ((isMarkedBy(tree, inner, u"with") || isMarkedBy(tree, inner, u"to")) && isOutlet(tree, inner))
                return inner;
        }
    }
    return -1;
}

int outletOf(const SentenceTree &tree, int verb)
{
    if (const int quoting = quotingVerb(tree, verb); quoting >= 0) {
        const int agent = tree.childOf(quoting, {Deprel::OblAgent});
        return agent >= 0 ? agent : tree.childOf(quoting, {Deprel::Nsubj});
    }
    const int hearer = tree.childOf(verb, {Deprel::Iobj, Deprel::Obj});
    if (hearer >= 0 && isWord(tree, verb, SpeechPart::Hearer))
        return isOutlet(tree, hearer) ? hearer : -1;
    return outletOfChannel(tree, verb);
}

Source sourceOf(const SentenceTree &tree, int verb, int speaker, int outlet, int said)
{
    Source source{.verb = verb, .said = said};
    if (outlet >= 0)
        source.outlet = speakerPhraseOf(tree, outlet);
    if (speaker < 0)
        return source;
    source.byPronoun = tree[speaker].upos == Upos::Pron && tree[speaker].xpos == Xpos::Prp;
    if (tree[speaker].upos != Upos::Pron && tree[speaker].upos != Upos::Det)
        source.speaker = speakerPhraseOf(tree, speaker);
    return source;
}

/// "citing two officials": they are nearer to what is said than who cites them.
void addCited(const SentenceTree &tree, int verb, const Source &citing, std::vector<Source> &sources)
{
    for (const quint16 child : tree.childrenOf(verb)) {
        const int cited = tree.childOf(child, {Deprel::Obj});
        if (tree.relationOf(child) != Deprel::Advcl || tree[child].xpos != Xpos::Vbg || cited < 0 ||
            !isWord(tree, child, SpeechPart::Quoting) || citing.said < 0)
            continue;
        Source source = sourceOf(tree, verb, cited, -1, citing.said);
        source.outlet = citing.speaker;
        sources.push_back(source);
    }
}

void addVerb(const SentenceTree &tree, int verb, std::vector<Source> &sources)
{
    const Source source = sourceOf(tree, verb, speakerOf(tree, verb), outletOf(tree, verb), saidBy(tree, verb));
    const std::size_t before = sources.size();
    addCited(tree, verb, source, sources);
    if (sources.size() == before)
        sources.push_back(source);
}

/// "according to police": all of the clause with a tense that it stands in, and of the clauses joined to that.
void addAccording(const SentenceTree &tree, int word, std::vector<Source> &sources)
{
    int said = tree.headOf(word);
    if (said < 0 || !isMarkedBy(tree, word, u"according"))
        return;
    while (tree.relationOf(said) == Deprel::Conj || tree.relationOf(said) == Deprel::Xcomp)
        said = tree.headOf(said);
    sources.push_back(sourceOf(tree, word, word, -1, said));
}

/// "the ministry's claim that", "a report by the ministry that"
void addNoun(const SentenceTree &tree, int noun, std::vector<Source> &sources)
{
    const int said = tree.childOf(noun, {Deprel::Acl, Deprel::Ccomp});
    if (said < 0 || !isMarkedBy(tree, said, u"that"))
        return;
    int speaker = tree.childOf(noun, {Deprel::NmodPoss});
    for (const quint16 child : tree.childrenOf(noun)) {
        if (speaker < 0 && (isMarkedBy(tree, child, u"by") || isMarkedBy(tree, child, u"from")))
            speaker = child;
    }
    sources.push_back(sourceOf(tree, noun, speaker, -1, said));
}

} // namespace

std::vector<Source> findSources(const SentenceReading &reading)
{
    const SentenceTree &tree = reading.tree;
    std::vector<Source> sources;
    for (int i = 0; i < tree.count(); ++i) {
        if (isVerbOfSaying(reading, i))
            addVerb(tree, i, sources);
        else if (tree[i].upos == Upos::Noun && isWord(tree, i, SpeechPart::Noun))
            addNoun(tree, i, sources);
        if (tree.relationOf(i) == Deprel::Obl || tree.relationOf(i) == Deprel::Nmod)
            addAccording(tree, i, sources);
    }
    return sources;
}

bool says(const SentenceTree &tree, const Source &source, int word)
{
    if (source.said < 0 || word == source.verb || !tree.isWithin(word, source.said))
        return false;
    return tree.isWithin(source.said, source.verb) || !tree.isWithin(word, source.verb);
}

} // namespace core
