// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/factuality/status_words.h"
#include "core/events/mentions/mention.h"

namespace core {

/// The word that another depends on for whether it happened, and what it does to it.
struct Government
{
    int governor = -1; ///< -1: nothing governs it.
    Effect effect = Effect::None;
    /// What nothing is known of, but stands in the governor's clause: "killing two", "at a rally".
    bool aside = false;
};

/// What governs `word`, by the tree: the verb, noun or adjective whose complement it is ("plans to march", "a ban on
/// marches", "the march is likely"), the word that opens its clause ("without paying"), or for a conjunct what governs
/// the first. Relative clauses and finite clauses behind "when" or "because" are free.
Government governmentOf(const SentenceReading &reading, int word);

/// What a verb does to its object, or in the passive to its subject: "called off" to "the march".
Effect effectOnObject(const SentenceTree &tree, int verb);

} // namespace core
