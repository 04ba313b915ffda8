// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

#include <QString>

namespace core {

/// What the event is called in lists: its clause compressed to its core, in the sentence's own words, with the actor,
/// without who said it, quotations and subordinate clauses. At most maxHeadlineLength units, never cut inside a name;
/// one line, capital first. Never empty.
QString headlineOf(const SentenceReading &reading, const Mention &mention);

} // namespace core
