// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <cstddef>

namespace core {

/// The happening that the event `main` follows on, where that is an arrest, a charge, a death in hospital or what is
/// said of people hurt: the first event of the article that tells how they came to harm and names its day in words, no
/// later than `main`. Else `main` itself. Indices into the events of `extraction`. Pure.
std::size_t happeningBehind(const Extraction &extraction, std::size_t main);

} // namespace core
