// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dating/publication.h"
#include "core/events/event.h"

#include <vector>

namespace core {

/// Where only the month of `published` is known, what counts from its likeliest day ("Wednesday") may lie as far before
/// or after as the publication may: such dates, and those inherited from them, get `within` and are Around.
void markAroundPublication(std::vector<Event> &events, const Publication &published);

} // namespace core
