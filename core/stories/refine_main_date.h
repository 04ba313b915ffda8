// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

namespace core {

/// Gives the main event the day that another telling of its happening names in words, where its own date is vaguer
/// or taken over: "over the weekend" and "overnight" where that day lies in it, or nothing but the publication. Its
/// words, of another sentence, are then those of the main event's date. Pure but for the event.
void refineMainDate(Extraction &extraction);

/// Gives a main event that only the title tells, and nothing dates, the day of publication. Pure but for the event.
void dateTitleByPublication(Extraction &extraction);

} // namespace core
