// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/phrases.h"

#include <algorithm>

namespace core {

namespace {

bool inGroup(const SentenceFrame &frame, int at)
{
    return std::ranges::any_of(frame.groups, [&](const VerbGroup &g) {
        return g.first <= at && at < g.end && g.tense != VerbTense::Participle;
    });
}

/// "the [2012] strike": a time before the noun that it describes.
bool describesNoun(const SentenceFrame &frame, int at)
{
    int next = at;
    while (next < frame.words.count() && frame.words[next].time == frame.words[at].time)
        ++next;
    int before = at;
    while (before >= 0 && frame.words[before].time == frame.words[at].time)
        --before;
    const bool described = before >= 0 && (frame.words[before].isAny(WordClass::Determiner | WordClass::Possessive) ||
                                           frame.words[before].possessive);
    return described && next < frame.words.count() && frame.words[next].isOpen() && !inGroup(frame, next);
}

bool isPart(const SentenceFrame &frame, int at)
{
    const RuleWord &word = frame.words[at];
    if (word.time >= 0)
        return describesNoun(frame, at);
    if (inGroup(frame, at) || word.lower == u"that")
        return false;
    const bool scareQuote =
        word.lower == u"'" || (word.lower == u"\"" || word.lower == u"\u201c" || word.lower == u"\u201d");
    return word.isOpen() || word.isNumber || scareQuote || word.isAny(WordClass::Determiner | WordClass::Possessive) ||
           word.info->number.has_value();
}

bool joins(const SentenceFrame &frame, int at)
{
    const RuleWord &word = frame.words[at];
    return word.lower == u"of" || word.lower == u"and" || word.lower == u"or" || word.lower == u"&";
}

bool isPronounAlone(const SentenceFrame &frame, Phrase phrase)
{
    const bool one = phrase.end - phrase.first == 1;
    return one && frame.words[phrase.first].isAny(WordClass::Pronoun | WordClass::Determiner);
}

bool namesPlace(const SentenceFrame &frame, Phrase phrase)
{
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (frame.words[i].is(WordClass::Facility))
            return true;
    }
    return false;
}

/// Without marks, conjunctions and adverbs at either end.
Phrase trimmed(const SentenceFrame &frame, Phrase phrase)
{
    const auto loose = [&](int at) {
        const RuleWord &word = frame.words[at];
        const bool mark = !word.isWord && !word.isNumber;
        return mark || (word.time >= 0 && !describesNoun(frame, at)) ||
               word.isAny(WordClass::Conjunction | WordClass::Preposition) ||
               (word.is(WordClass::Adverb) && !word.isNumber);
    };
    while (!phrase.isEmpty() && loose(phrase.first))
        ++phrase.first;
    while (!phrase.isEmpty() && (loose(phrase.end - 1) || frame.words[phrase.end - 1].is(WordClass::Relative)))
        --phrase.end;
    return phrase;
}

Phrase named(const SentenceFrame &frame, Phrase phrase)
{
    phrase = trimmed(frame, phrase);
    return isPronounAlone(frame, phrase) ? Phrase() : phrase;
}

/// Before "who" and "which": the noun phrase that they speak of.
Phrase antecedentOf(const SentenceFrame &frame, const Clause &clause)
{
    int end = clause.opener;
    while (end > 0 && !frame.words[end - 1].isWord && !frame.words[end - 1].isNumber)
        --end;
    return phraseBefore(frame, end, 0);
}

int groupBefore(const SentenceFrame &frame, int group)
{
    for (int i = group - 1; i >= 0; --i) {
        if (isFinite(frame.groups[std::size_t(i)].tense))
            return i;
    }
    return -1;
}

/// A stretch cut off its verb: "The mayor, who had resigned, left" has "The mayor".
Phrase cutOffSubject(const SentenceFrame &frame, int clause)
{
    Phrase first;
    for (int i = clause - 1; i >= 0; --i) {
        const Clause &before = frame.clauses.all[std::size_t(i)];
        if (before.kind == ClauseKind::Main && before.hasVerb)
            break;
        const Phrase phrase = named(frame, {before.first, before.end});
        const bool adverbial = frame.words[before.first].is(WordClass::Preposition);
        if (before.kind == ClauseKind::Main && !phrase.isEmpty() && !adverbial)
            first = phrase;
    }
    return first;
}

} // namespace

