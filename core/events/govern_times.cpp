// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/govern_times.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Words between a noun and the time behind its place: "summit in the old town on 3 May".
constexpr int farthestNoun = 7;
/// Words between a time and the noun it stands before: "the March 2012 military takeover".
constexpr int farthestHead = 3;

constexpr auto leadingIn =
    std::to_array<QStringView>({u"on",     u"in",     u"at",    u"of",      u"since", u"from", u"during", u"until",
                                u"till",   u"by",     u"for",   u"early",   u"late",  u"the",  u"this",   u"about",
                                u"around", u"before", u"after", u"earlier", u"later", u"just", u"only"});
/// Prepositions that put their noun before or after the verb's own time.
constexpr auto ordering =
    std::to_array<QStringView>({u"after", u"before", u"since", u"following", u"despite", u"until", u"ahead"});
/// Prepositions that may put a particular noun ("an", "the") at a time of its own, apart from the verb's.
constexpr auto settingApart =
    std::to_array<QStringView>({u"over", u"about", u"of", u"to", u"from", u"against", u"for", u"like"});

bool isOneOf(const auto &list, QStringView word)
{
    return std::ranges::find(list, word) != list.end();
}

/// The words of one time expression.
struct TimeWords
{
    int time = 0;
    int first = 0;
    int end = 0;
};

std::vector<TimeWords> timesIn(const SentenceWords &words)
{
    std::vector<TimeWords> times;
    for (int i = 0; i < words.count(); ++i) {
        if (words[i].time < 0)
            continue;
        if (!times.empty() && times.back().time == words[i].time)
            times.back().end = i + 1;
        else
            times.push_back({words[i].time, i, i + 1});
    }
    return times;
}

class Governor
{
public:
    Governor(const SentenceFrame &frame, TimeWords time)
        : m_frame(frame)
        , m_time(time)
    {}

    /// Index of the candidate that the time dates; -1: none.
    int find() const
    {
        if (const int noun = nounBehind(); noun >= 0)
            return noun;
        if (const int noun = nounBefore(); noun >= 0)
            return noun;
        const int verb = verbInClause();
        return resolve(verb >= 0 ? verb : verbElsewhere());
    }

private:
    const RuleWord &word(int i) const { return m_frame.words[i]; }
    const Candidate &candidate(int i) const { return m_frame.candidates[std::size_t(i)]; }
    int count() const { return int(m_frame.candidates.size()); }
    int clauseOfTime() const { return m_frame.clauses.indexAt(m_time.first); }
    int clauseOf(int i) const { return m_frame.clauses.indexAt(candidate(i).word); }
    bool isVerb(int i) const { return !candidate(i).isNoun(); }

    VerbTense tenseOf(int i) const { return m_frame.groupOf(candidate(i))->tense; }

    int candidateAt(int at) const
    {
        for (int i = 0; i < count(); ++i) {
            if (candidate(i).word == at)
                return i;
        }
        return -1;
    }

    /// The noun that the time describes: "Tuesday's raid", "the March 2012 coup".
    int nounBehind() const
    {
        const bool possessive = word(m_time.end - 1).lower.endsWith(u"'s") || word(m_time.end - 1).possessive;
        const bool described =
            m_time.first > 0 && word(m_time.first - 1).isAny(WordClass::Determiner | WordClass::Possessive);
        if (!possessive && !described)
            return -1;
        for (int i = m_time.end; i < std::min(m_time.end + farthestHead, m_frame.words.count()); ++i) {
            const int noun = candidateAt(i);
            if (noun >= 0 && !isVerb(noun))
                return subjectVerbOf(noun);
            if (!word(i).isOpen() && !word(i).isMark(u'-'))
                return -1;
        }
        return -1;
    }

    /// "Tuesday's raid killed two": the verb tells the event; else the noun itself.
    int subjectVerbOf(int noun) const
    {
        const int next = noun + 1;
        const bool verb = next < count() && isVerb(next) && isFinite(tenseOf(next)) &&
                          clauseOf(next) == clauseOf(noun) &&
                          m_frame.firstWordOf(candidate(next)) == candidate(noun).word + 1;
        return verb && candidate(next).eventClass() == EventClass::Occurrence && !candidate(next).copula ? next : noun;
    }

