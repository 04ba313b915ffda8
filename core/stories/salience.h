// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

namespace core {

/// How much event `index` of `extraction` deserves a label before others, 0 to 1.
///
/// A plain sum of what readers look for first: the article's main event, people hurt (by order of
/// magnitude), a day rather than a year, something that happened rather than a plan or a denial,
/// and an early place in the article. The weights are a choice, not a measurement.
double salienceOf(const Extraction &extraction, std::size_t index);

} // namespace core
