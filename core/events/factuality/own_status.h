// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/factuality/status_words.h"
#include "core/events/mentions/mention.h"

namespace core {

/// What a word tells of its own happening, without the words above it.
struct OwnStatus
{
    EventStatus status = EventStatus::Happened;
    /// It tells its time itself: a finite verb, or a predicate with its copula. Else what governs it decides.
    bool finite = false;
};

/// Of a verb, or of a noun or adjective that is a predicate ("there was a clash", "this will be the last march"), by
/// tense, modals, negation (also "nobody", "no longer", "not until") and adverbs ("reportedly"); of another noun by
/// what stands before it ("no talks", "the alleged raid").
OwnStatus ownStatusOf(const SentenceReading &reading, int word);

/// Whether the word is a past that the tagger took for a participle: "fled" of "failed to stop and fled".
bool isPastInDisguise(const SentenceTree &tree, int word);

/// Whether the infinitive with "to" is the form of the word.
bool isInfinitive(const SentenceTree &tree, int word);

} // namespace core
