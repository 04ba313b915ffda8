// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

#include <span>

namespace core {

/// Gives each number that the sentence tells to one of its events, which are those of `reading.mentions` in their
/// order: to that of the harm's own word where it stands on the timeline, else to the nearest that does, by the tree;
/// to the own one where none does.
void giveQuantities(const SentenceReading &reading, std::span<Event> events);

} // namespace core
