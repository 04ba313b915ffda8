// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/mention.h"

namespace core {

/// Whether the words say that the event took place: tense, negation, modals, the verbs that it is a complement of
/// ("called off", "plan to"), and words of doubt or fear, each with its scope. Who says it and the date are weighed
/// elsewhere.
EventStatus statusOf(const SentenceReading &reading, const Mention &mention);

} // namespace core
