// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/same_news.h"
#include "core/stories/timeline.h"

#include <memory>
#include <vector>

namespace core {

/// `articles` with the numbers of killed and wounded of their main events chosen by each other, where several tell the
/// same happening and one counts different people in different places.
///
/// The number that the main event's own sentence or the title counts stays. Else one of the article's own numbers that
/// most of the others speak for takes the place of a larger one, or of none. Events of the article that count more are
/// then of another happening: Event::apart. A number that the article does not have is never taken over.
///
/// `news` is what findSameNews() finds of `articles`. Those of which nothing changes are shared, not copied; of the
/// others Extraction::alone is set. Pure; linear in the events of all articles.
std::vector<std::shared_ptr<const Extraction>>
shareTolls(const std::vector<std::shared_ptr<const Extraction>> &articles, const SameNewsLists &news);

} // namespace core
