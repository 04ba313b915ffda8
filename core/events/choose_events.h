// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/attribution.h"

namespace core {

/// What a candidate is in its sentence.
enum class Part : quint8 {
    Mention,   ///< Kept, but no event of its own: states, "said", what only may happen.
    Principal, ///< What the sentence tells.
    Dated,     ///< Something else that the sentence dates.
};

/// The part of each candidate, in their order: at most one principal, and further ones where
/// the sentence gives them a date of their own. governTimes() has been called before.
std::vector<Part> chooseEvents(const SentenceFrame &frame, const std::vector<Attribution> &attributions);

/// Whether a happening in this tense and place takes the day that the narrative is at.
bool takesNarrativeDate(const SentenceFrame &frame, const Candidate &candidate, bool lead);

} // namespace core
