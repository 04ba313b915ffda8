// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/sentence_frame.h"

#include <optional>

namespace core {

/// A stretch of words, half-open.
struct Phrase
{
    int first = 0;
    int end = 0;

    bool isEmpty() const { return first >= end; }
};

/// The noun phrase that starts at `first`, with its "of …" and "and …": "the envoys of both camps".
/// Empty where none starts there.
Phrase phraseFrom(const SentenceFrame &frame, int first);

/// The noun phrase that ends before `end` and does not reach beyond `from`.
Phrase phraseBefore(const SentenceFrame &frame, int end, int from);

/// Who or what does what a verb group tells, by position: before it, before its relative pronoun, or
/// of the verb that it is joined to. Empty where it is not said or a mere pronoun.
Phrase subjectOf(const SentenceFrame &frame, int group);

/// What stands behind a verb or noun as its object, with or without "with", "against", "on".
Phrase objectOf(const SentenceFrame &frame, const Candidate &candidate);

/// The phrase behind "by" that tells who did it. Empty where none does.
Phrase doerOf(const SentenceFrame &frame, const Candidate &candidate);

} // namespace core
