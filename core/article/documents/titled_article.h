// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/document.h"

namespace core {

/// The article that `text` makes, a text or a page or a piece of one, under the title that its container states.
/// The title becomes the first line of the text where it is not there, so that all of the article is in
/// Article::text; what `hints` state counts more than what the text seems to.
Article titledArticle(const QString &text, const DocumentHints &hints);

/// Puts what `hints` state in the place of what the text seems to.
void stateHints(Article &article, const DocumentHints &hints);

/// Adds what `hints` state to an article that states it better itself: only what it leaves out, and the days.
void addHints(Article &article, const DocumentHints &hints);

} // namespace core
