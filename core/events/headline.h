// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/attribution.h"

#include <QString>

namespace core {

/// What the event of `candidate` is called in lists: its subject and clause in the sentence's own
/// words, without who said it and what leads up to it. At most maxHeadlineLength units, cut
/// at a clause mark where there is one, never inside a name; one line, capital first. Never empty.
QString headlineOf(const SentenceFrame &frame, const Candidate &candidate,
                   const std::vector<Attribution> &attributions);

} // namespace core
