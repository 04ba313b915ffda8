// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/sentence_frame.h"

namespace core {

/// Where the event of `candidate` took place, by "in", "at", "near" and the like before a name or a
/// place such as a camp: the nearest behind the trigger, else any in the sentence. "in the capital,
/// Port Ellis" gives the name; "Port Ellis, Norland" gives a region too.
std::optional<Place> placeOf(const SentenceFrame &frame, const Candidate &candidate);

} // namespace core
