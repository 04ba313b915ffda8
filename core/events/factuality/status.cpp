// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/status.h"

namespace core {

EventStatus statusOf(const SentenceReading &reading, const Mention &mention)
{
    const SentenceTree &tree = reading.tree;
    const int verb = mention.isVerb ? mention.word : mention.light;
    const int above = tree.headOf(mention.word);
    const StatusMark mark = above >= 0 ? tree.lemmaInfoOf(above).mark : StatusMark::None;
    if (mark == StatusMark::Cancelled)
        return EventStatus::Cancelled;
    if (mark == StatusMark::Planned || mark == StatusMark::Postponed)
        return EventStatus::Planned;
    if (verb < 0)
        return EventStatus::Happened;
    const VerbPhrase phrase = mention.isVerb ? mention.verb : verbPhraseOf(tree, verb);
    if (phrase.tense == VerbTense::Future)
        return EventStatus::Planned;
    if (phrase.tense == VerbTense::Hypothetic)
        return EventStatus::Conditional;
    if (phrase.negated)
        return EventStatus::Denied;
    const bool present = phrase.tense == VerbTense::Present || phrase.tense == VerbTense::PresentPerfect;
    return phrase.progressive && present ? EventStatus::Ongoing : EventStatus::Happened;
}

} // namespace core
