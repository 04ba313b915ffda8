// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/mention.h"

#include <optional>

namespace core {

/// Where the event took place, by "in", "at", "near" and the like before a name or a place such as a camp, on the
/// trigger or above it. "in the capital, Port Ellis" gives the name; "Port Ellis, Norland" gives a region too.
std::optional<Place> placeOf(const SentenceReading &reading, const Mention &mention);

} // namespace core
