// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

namespace core {

/// Whether the event follows on people having come to harm: an arrest, a charge, a death or a recovery that may be
/// later, what is said, a search that goes on, a vigil.
bool followsOnHarm(const Event &event);

/// "The shooting was reported at 8 p.m.": said, but of when it happened.
bool isAlarm(const Event &event);

/// "had been taken to a hospital on Sunday", "a wound suffered on Friday", "a shooting incident on Friday", "began
/// shooting": somebody came to harm by then.
bool tellsOfHurt(const Extraction &extraction, const Event &event);

} // namespace core
