// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

#include <vector>

namespace core {

/// The words that tell an event, before anything is left out.
///
///   "troops [who] seized the bridge", seized     -> head seized, subject troops
///   "was shot and [died]"                         -> head died, subject of shot
///   "was charged and [fined]"                     -> head fined, shared "was"
///   "tried to [storm] the palace"                 -> head tried: what is tried did not happen by itself
///   "the March 2012 [coup]"                       -> head coup, no subject
struct ToldClause
{
    int head = 0;                 ///< The verb, noun or adjective on which the words that tell it hang.
    int subject = -1;             ///< Head of a subject that does not hang on `head`; -1: none, or it does.
    int object = -1;              ///< The same of an object: "the bridge [that] troops seized".
    std::vector<int> shared = {}; ///< Auxiliaries and negations that `head` shares with the verb before it.
};

/// What tells `mention`. Climbs from infinitives and from what is denied, feared or cancelled to the verb that says so,
/// from light nouns to their verbs, and from a bare noun to its clause, never out of a clause that is only reported.
ToldClause toldClauseOf(const SentenceReading &reading, const Mention &mention);

/// A verb that has a subject or an auxiliary, or a noun or an adjective that is said of one.
bool headsClause(const SentenceTree &tree, int word);

} // namespace core
