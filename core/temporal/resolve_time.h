// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/discourse.h"
#include "core/temporal/resolved_time.h"
#include "core/temporal/time_automaton.h"
#include "core/temporal/time_surroundings.h"

namespace core {

/// Works out what `match` of `rule` means. Nothing where its words are no time, or an impossible one.
/// The range is left to the caller.
std::optional<ResolvedTime> resolveTime(const TimeRule &rule, const Captures &captures,
                                        const Surroundings &surroundings, const Discourse &discourse);

} // namespace core
