// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/attribution.h"

#include <algorithm>

namespace core {

namespace {

bool isReporting(const VerbGroup &group)
{
    return group.entry && group.entry->eventClass == EventClass::Reporting;
}

int clauseCount(const SentenceFrame &frame)
{
    return int(frame.clauses.all.size());
}

bool tellsMore(const SentenceFrame &frame, int group)
{
    const int clause = frame.clauses.indexAt(frame.groups[std::size_t(group)].main);
    return std::ranges::any_of(frame.groups, [&](const VerbGroup &other) {
        const int at = frame.clauses.indexAt(other.main);
        const bool behind = other.first > frame.groups[std::size_t(group)].main;
        const bool complement = at == clause + 1 && frame.clauses.all[std::size_t(at)].kind == ClauseKind::Complement;
        return behind && isFinite(other.tense) && (at == clause || complement);
    });
}

/// Whether what is said stands before: ", police said", "” said the mayor".
bool isTrailing(const SentenceFrame &frame, int group)
{
    const int clause = frame.clauses.indexAt(frame.groups[std::size_t(group)].main);
    const bool main = frame.clauses.all[std::size_t(clause)].kind == ClauseKind::Main;
    if (clause == 0 || !main || tellsMore(frame, group))
        return false;
    return std::any_of(frame.groups.begin(), frame.groups.begin() + group, [&](const VerbGroup &other) {
        return isFinite(other.tense) && frame.clauses.indexAt(other.main) < clause;
    });
}

/// "said the mayor": behind a verb that follows a mark.
Phrase speakerBehind(const SentenceFrame &frame, int group)
{
    const VerbGroup &verb = frame.groups[std::size_t(group)];
    const bool opens = verb.first == 0 || !frame.words[verb.first - 1].isWord;
    static constexpr QStringView addressing[] = {u"tell",   u"inform", u"brief", u"advise",
                                                 u"accuse", u"blame",  u"praise"};
    const bool addresses = std::ranges::find(addressing, verb.entry->lemma) != std::end(addressing);
    if (!opens || addresses || verb.end >= frame.words.count())
        return {};
    return phraseFrom(frame, verb.end);
}

/// "quoted an official as saying": the official, not the paper.
Phrase quotedSpeaker(const SentenceFrame &frame, int group)
{
    const VerbGroup &verb = frame.groups[std::size_t(group)];
    const Phrase quoted = phraseFrom(frame, verb.end);
    const bool quotes = verb.entry->lemma == u"quote" || verb.entry->lemma == u"cite";
    return quotes ? quoted : Phrase();
}

/// What a subordinate or relative clause says holds only inside it; what the main clause says, for all.
void setReach(const SentenceFrame &frame, Attribution &attribution, int clause)
{
    const ClauseKind kind = frame.clauses.all[std::size_t(clause)].kind;
    attribution.firstClause = attribution.trailing ? 0 : clause;
    attribution.endClause = clauseCount(frame);
    if (kind != ClauseKind::Relative && kind != ClauseKind::Subordinate)
        return;
    attribution.endClause = clause + 1;
    while (attribution.endClause < clauseCount(frame) &&
           frame.clauses.all[std::size_t(attribution.endClause)].kind == ClauseKind::Complement)
        ++attribution.endClause;
}

Attribution attributionBy(const SentenceFrame &frame, int group)
{
    const VerbGroup &verb = frame.groups[std::size_t(group)];
    Attribution attribution{.group = group, .trailing = isTrailing(frame, group)};
    attribution.speaker = quotedSpeaker(frame, group);
    if (attribution.speaker.isEmpty())
        attribution.speaker = verb.passive ? Phrase() : speakerBehind(frame, group);
    if (attribution.speaker.isEmpty() && !verb.passive)
        attribution.speaker = subjectOf(frame, group);
    attribution.alleged = verb.entry->mark == StatusMark::Alleged;
    setReach(frame, attribution, frame.clauses.indexAt(verb.main));
    return attribution;
}

/// "according to the ministry"
std::optional<Attribution> accordingTo(const SentenceFrame &frame, int at)
{
    if (frame.words[at].lower != u"according" || at + 2 >= frame.words.count() || frame.words[at + 1].lower != u"to")
        return {};
    Attribution attribution{.speaker = phraseFrom(frame, at + 2), .trailing = at > 0};
    const Clause &clause = frame.clauses.at(at);
    const bool inner = clause.kind == ClauseKind::Relative;
    attribution.firstClause = inner ? frame.clauses.indexAt(at) : 0;
    attribution.endClause = inner ? attribution.firstClause + 1 : clauseCount(frame);
    return attribution;
}

bool endsInColon(const SentenceFrame &frame)
{
    return frame.words.count() > 0 && frame.words[frame.words.count() - 1].isMark(u':');
}

} // namespace

std::vector<Attribution> findAttributions(const SentenceFrame &frame)
{
    std::vector<Attribution> found;
    for (int i = 0; i < int(frame.groups.size()); ++i) {
        const VerbGroup &group = frame.groups[std::size_t(i)];
        const bool speaks = isReporting(group) && (isFinite(group.tense) || group.tense == VerbTense::Gerund);
        if (speaks && !frame.words[group.main].quoted)
            found.push_back(attributionBy(frame, i));
    }
    for (int i = 0; i < frame.words.count(); ++i) {
        if (const auto attribution = accordingTo(frame, i))
            found.push_back(*attribution);
    }
    for (Attribution &attribution : found)
        attribution.opensSpeech = endsInColon(frame) && attribution.group >= 0;
    return found;
}

} // namespace core
