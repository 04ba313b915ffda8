// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/arguments/place_names.h"
#include "core/events/event.h"
#include "core/events/mentions/mention.h"

#include <optional>

namespace core {

/// Where the event took place, as its sentence tells: by "in", "at", "near" and the like before the name of a place or
/// a place such as a camp, on the trigger or above it; by the object of "capture" and the like; by "the Hale bombing".
/// A town comes before premises ("a house"), a named site before its town. "in the capital, Port Ellis" gives the name.
/// Where the sentence gives nothing but premises and stands at the top of its article, the place where the article is
/// at home.
std::optional<Place> placeOf(const SentenceReading &reading, const Mention &mention, const PlaceNames &names);

} // namespace core
