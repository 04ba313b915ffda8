// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/event_status.h"

#include <algorithm>

namespace core {

namespace {

StatusMark markOf(const VerbGroup &group)
{
    return group.entry ? group.entry->mark : StatusMark::None;
}

/// Words of doubt or fear in the two or three words before the trigger: "a possible attack".
StatusMark markBefore(const SentenceFrame &frame, int trigger)
{
    for (int at = trigger - 1; at >= 0 && trigger - at <= 4; --at) {
        const RuleWord &word = frame.words[at];
        const StatusMark mark = word.info->mark;
        if (mark == StatusMark::Feared || mark == StatusMark::Alleged)
            return mark;
        if (!word.isOpen() && word.lower != u"of" && !word.isAny(WordClass::Determiner | WordClass::Adverb))
            break;
    }
    return StatusMark::None;
}

bool hasWordOfDoubt(const SentenceFrame &frame, const Candidate &candidate)
{
    const Clause &clause = frame.clauseOf(candidate);
    for (int at = clause.first; at < clause.end; ++at) {
        if (frame.words[at].is(WordClass::Adverb) && frame.words[at].info->mark == StatusMark::Alleged)
            return true;
    }
    return false;
}

bool opensWith(const SentenceFrame &frame, const Clause &clause, QStringView word)
{
    return clause.opener >= 0 && frame.words[clause.opener].lower == word;
}

bool subjectIsNone(const SentenceFrame &frame, const VerbGroup &group)
{
    const Clause &clause = frame.clauses.at(group.main);
    for (int at = group.first - 1; at >= clause.first && group.first - at <= 3; --at) {
        if (frame.words[at].lower == u"no" || frame.words[at].lower == u"none" || frame.words[at].lower == u"nobody")
            return true;
    }
    return false;
}

EventStatus statusOfVerb(const SentenceFrame &frame, const Candidate &candidate, const VerbGroup &group)
{
    const StatusMark mark = markOf(group);
    if (group.tense == VerbTense::Future)
        return EventStatus::Planned; // "no vote before May" plans one all the same
    if (group.tense == VerbTense::Hypothetic || opensWith(frame, frame.clauseOf(candidate), u"if") ||
        opensWith(frame, frame.clauseOf(candidate), u"unless"))
        return EventStatus::Conditional;
    if (group.negated || subjectIsNone(frame, group))
        return EventStatus::Denied;
    if (mark == StatusMark::Postponed)
        return EventStatus::Planned;
    if (mark == StatusMark::Cancelled && candidate.isNoun())
        return EventStatus::Cancelled;
    if (hasWordOfDoubt(frame, candidate))
        return EventStatus::Alleged;
    if (group.progressive && (group.tense == VerbTense::Present || group.tense == VerbTense::PresentPerfect))
        return EventStatus::Ongoing;
    return EventStatus::Happened;
}

/// The verb whose subject or object the noun is, by position in its clause.
const VerbGroup *verbOfNoun(const SentenceFrame &frame, const Candidate &noun)
{
    const VerbGroup *nearest = nullptr;
    for (const VerbGroup &group : frame.groups) {
        const bool near =
            frame.clauses.indexAt(group.main) == frame.clauses.indexAt(noun.word) ||
            (group.first > noun.word && frame.clauses.at(group.main).kind == ClauseKind::Main && !nearest);
        if (isFinite(group.tense) && near && (!nearest || group.main < noun.word || nearest->main > group.main))
            nearest = &group;
    }
    return nearest;
}

EventStatus statusOfNoun(const SentenceFrame &frame, const Candidate &noun)
{
    const VerbGroup *verb = verbOfNoun(frame, noun);
    const StatusMark mark = verb ? markOf(*verb) : StatusMark::None;
    const bool subject = verb && verb->first > noun.word;
    if (mark == StatusMark::Cancelled && (!subject || verb->passive))
        return EventStatus::Cancelled;
    if (mark == StatusMark::Postponed && (!subject || verb->passive))
        return EventStatus::Planned;
    const bool planned =
        noun.participle >= 0 && markOf(frame.groups[std::size_t(noun.participle)]) == StatusMark::Planned;
    if (planned || (mark == StatusMark::Planned && (!subject || verb->passive)) ||
        (verb && subject && verb->tense == VerbTense::Future))
        return EventStatus::Planned;
    if (mark == StatusMark::Denied && !subject)
        return EventStatus::Denied;
    return noun.existential < 0 ? EventStatus::Happened
                                : statusOfVerb(frame, noun, frame.groups[std::size_t(noun.existential)]);
}

EventStatus byMarkBefore(const SentenceFrame &frame, const Candidate &candidate, EventStatus otherwise)
{
    switch (markBefore(frame, frame.firstWordOf(candidate))) {
    case StatusMark::Feared:
        return EventStatus::Feared;
    case StatusMark::Alleged:
        return EventStatus::Alleged;
    default:
        return otherwise;
    }
}

} // namespace

EventStatus statusOf(const SentenceFrame &frame, const Candidate &candidate)
{
    const VerbGroup *group = frame.groupOf(candidate);
    const EventStatus status = group ? statusOfVerb(frame, candidate, *group) : statusOfNoun(frame, candidate);
    return status == EventStatus::Happened && !group ? byMarkBefore(frame, candidate, status) : status;
}

} // namespace core