    /// The noun that the time follows: "the coup in May", "a summit in the old town on 3 May".
    int nounBefore() const
    {
        int at = m_time.first - 1;
        while (at >= 0 && (isOneOf(leadingIn, word(at).lower) || word(at).is(WordClass::Adverb)))
            --at;
        const int nearest = at;
        for (; at >= 0 && nearest - at <= farthestNoun; --at) {
            const int found = candidateAt(at);
            if (found >= 0 && !isVerb(found))
                return holds(found, at == nearest) ? found : -1;
            if (found >= 0 || !(word(at).isOpen() || word(at).isAny(WordClass::Preposition | WordClass::Determiner)))
                return -1;
        }
        return -1;
    }

    /// Whether the time is the noun's own rather than its verb's.
    bool holds(int noun, bool adjacent) const
    {
        const int verb = verbBefore(noun);
        if (isOneOf(ordering, prepositionOf(noun)))
            return adjacent || verb >= 0;
        if (isOneOf(settingApart, prepositionOf(noun)) && adjacent && isParticular(noun))
            return true;
        if (verb < 0)
            return adjacent && !verbFollowsTime();
        const VerbTense tense = tenseOf(verb);
        return adjacent && (tense == VerbTense::Gerund || candidate(verb).copula);
    }

    bool verbFollowsTime() const
    {
        return std::ranges::any_of(
            m_frame.groups, [&](const VerbGroup &group) { return group.first == m_time.end && isFinite(group.tense); });
    }

    bool isParticular(int noun) const
    {
        for (int at = candidate(noun).word - 1; at >= 0 && !word(at).is(WordClass::Preposition); --at) {
            if (word(at).isAny(WordClass::Determiner | WordClass::Possessive) || word(at).possessive)
                return true;
        }
        return false;
    }

    int verbBefore(int noun) const
    {
        for (int i = noun - 1; i >= 0; --i) {
            if (isVerb(i) && clauseOf(i) == clauseOf(noun))
                return i;
        }
        return -1;
    }

    QStringView prepositionOf(int noun) const
    {
        for (int at = candidate(noun).word - 1; at >= 0 && candidate(noun).word - at < farthestNoun; --at) {
            if (word(at).is(WordClass::Preposition))
                return word(at).lower;
            if (!word(at).isOpen() && !word(at).isNumber &&
                !word(at).isAny(WordClass::Determiner | WordClass::Possessive | WordClass::Adverb))
                break;
        }
        return {};
    }

    int verbInClause() const
    {
        int following = -1;
        int preceding = -1;
        for (int i = 0; i < count(); ++i) {
            if (!isVerb(i) || clauseOf(i) != clauseOfTime())
                continue;
            if (candidate(i).word < m_time.first)
                preceding = i;
            else if (following < 0 && candidate(i).word >= m_time.end)
                following = i;
        }
        return preceding >= 0 ? preceding : following;
    }

    /// The time stands in a stretch without a verb: ", in the harbour on Monday," or "On Monday, …".
    int verbElsewhere() const
    {
        int inRelative = -1;
        for (int i = count() - 1; i >= 0; --i) {
            if (!isVerb(i) || candidate(i).word > m_time.first)
                continue;
            if (m_frame.clauseOf(candidate(i)).kind != ClauseKind::Relative && isFinite(tenseOf(i)))
                return i;
            if (inRelative < 0)
                inRelative = i;
        }
        for (int i = 0; i < count(); ++i) {
            if (isVerb(i) && candidate(i).word > m_time.first && isFinite(tenseOf(i)))
                return i;
        }
        return inRelative;
    }