Phrase phraseFrom(const SentenceFrame &frame, int first)
{
    int at = first;
    while (at < frame.words.count()) {
        const bool joined = joins(frame, at) && at > first && at + 1 < frame.words.count() && isPart(frame, at + 1);
        if (!joined && !isPart(frame, at))
            break;
        ++at;
    }
    return named(frame, {first, at});
}

Phrase phraseBefore(const SentenceFrame &frame, int end, int from)
{
    int at = end;
    while (at > from) {
        const int before = at - 1;
        const RuleWord &word = frame.words[before];
        const bool inner =
            word.is(WordClass::Preposition) || word.is(WordClass::Conjunction) || word.is(WordClass::Adverb);
        if (!isPart(frame, before) && !(inner && before > from && at < end && !inGroup(frame, before)))
            break;
        // "because of the rain [the match]": an article behind a noun opens a new phrase.
        const bool opensNew = before > from && word.is(WordClass::Determiner) && frame.words[before - 1].isOpen() &&
                              !frame.words[before - 1].possessive && at < end;
        at = before;
        if (opensNew)
            break;
    }
    Phrase phrase = named(frame, {at, end});
    // "at least three men" and "more than ten men" begin with the bound.
    const bool bounded = !phrase.isEmpty() && phrase.first > from &&
                         (frame.words[phrase.first].lower == u"least" || frame.words[phrase.first].lower == u"most");
    if (bounded && frame.words[phrase.first - 1].lower == u"at")
        --phrase.first;
    return phrase;
}

Phrase subjectOf(const SentenceFrame &frame, int group)
{
    const VerbGroup &verb = frame.groups[std::size_t(group)];
    const int clauseIndex = frame.clauses.indexAt(verb.main);
    const Clause &clause = frame.clauses.all[std::size_t(clauseIndex)];
    int end = verb.first;
    while (end > clause.first && (frame.words[end - 1].is(WordClass::Adverb) || frame.words[end - 1].time >= 0))
        --end;
    if (end > 0 && frame.words[end - 1].is(WordClass::Relative) && clause.kind == ClauseKind::Relative)
        return antecedentOf(frame, clause);
    const int begin = clause.opener >= 0 ? clause.opener + 1 : clause.first;
    const Phrase own = phraseBefore(frame, end, begin);
    if (!own.isEmpty() || (end > begin && frame.words[end - 1].is(WordClass::Pronoun)))
        return own;
    if (end > clause.first + 1)
        return {};
    const bool joined = frame.words[clause.first].is(WordClass::Conjunction);
    const int before = groupBefore(frame, group);
    if (joined && before >= 0)
        return subjectOf(frame, before);
    return cutOffSubject(frame, clauseIndex);
}

Phrase objectOf(const SentenceFrame &frame, const Candidate &candidate)
{
    static constexpr QStringView prepositions[] = {u"with", u"against", u"on", u"at", u"of", u"between"};
    int at = frame.endWordOf(candidate);
    while (at < frame.words.count() && (frame.words[at].is(WordClass::Adverb) || frame.words[at].time >= 0))
        ++at;
    if (at + 1 < frame.words.count() &&
        std::ranges::find(prepositions, frame.words[at].lower) != std::end(prepositions)) {
        const bool verb = frame.words[at + 1].verbForms.testFlag(VerbForm::Base) && inGroup(frame, at + 1);
        const Phrase phrase = verb ? Phrase() : phraseFrom(frame, at + 1);
        return namesPlace(frame, phrase) ? Phrase() : phrase;
    }
    if (candidate.isNoun())
        return {};
    return phraseFrom(frame, at);
}

Phrase doerOf(const SentenceFrame &frame, const Candidate &candidate)
{
    const Clause &clause = frame.clauseOf(candidate);
    for (int at = candidate.word + 1; at + 1 < clause.end; ++at) {
        if (frame.words[at].lower != u"by" || frame.words[at].time >= 0 || frame.words[at + 1].time >= 0)
            continue;
        Phrase phrase = phraseFrom(frame, at + 1);
        // "by the chairman, President Ada Lund": the name that follows belongs to it.
        const bool goesOn = !phrase.isEmpty() && phrase.end + 1 < frame.words.count() &&
                            frame.words[phrase.end].isMark(u',') && frame.words[phrase.end + 1].capital &&
                            !frame.words[phrase.first].capital;
        if (goesOn)
            phrase.end = std::max(phrase.end, phraseFrom(frame, phrase.end + 1).end);
        return phrase;
    }
    return {};
}

} // namespace core
