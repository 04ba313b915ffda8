// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event.h"
#include "core/language/analysis.h"

#include <span>

namespace core {

/// A title and its lead mostly tell one happening: takes the title's events off the timeline where
/// one of the first sentences of the body tells them again, by the words they share.
void foldRetoldTitle(const Article &article, const Analysis &analysis, std::span<Event> events);

/// How many words of four letters and more `a` and `b` share, by their first five letters, so that
/// "attack" and "attacked" count as one.
qsizetype sharedWords(QStringView a, QStringView b);

} // namespace core
