// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/sentence_frame.h"

namespace core {

/// Gives each time expression of the sentence to the candidate that it dates, by clause rather than by
/// mere distance: "since the coup in May", "Tuesday's raid", "said on Monday that …", "tried to leave
/// last night". Of two times for one candidate the finer stays. Durations ("for seven hours")
/// go to Candidate::duration.
void governTimes(SentenceFrame &frame);

} // namespace core
