// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/time_phrase.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

template<std::size_t N>
bool isAmong(QStringView word, const std::array<QStringView, N> &words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Words behind a length of time by which it counts from something else.
bool countsOn(QStringView word)
{
    static constexpr std::array<QStringView, 9> words{u"after", u"before", u"later", u"earlier", u"ago",
                                                      u"since", u"from",   u"prior", u"into"};
    return isAmong(word, words);
}

bool saysLength(QStringView preposition)
{
    static constexpr std::array<QStringView, 4> words{u"for", u"over", u"during", u"throughout"};
    return isAmong(preposition, words);
}

bool hangsIn(const SentenceTree &tree, int word, WordSpan words)
{
    int at = tree.headOf(word);
    while (at >= 0 && !words.contains(at))
        at = tree.headOf(at);
    return at >= 0;
}

/// The word of a time that hangs on something outside of it; where a parse tears it apart, the last one that names a
/// time
/// ("late-night" is "night").
int headIn(const SentenceTree &tree, WordSpan words)
{
    int head = -1;
    for (int i = words.first; i < words.end; ++i) {
        const Upos upos = tree[i].upos;
        const bool names = upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Num;
        if (!hangsIn(tree, i, words) && (head < 0 || names))
            head = i;
    }
    return head < 0 ? words.first : head;
}

int mentionFrom(const SentenceReading &reading, int word)
{
    while (word >= 0 && !reading.mentionAt(word))
        word = reading.tree.headOf(word);
    return word;
}

} // namespace

TimePhrase timePhraseOf(const SentenceTree &tree, int index)
{
    TimePhrase phrase{.index = index, .words = tree.wordsIn(tree.reading().times[std::size_t(index)].range)};
    phrase.head = headIn(tree, phrase.words);
    phrase.marker = tree.childOf(phrase.head, {Deprel::Case});
    return phrase;
}

int lastingEvent(const SentenceReading &reading, const TimePhrase &duration)
{
    const SentenceTree &tree = reading.tree;
    const WordSpan words = duration.words;
    if ((words.end < tree.count() && countsOn(tree.lowerOf(words.end))) || countsOn(tree.lowerOf(words.end - 1)))
        return -1;
    // "months of fighting"
    for (const quint16 child : tree.childrenOf(duration.head)) {
        const int of = tree.childOf(child, {Deprel::Case});
        if (tree.relationOf(child) == Deprel::Nmod && of >= 0 && tree.lowerOf(of) == u"of" && reading.mentionAt(child))
            return child;
    }
    const int above = tree.headOf(duration.head);
    if (above < 0)
        return -1;
    const bool before = duration.head < above && tree[above].upos == Upos::Noun; // "a three-hour battle"
    if (before)
        return reading.mentionAt(above) ? above : -1;
    const bool length = duration.marker >= 0
                            ? saysLength(tree.lowerOf(duration.marker))
                            : tree.lemmaInfoOf(above).classes.testFlag(WordClass::Lasting) && reading.mentionAt(above);
    return length ? mentionFrom(reading, above) : -1;
}

bool isOfPage(const SentenceTree &tree, const TimePhrase &time)
{
    int before = time.words.first - 1;
    while (before >= 0 && tree[before].upos == Upos::Punct)
        --before;
    const bool marked = before >= 0 && before < time.words.first - 1;
    return before >= 0 && (marked || before == 0 || tree[before - 1].upos == Upos::Punct) &&
           tree.infoOf(before).classes.testFlag(WordClass::Posting);
}

bool isNominal(const SentenceTree &tree, const Mention &mention)
{
    if (!mention.isVerb)
        return true;
    static constexpr std::array places{Deprel::Obl, Deprel::Nmod, Deprel::Nsubj, Deprel::NsubjPass, Deprel::Obj};
    return mention.verb.tense == VerbTense::Gerund &&
           std::ranges::find(places, tree.relationOf(mention.word)) != places.end();
}

} // namespace core
