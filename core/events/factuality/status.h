// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/mention.h"

namespace core {

/// Whether the words say that the event took place: what it tells itself (tense, negation, modals, doubt), then what
/// the words above it make of that, the innermost last: "denied that he planned to attack". A relative clause and an
/// adverbial clause stand for themselves: who "will visit the town where twelve died" visits the dead. Who says it and
/// the date are weighed elsewhere. `reading.sources` has been filled.
EventStatus statusOf(const SentenceReading &reading, const Mention &mention);

} // namespace core
