// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <memory>
#include <vector>

namespace core {

/// `articles` with their main events dated by each other, where several tell the same happening.
///
/// Each article speaks for the days that its words name: most of all for that of its main event, less for those of
/// other events. A main event that its article does not date closely (no day of its own, one taken over, "over the
/// weekend") gets the day that most speaks for; one that has a day in words moves only to another day that its own
/// article names too. EventDate::elsewhere says which article spoke for it, and Extraction::alone is the article as it
/// is by itself. What the others retell of the same event moves with it.
///
/// Articles of which nothing changes are shared, not copied. To be called with all articles of a timeline; what earlier
/// calls changed is undone first, so nothing hangs on the order of calls. Pure; for the cost see findSameNews().
std::vector<std::shared_ptr<const Extraction>> shareDays(std::vector<std::shared_ptr<const Extraction>> articles);

} // namespace core
