// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/extract.h"

#include <memory>
#include <vector>

namespace core {

using Extractions = std::vector<std::shared_ptr<const Extraction>>;

/// `articles` with the publication days that are not stated inferred anew, each from its own words and from what the
/// others tell of the same happenings, and with the times and events of those that changed read again.
///
/// Only given and stated days and dates of the articles' own words are handed on between articles, never an
/// inferred day: the outcome does not depend on order, and nothing that was inferred from a day outlives it. The
/// others are returned as they are, not copied. Dates set by the user are to be put in afterwards. Pure.
/// Cost: linear where all days are known; else every article's sentences are found again.
Extractions dateTogether(const Extractions &articles, const Knowledge &knowledge);

} // namespace core
