// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/numbers/harms.h"

#include <optional>

namespace core {

/// What `word` tells of what became of people: "in critical condition", "was flown to a hospital", "is in hospital",
/// "suffered a gunshot wound", "survived", "in custody". None where it tells nothing, or what only may be.
std::optional<HarmUse> outcomeAt(const SentenceTree &tree, const HarmLexicon &lexicon, int word);

/// Whether `word` is the noun of "a gunshot wound", which a parse may take for a verb.
bool isWoundByNoun(const SentenceTree &tree, const HarmLexicon &lexicon, int word);

} // namespace core
