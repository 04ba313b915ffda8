// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/resolved_time.h"
#include "core/temporal/time_automaton.h"

namespace core {

/// A time that is counted from another: "yesterday", "two years ago", "the following spring", "that month".
///
/// Words that say what they count from count from that: the publication, or the last date of the text that
/// is known finely enough. Others count from the publication, in histories from the last date. Vague counts
/// come to PAST_REF or FUTURE_REF; hours and minutes count from a clock time told just before, and are else a length.
std::optional<ResolvedTime> shiftedTime(const Captures &captures, const Surroundings &surroundings,
                                        const Discourse &discourse);

} // namespace core
