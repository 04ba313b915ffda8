// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/headline.h"

#include "core/events/event.h"

#include <algorithm>

namespace core {

namespace {

/// A headline shorter than this says too little: better cut inside a clause than here.
constexpr qsizetype shortestCut = 40;

/// Puts `words` together as the text has them, on one line.
QString textOf(const SentenceFrame &frame, Phrase phrase)
{
    if (phrase.isEmpty())
        return {};
    const TextRange range = frame.words.rangeOf(phrase.first, phrase.end);
    return frame.words.all.article.text.sliced(range.begin, range.length()).simplified();
}

bool isLoose(const RuleWord &word)
{
    if (word.time >= 0)
        return word.is(WordClass::Conjunctive);
    const bool mark = !word.isWord && !word.isNumber && word.lower != u")" && word.lower != u"%";
    constexpr WordClasses dangling = WordClass::Preposition | WordClass::Determiner | WordClass::Possessive |
                                     WordClass::Conjunction | WordClass::Relative | WordClass::Be | WordClass::Have |
                                     WordClass::Modal | WordClass::Subordinator;
    return mark || (word.isAny(dangling) && !word.is(WordClass::Particle)) || word.lower == u"to" || word.possessive;
}

Phrase withoutLooseEnd(const SentenceFrame &frame, Phrase phrase)
{
    while (!phrase.isEmpty()) {
        const auto infinitive = std::ranges::find_if(frame.groups, [&](const VerbGroup &group) {
            const bool speaks = group.entry && group.entry->eventClass == EventClass::Reporting;
            return group.tense == VerbTense::Infinitive && speaks && group.end == phrase.end &&
                   group.first > phrase.first;
        });
        if (infinitive != frame.groups.end())
            phrase.end = infinitive->first; // "to announce" says nothing without what
        else if (isLoose(frame.words[phrase.end - 1]))
            --phrase.end;
        else
            break;
    }
    return phrase;
}

bool isSaying(const std::vector<Attribution> &attributions, const SentenceFrame &frame, int clause)
{
    return std::ranges::any_of(attributions, [&](const Attribution &attribution) {
        const int word =
            attribution.group >= 0 ? frame.groups[std::size_t(attribution.group)].main : attribution.speaker.first;
        return attribution.trailing && word < frame.words.count() && frame.clauses.indexAt(word) == clause;
    });
}

bool followsPrepositionOrVerb(const SentenceFrame &frame, int noun)
{
    int at = noun - 1;
    while (at >= 0 &&
           (frame.words[at].isOpen() || frame.words[at].isNumber || frame.words[at].is(WordClass::Determiner)) &&
           !frame.words[at].verbForms)
        --at;
    return at >= 0 && (frame.words[at].is(WordClass::Preposition) || frame.words[at].verbForms);
}

/// Where the next verb of the same stretch begins with its subject: "the flood last year [the council
/// banned] boats". The verb whose subject a noun is belongs to it.
int beginOfNextVerb(const SentenceFrame &frame, const Candidate &candidate)
{
    const EventClass eventClass = candidate.eventClass();
    if (eventClass == EventClass::Reporting || eventClass == EventClass::IState || eventClass == EventClass::IAction)
        return frame.words.count(); // what is said or tried belongs to the saying
    const bool subject = candidate.isNoun() && !followsPrepositionOrVerb(frame, candidate.word);
    for (int i = 0; i < int(frame.groups.size()); ++i) {
        const VerbGroup &group = frame.groups[std::size_t(i)];
        const bool same = frame.clauses.indexAt(group.main) == frame.clauses.indexAt(candidate.word);
        if (!same || !isFinite(group.tense) || group.first <= candidate.word || subject)
            continue;
        const Phrase own = phraseBefore(frame, group.first, frame.endWordOf(candidate));
        return own.isEmpty() ? group.first : own.first;
    }
    return frame.words.count();
}

/// The end of what belongs to the clause of `candidate`: on over stretches without a verb and what hangs on
/// it, up to the next clause of its own or to who said it.
int endOfTelling(const SentenceFrame &frame, const Candidate &candidate, const std::vector<Attribution> &attributions)
{
    int clause = frame.clauses.indexAt(candidate.word);
    for (int next = clause + 1; next < int(frame.clauses.all.size()); ++next) {
        const Clause &following = frame.clauses.all[std::size_t(next)];
        const bool ownClause = following.kind == ClauseKind::Main && following.hasVerb;
        const bool speechMark = frame.words[following.first].quoted != frame.words[candidate.word].quoted;
        if (ownClause || speechMark || isSaying(attributions, frame, next) || frame.words[following.first].isMark(u';'))
            break;
        clause = next;
    }
    int end = std::min(frame.clauses.all[std::size_t(clause)].end, beginOfNextVerb(frame, candidate));
    for (int i = candidate.word; i < end; ++i) {
        if (frame.words[i].lower == u"according" && i + 1 < end && frame.words[i + 1].lower == u"to")
            end = i;
    }
    return end;
}

/// The last place at which a phrase of this many units may end, best a clause mark, else before a
/// preposition, else between words.
int bestCut(const SentenceFrame &frame, Phrase phrase, qsizetype room)
{
    int clause = -1;
    int preposition = -1;
    int word = phrase.first + 1;
    for (int at = phrase.first + 1; at < phrase.end; ++at) {
        const Phrase kept = withoutLooseEnd(frame, {phrase.first, at});
        const qsizetype length = textOf(frame, kept).size();
        if (length > room)
            break;
        const bool insideName = frame.words[at].capital && frame.words[at - 1].capital;
        if (!insideName)
            word = at;
        if (length < shortestCut)
            continue;
        if (frame.clauses.at(at).first == at)
            clause = at;
        else if (frame.words[at].is(WordClass::Preposition) && frame.words[at].lower != u"of")
            preposition = at;
    }
    return clause >= 0 ? clause : preposition >= 0 ? preposition : word;
}

QString withBalancedQuotes(QString text)
{
    const auto isQuote = [](QChar c) { return c == u'"' || c == QChar(0x201C) || c == QChar(0x201D); };
    if (std::ranges::count_if(text, isQuote) % 2 != 0)
        text.removeIf(isQuote);
    if (text.count(u'(') != text.count(u')'))
        text.remove(u'(').remove(u')');
    return text.simplified();
}

QString finished(QString text)
{
    text = withBalancedQuotes(std::move(text));
    text.truncate(maxHeadlineLength); // one word may be longer than any headline
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Where the telling begins when no subject stands before it: behind the words that open the clause.
int beginOfClause(const SentenceFrame &frame, const Candidate &candidate)
{
    const Clause &clause = frame.clauseOf(candidate);
    int first = clause.first;
    const auto opens = [&](int at) {
        const RuleWord &word = frame.words[at];
        return (!word.isWord && !word.isNumber) || word.isAny(WordClass::Conjunction | WordClass::Relative) ||
               at == clause.opener;
    };
    while (first < candidate.word && opens(first))
        ++first;
    return std::min(first, frame.firstWordOf(candidate));
}

/// "[an attempted] coup", "[the 2012] strike".
int beginOfNoun(const SentenceFrame &frame, int noun)
{
    int first = noun;
    while (first > 0) {
        const RuleWord &before = frame.words[first - 1];
        const bool part = before.isOpen() || before.isNumber || before.time >= 0 ||
                          before.isAny(WordClass::Determiner | WordClass::Possessive);
        if (!part || frame.clauses.indexAt(first - 1) != frame.clauses.indexAt(noun))
            break;
        --first;
        if (before.isAny(WordClass::Determiner | WordClass::Possessive))
            break;
    }
    return first;
}

struct Telling
{
    Phrase subject; ///< Empty where `rest` holds it too.
    Phrase rest;
};

Telling tellingOf(const SentenceFrame &frame, const Candidate &candidate, int end)
{
    if (candidate.isNoun()) {
        return {{}, {beginOfNoun(frame, candidate.word), end}};
    }
    const int first = frame.firstWordOf(candidate);
    const Phrase subject = subjectOf(frame, candidate.group);
    if (subject.isEmpty() || subject.first >= first)
        return {{}, {beginOfClause(frame, candidate), end}};
    const bool together =
        std::all_of(frame.words.words.begin() + subject.end, frame.words.words.begin() + first,
                    [](const RuleWord &word) { return word.is(WordClass::Adverb) || word.time >= 0; });
    return together ? Telling{{}, {subject.first, end}} : Telling{subject, {first, end}};
}

} // namespace

QString headlineOf(const SentenceFrame &frame, const Candidate &candidate, const std::vector<Attribution> &attributions)
{
    Telling telling = tellingOf(frame, candidate, endOfTelling(frame, candidate, attributions));
    telling.rest = withoutLooseEnd(frame, telling.rest);
    QString subject = textOf(frame, telling.subject);
    if (subject.size() > maxHeadlineLength / 2) {
        telling.subject.end = bestCut(frame, telling.subject, maxHeadlineLength / 2);
        subject = textOf(frame, withoutLooseEnd(frame, telling.subject));
    }
    const qsizetype room = maxHeadlineLength - (subject.isEmpty() ? 0 : subject.size() + 1);
    if (textOf(frame, telling.rest).size() > room) {
        telling.rest.end = bestCut(frame, telling.rest, room);
        telling.rest = withoutLooseEnd(frame, telling.rest);
    }
    const QString text = finished((subject + u' ' + textOf(frame, telling.rest)).simplified());
    return text.isEmpty() ? finished(textOf(frame, {candidate.word, candidate.word + 1})) : text;
}

} // namespace core
