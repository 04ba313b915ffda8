// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event.h"
#include "core/language/analysis.h"

#include <span>

namespace core {

/// Gives the main event what its own sentence leaves out and the article says of it further up or down: the agent from
/// another telling of the happening in the title and lead, by the word that names it or by two words of its headline,
/// or the agent's name where the sentence has none ("a boy"); the place from there or else from what else the lead
/// tells of the same day; and the words that name its day, where the day is known but no words gave it: from its own
/// sentence, another telling, or what takes up its words on that day; for a title also from the lead. What the sentence
/// says stays. The ranges given lie in those other sentences. `times` are all of the article. Pure but for `events`.
void completeMainEvent(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                       std::span<Event> events, std::size_t main);

} // namespace core
