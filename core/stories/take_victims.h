// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <cstddef>

namespace core {

/// Gives the happening `to` the numbers of killed and wounded that are told only with `from`, which follows on it, or
/// with other tellings of that: "a man was arrested in the shooting that killed three" counts the dead of the shooting.
/// Indices into the events of `extraction`. Pure but for the event.
void takeVictims(Extraction &extraction, std::size_t from, std::size_t to);

} // namespace core
