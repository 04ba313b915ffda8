// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event.h"
#include "core/language/analysis.h"

#include <span>

namespace core {

/// A title and its lead mostly tell one happening: takes the title's events off the timeline where one of the first
/// sentences of the body, with an event on the timeline, tells them again: by the word that names the event and one
/// more, or by two fifths of the title's words.
void foldRetoldTitle(const Article &article, const Analysis &analysis, std::span<Event> events);

} // namespace core
