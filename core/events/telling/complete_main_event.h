// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event.h"

#include <span>

namespace core {

/// Gives the main event what its own sentence leaves out and the article says of it further up or down in its title and
/// lead: the agent from another telling of the happening, by the word that names it or by two words of its headline;
/// the place from there or else from what else the lead tells of the same day. What the sentence says stays. The ranges
/// given lie in those other sentences. Pure but for `events`.
void completeMainEvent(const Article &article, std::span<Event> events, std::size_t main);

} // namespace core
