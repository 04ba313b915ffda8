// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"
#include "core/events/times/time_phrase.h"

namespace core {

/// The mention at a word or at the verb that it helps; null for -1.
Mention *mentionAt(SentenceReading &reading, int word);

/// The mention that the time dates, by the tree where that can be trusted and else by where the time stands; null where
/// it dates none.
Mention *datedBy(SentenceReading &reading, const TimePhrase &time);

} // namespace core
