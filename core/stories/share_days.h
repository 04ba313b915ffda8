// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/same_news.h"
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
/// is by itself. What else of the article retells the main event on the same day moves with it.
///
/// Where the main event is an arrest, a charge or the like and others tell the harm that it follows on, the article's
/// own event that tells that harm becomes the main one, if the article names its day.
///
/// `news` is what findSameNews() finds of `articles`, of which none was changed so before. Those of which nothing
/// changes are shared, not copied. Pure; linear in the events of all articles.
std::vector<std::shared_ptr<const Extraction>> shareDays(const std::vector<std::shared_ptr<const Extraction>> &articles,
                                                         const SameNewsLists &news);

} // namespace core
