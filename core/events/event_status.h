// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/sentence_frame.h"

namespace core {

/// Whether the words say that the event of `candidate` took place: tense, negation, modals, verbs
/// that call it off or put it off, and words of doubt or fear near it. Who says it and the date
/// are weighed elsewhere.
EventStatus statusOf(const SentenceFrame &frame, const Candidate &candidate);

} // namespace core
