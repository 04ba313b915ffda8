// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/choose_events.h"

#include <algorithm>

namespace core {

namespace {

/// Said of a thing rather than told of it.
bool isQuiet(EventClass eventClass)
{
    return eventClass == EventClass::State || eventClass == EventClass::IState || eventClass == EventClass::Reporting ||
           eventClass == EventClass::Perception;
}

bool hasDate(const SentenceFrame &frame, const Candidate &candidate)
{
    return candidate.time >= 0 && frame.words.all.times[std::size_t(candidate.time)].span.has_value();
}

bool isSayingBehind(const std::vector<Attribution> &attributions, const Candidate &candidate)
{
    return std::ranges::any_of(attributions, [&](const Attribution &attribution) {
        return attribution.trailing && attribution.group >= 0 && attribution.group == candidate.group;
    });
}

/// "…,” the mayor continued": a verb of going on that only says who speaks.
bool continuesSpeech(const SentenceFrame &frame, const Candidate &candidate)
{
    if (candidate.entry && candidate.entry->eventClass != EventClass::Aspectual)
        return false;
    const Clause &clause = frame.clauseOf(candidate);
    const int before = clause.first - 1;
    const bool behindSpeech =
        before >= 0 && (frame.words[before].quoted || (before > 0 && frame.words[before - 1].quoted));
    return behindSpeech && candidate.time < 0 && clause.end - candidate.word <= 4;
}

/// What may be a sentence's principal event.
bool tellsEvent(const SentenceFrame &frame, const Candidate &candidate)
{
    if (isQuiet(candidate.eventClass()) || candidate.copula || frame.words[candidate.word].quoted)
        return false;
    const VerbGroup *group = frame.groupOf(candidate);
    if (!group)
        return candidate.existential >= 0;
    if (continuesSpeech(frame, candidate))
        return false;
    const bool present = group->tense == VerbTense::Present;
    const bool news = frame.words.sentence.region != RegionKind::Body || group->progressive;
    return isFinite(group->tense) && group->tense != VerbTense::Hypothetic && (!present || news);
}

/// What a date makes an event although it is not what the sentence tells above all.
bool isDatedEvent(const SentenceFrame &frame, const std::vector<Attribution> &attributions, const Candidate &candidate)
{
    if (!hasDate(frame, candidate) || candidate.copula)
        return false;
    const EventClass eventClass = candidate.eventClass();
    const VerbGroup *group = frame.groupOf(candidate);
    if (eventClass == EventClass::Reporting)
        return !isSayingBehind(attributions, candidate) && !(group && group->progressive);
    return eventClass != EventClass::State && eventClass != EventClass::IState && eventClass != EventClass::Perception;
}

int rankOf(const SentenceFrame &frame, const Candidate &candidate)
{
    const ClauseKind kind = frame.clauseOf(candidate).kind;
    const bool main = kind == ClauseKind::Main || kind == ClauseKind::Complement;
    return main ? 0 : kind == ClauseKind::Subordinate ? 1 : 2;
}

/// "before the news came in", "if it rains": stands only to place the main clause.
bool isBackdrop(const SentenceFrame &frame, const Candidate &candidate)
{
    const Clause &clause = frame.clauseOf(candidate);
    if (clause.kind != ClauseKind::Subordinate || clause.opener < 0)
        return false;
    static constexpr QStringView backdrops[] = {u"before", u"after", u"until",  u"till",
                                                u"since",  u"if",    u"unless", u"once"};
    return std::ranges::find(backdrops, frame.words[clause.opener].lower) != std::end(backdrops);
}

/// The first that tells an event in a main clause, else in a subordinate one; none in a relative clause,
/// which tells what is known already.
int principalOf(const SentenceFrame &frame)
{
    int best = -1;
    for (int i = 0; i < int(frame.candidates.size()); ++i) {
        const Candidate &candidate = frame.candidates[std::size_t(i)];
        const int rank = rankOf(frame, candidate);
        if (!tellsEvent(frame, candidate) || rank > 1 || isBackdrop(frame, candidate))
            continue;
        if (best < 0 || rank < rankOf(frame, frame.candidates[std::size_t(best)]))
            best = i;
    }
    return best;
}

bool hasWord(const SentenceFrame &frame, WordClass wordClass)
{
    return std::ranges::any_of(frame.words.words, [&](const RuleWord &word) { return word.is(wordClass); });
}

/// Times that the candidate's clause, or a stretch without a verb, names without a day: "in recent years",
/// "every week", "for three months".
bool namesVagueTime(const SentenceFrame &frame, const Candidate &candidate)
{
    const int clause = frame.clauses.indexAt(candidate.word);
    return std::ranges::any_of(frame.words.words, [&](const RuleWord &word) {
        const int at = int(&word - frame.words.words.data());
        if (word.time < 0 || (frame.clauses.indexAt(at) != clause && frame.clauses.at(at).hasVerb))
            return false;
        const TimeExpression &time = frame.words.all.times[std::size_t(word.time)];
        const bool inLongUnits = !time.value.isEmpty() && QStringView(u"MYCE").contains(time.value.back());
        const bool longTime = time.type == TimexType::Duration && inLongUnits && !time.value.startsWith(u"PT");
        const bool describes = at + 1 < frame.words.count() && frame.words[at + 1].isOpen(); // "weekly meeting"
        return (time.type == TimexType::Set && !describes) || longTime || time.value == u"PAST_REF" ||
               time.value == u"FUTURE_REF";
    });
}

} // namespace

std::vector<Part> chooseEvents(const SentenceFrame &frame, const std::vector<Attribution> &attributions)
{
    std::vector<Part> parts(frame.candidates.size(), Part::Mention);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isDatedEvent(frame, attributions, frame.candidates[i]))
            parts[i] = Part::Dated;
    }
    if (const int principal = principalOf(frame); principal >= 0)
        parts[std::size_t(principal)] = Part::Principal;
    return parts;
}

bool takesNarrativeDate(const SentenceFrame &frame, const Candidate &candidate, bool lead)
{
    const VerbGroup *group =
        candidate.existential >= 0 ? &frame.groups[std::size_t(candidate.existential)] : frame.groupOf(candidate);
    const bool past = !group || group->tense == VerbTense::Past;
    const bool perfect = group && (group->tense == VerbTense::PresentPerfect || group->tense == VerbTense::Present);
    if (candidate.time >= 0 || frame.words[candidate.word].quoted || !(past || (perfect && lead)))
        return false;
    return !hasWord(frame, WordClass::Background) && !namesVagueTime(frame, candidate);
}

} // namespace core
