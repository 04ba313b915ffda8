// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

namespace core {

/// Gives each time expression of the sentence to the mention that it dates, by the tree rather than by distance: "since
/// the coup in May", "Tuesday's raid", "said on Monday that …", "was postponed until Thursday". Of two times for
/// one mention the finer stays. Durations ("for seven hours") go to Mention::duration.
void governTimes(SentenceReading &reading);

} // namespace core
