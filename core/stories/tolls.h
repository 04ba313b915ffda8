// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <span>

namespace core {

/// How many of `kind` (Killed or Wounded) one happening cost, of all that `events` of one article count, in reading
/// order: the largest number that one sentence tells or adds up to, or the persons named where they are more; who is
/// told to have been struck is wounded unless the article says that he died. None where nothing is counted.
std::optional<Quantity> tollOf(const Extraction &extraction, std::span<const std::size_t> events, QuantityKind kind);

/// Whether the text may say elsewhere that those whom `quantity` counts as hurt died: those struck, and one hurt who
/// was told of before ("the wounded girl", "her injuries").
bool mayHaveDied(const Quantity &quantity);

} // namespace core
