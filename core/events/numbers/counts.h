// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

#include <optional>
#include <vector>

namespace core {

/// A number in a sentence, with what bounds it: "at least two dozen", "between 10 and 15", "1.5 million".
struct Count
{
    WordSpan words;            ///< With the bound.
    WordSpan number;           ///< Without.
    std::optional<double> min; ///< None: "up to ten".
    std::optional<double> max; ///< None: "at least ten", "dozens".
};

/// The numbers of a sentence that may count something, from left to right. Ages, times, ordinals, percentages, scores,
/// addresses and numbers of things ("No. 3") are none. "a" and "an" are none, "one" is.
std::vector<Count> findCounts(const SentenceTree &tree);

} // namespace core
