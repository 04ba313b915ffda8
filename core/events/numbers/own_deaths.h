// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/numbers/harms.h"

#include <vector>

namespace core {

/// Adds to `uses`, the harms of a sentence, the deaths of those who did harm in it: by their own hand, however it is
/// said ("killed his wife and then himself", "turned the gun on himself", "committed suicide", "took her own life"),
/// and marks as such who was killed in turn ("killed two before he was shot dead").
void addOwnDeaths(const SentenceTree &tree, const HarmLexicon &lexicon, std::vector<HarmUse> &uses);

} // namespace core
