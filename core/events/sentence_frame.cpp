// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/sentence_frame.h"

#include <algorithm>

namespace core {

namespace {

/// Between "there was" and its noun stand no more words than this.
constexpr int farthestExistential = 6;

bool startsGroup(const std::vector<VerbGroup> &groups, int word)
{
    return std::ranges::any_of(groups, [&](const VerbGroup &g) { return g.first <= word && word < g.end; });
}

/// "protest leader", "coup attempt": the first noun only describes the second.
bool describesNext(const SentenceFrame &frame, int at)
{
    const int next = at + 1;
    if (next >= frame.words.count() || frame.words[at].possessive)
        return false;
    const RuleWord &word = frame.words[next];
    const bool french = word.lower.startsWith(u"d'"); // "coup d'état"
    return word.isOpen() && !word.capital && !french && !startsGroup(frame.groups, next) &&
           !(word.verbForms & VerbForm::Past);
}

bool isEventNoun(const SentenceFrame &frame, int at)
{
    const RuleWord &word = frame.words[at];
    const EventEntry *entry = frame.words.nounOf(at);
    if (!entry || entry->eventClass == EventClass::State || word.time >= 0 || startsGroup(frame.groups, at))
        return false;
    const bool name = word.capital && at > 0 && frame.words.sentence.region != RegionKind::Title;
    return !name && !describesNext(frame, at);
}

bool isCopula(const EventEntry *entry)
{
    return entry && (entry->lemma == u"be" || entry->lemma == u"have" || entry->lemma == u"do");
}

Candidate verbCandidate(const SentenceFrame &frame, int group)
{
    const VerbGroup &verb = frame.groups[std::size_t(group)];
    Candidate candidate{.word = verb.main, .group = group, .entry = verb.entry};
    candidate.copula = isCopula(verb.entry);
    return candidate;
}

/// The group of "there was" before a noun; -1: none.
int thereWasBefore(const SentenceFrame &frame, int at)
{
    for (int i = 0; i < int(frame.groups.size()); ++i) {
        const VerbGroup &group = frame.groups[std::size_t(i)];
        const bool near = group.end <= at && at - group.end <= farthestExistential;
        const bool there = group.first > 0 && frame.words[group.first - 1].lower == u"there";
        if (near && there && isCopula(group.entry) && frame.clauses.indexAt(group.main) == frame.clauses.indexAt(at))
            return i;
    }
    return -1;
}

/// The participle behind a noun: "talks initially planned".
int participleOf(const SentenceFrame &frame, int at)
{
    for (int i = 0; i < int(frame.groups.size()); ++i) {
        const VerbGroup &group = frame.groups[std::size_t(i)];
        int before = group.first - 1;
        while (before > at && frame.words[before].is(WordClass::Adverb))
            --before;
        if (group.tense == VerbTense::Participle && before == at)
            return i;
    }
    return -1;
}

Candidate nounCandidate(const SentenceFrame &frame, int at)
{
    Candidate candidate{.word = at, .entry = frame.words.nounOf(at)};
    candidate.existential = thereWasBefore(frame, at);
    candidate.participle = participleOf(frame, at);
    return candidate;
}

} // namespace

SentenceFrame frameSentence(const ArticleWords &all, const Sentence &sentence)
{
    SentenceFrame frame{wordsOf(all, sentence), {}, {}, {}};
    frame.groups = findVerbGroups(frame.words);
    frame.clauses = findClauses(frame.words, frame.groups);
    for (int i = 0; i < int(frame.groups.size()); ++i)
        frame.candidates.push_back(verbCandidate(frame, i));
    for (int i = 0; i < frame.words.count(); ++i) {
        if (isEventNoun(frame, i))
            frame.candidates.push_back(nounCandidate(frame, i));
    }
    std::ranges::sort(frame.candidates, {}, &Candidate::word);
    return frame;
}

} // namespace core
