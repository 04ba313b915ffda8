// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/numbers/counts.h"
#include "core/events/numbers/harm_lexicon.h"
#include "core/events/numbers/quantities.h"

#include <span>

namespace core {

/// Adds to `found` the numbers that stand right beside a harm and that the parse did not give: "3 dead, 1 injured",
/// "Teen Killed In Crash" (in titles and captions), "two were shot, one fatally", "the death toll rose to 12".
void addStatedBeside(const SentenceTree &tree, const HarmLexicon &lexicon, std::span<const Count> counts,
                     std::vector<FoundQuantity> &found);

} // namespace core