    /// From a form that only completes another to the one that is told: "tried to leave", "began
    /// leaving", "talks planned".
    int resolve(int i) const
    {
        if (i < 0)
            return -1;
        if (tenseOf(i) == VerbTense::Participle)
            return nounOfParticiple(i);
        if (candidate(i).copula)
            return nounOfCopula(i);
        if (tenseOf(i) == VerbTense::Gerund || tenseOf(i) == VerbTense::Infinitive)
            return governorOf(i);
        return i;
    }

    int nounOfParticiple(int i) const
    {
        int at = m_frame.firstWordOf(candidate(i)) - 1;
        while (at >= 0 && word(at).is(WordClass::Adverb))
            --at;
        const int noun = candidateAt(at);
        return noun >= 0 && !isVerb(noun) ? noun : i;
    }

    /// "The election is in May", "there were clashes on Monday".
    int nounOfCopula(int i) const
    {
        int subject = -1;
        for (int j = 0; j < count(); ++j) {
            if (isVerb(j) || clauseOf(j) != clauseOf(i))
                continue;
            if (candidate(j).existential >= 0)
                return j;
            if (candidate(j).word < candidate(i).word)
                subject = j;
        }
        return subject >= 0 ? subject : i;
    }

    /// The past verb before it, which the form completes; a plan is told by its own verb.
    int governorOf(int i) const
    {
        for (int j = i - 1; j >= 0; --j) {
            if (!isVerb(j) || !isFinite(tenseOf(j)))
                continue;
            const bool past = tenseOf(j) == VerbTense::Past || tenseOf(j) == VerbTense::PastPerfect;
            const EventEntry *entry = candidate(j).entry;
            const bool planning =
                entry && (entry->mark == StatusMark::Planned || entry->eventClass == EventClass::IState ||
                          entry->eventClass == EventClass::Reporting);
            return past && !planning && !candidate(j).copula ? j : i;
        }
        return i;
    }

    const SentenceFrame &m_frame;
    TimeWords m_time;
};

bool isDuration(const TimeExpression &time)
{
    return time.type == TimexType::Duration;
}

/// "for two days", "lasted two days".
bool saysHowLong(const SentenceFrame &frame, TimeWords time)
{
    if (time.first == 0)
        return false;
    const RuleWord &before = frame.words[time.first - 1];
    const EventEntry *verb = frame.words.verbOf(time.first - 1);
    const bool lasts = verb && (verb->lemma == u"last" || verb->lemma == u"take" || verb->lemma == u"span");
    return before.lower == u"for" || before.lower == u"over" || before.lower == u"lasting" || lasts;
}

/// "a battle broke out, which lasted two days": the battle's, not the lasting's.
int lastingOf(const SentenceFrame &frame, int found)
{
    const Candidate &candidate = frame.candidates[std::size_t(found)];
    if (frame.clauseOf(candidate).kind != ClauseKind::Relative || candidate.eventClass() != EventClass::Aspectual)
        return found;
    for (int i = found - 1; i >= 0; --i) {
        const VerbGroup *group = frame.groupOf(frame.candidates[std::size_t(i)]);
        if (group && isFinite(group->tense))
            return i;
    }
    return found;
}

void give(SentenceFrame &frame, TimeWords words, int found)
{
    const TimeExpression &time = frame.words.all.times[std::size_t(words.time)];
    if (isDuration(time)) {
        if (saysHowLong(frame, words))
            frame.candidates[std::size_t(lastingOf(frame, found))].duration = words.time;
        return;
    }
    if (time.type == TimexType::Set)
        return;
    Candidate &candidate = frame.candidates[std::size_t(found)];
    const TimeExpression *held = candidate.time < 0 ? nullptr : &frame.words.all.times[std::size_t(candidate.time)];
    const bool better = !held || (time.span && (!held->span || time.precision < held->precision));
    if (better)
        candidate.time = words.time;
}

} // namespace

void governTimes(SentenceFrame &frame)
{
    for (const TimeWords time : timesIn(frame.words)) {
        if (const int found = Governor(frame, time).find(); found >= 0)
            give(frame, time, found);
    }
}

} // namespace core
