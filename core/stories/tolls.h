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

/// The main event: where the title counts people whose happening another story tells, that story's first event, else
/// the one that the extraction has.
std::optional<std::size_t> mainByTitle(const Extraction &extraction);

/// Settles what each happening of the article cost: the event that tells it best (the main event, else the first) gets
/// the tolls of its story, also from sentences whose events stand on no timeline, such as the title; in the others the
/// dead are no longer among those struck. To be called once, when the main event is known.
void settleTolls(Extraction &extraction);

} // namespace core
