// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

namespace core {

/// The main event: where the title counts people whose happening another story tells, that story's first event, else
/// the one that the extraction has.
std::optional<std::size_t> mainByTitle(const Extraction &extraction);

/// Settles what each happening of the article cost: the event that tells it best (the main event, else the first) gets
/// the tolls of its story, also from sentences whose events stand on no timeline, such as the title; in the others the
/// dead are no longer among those struck. To be called once, when the main event is known.
void settleTolls(Extraction &extraction);

} // namespace core
