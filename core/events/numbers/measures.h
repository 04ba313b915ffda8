// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/numbers/counts.h"
#include "core/events/numbers/quantities.h"

#include <span>

namespace core {

/// The sums of money and the distances among `counts`: "$1.5 million", "3,000 euros", "20 miles". The value is in the
/// unit that the words name.
std::vector<FoundQuantity> findMeasures(const SentenceTree &tree, std::span<const Count> counts);

} // namespace core
