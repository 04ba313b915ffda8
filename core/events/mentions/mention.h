// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/verb_phrase.h"

#include <vector>

namespace core {

/// A word of a sentence that names an event, before anything else is known of it.
struct Mention
{
    int word = 0;                      ///< The trigger: the head of what names the event.
    bool isVerb = false;               ///< Else a noun, or an adjective that says a state.
    VerbPhrase verb = {};              ///< Of verbs alone.
    const EventEntry *entry = nullptr; ///< Null for a word that the lexicon does not know.
    EventClass eventClass = EventClass::Occurrence;
    /// Of an event noun: the light verb that carries it ("staged a rally"); of a light verb: its noun. -1: none.
    int light = -1;
    int time = -1;         ///< Index of the time expression that dates it; -1: none. Set by governTimes().
    int lastTime = -1;     ///< Of "on Monday and Tuesday" the last of the times, `time` being the first; -1: one alone.
    int sharedTime = -1;   ///< Without one of its own: that of the clause it is told with. Set by shareTimes().
    bool openTime = false; ///< It has a time of its own that nothing makes a date of: "3/6/1987".
    int duration = -1;     ///< Index of the time expression that says how long it lasted.
    double chance = 0.5;   ///< That the word names an event at all: 0 to 1. See mentions/chances.h.
};

/// Who says what in a sentence.
struct Source
{
    WordSpan speaker = {}; ///< Empty where nobody is named.
    WordSpan outlet = {};  ///< Through which it came: "told the Hale Post". Mostly empty.
    int verb = -1; ///< The word of saying ("said"), or what hangs in its place: "police" of "according to police".
    int said = -1; ///< The word that governs what is said, all but `verb` and what hangs on that; -1: nothing.
    bool byPronoun = false; ///< "he said": the speaker is somebody named before.
};

/// All that the rules know of one sentence. Stages fill it in the order of the members.
struct SentenceReading
{
    SentenceTree tree;
    std::vector<Mention> mentions; ///< By trigger, from left to right.
    std::vector<Source> sources;   ///< In the order of their verbs.

    /// The mention with this trigger; null where there is none.
    const Mention *mentionAt(int word) const
    {
        for (const Mention &mention : mentions) {
            if (mention.word == word)
                return &mention;
        }
        return nullptr;
    }
};

} // namespace core
