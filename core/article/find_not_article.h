// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/cues.h"

#include <optional>

namespace core {

/// The words by which pages show that they are no article (:/rules/not_article.rules).
const Cues &notArticleCues();

/// What speaks for and against a page of links.
struct PageSigns
{
    qsizetype linkedHeadlines = 0; ///< Lines of some words that lead elsewhere.
    bool statesArticle = false;    ///< Its metadata calls it an article, names its headline or its day.
};

/// What a web page is that tells no story: one that says so itself and has next to no text besides, or one
/// of many headlines without a story. Nothing where in doubt: that is an article. Pure, linear.
std::optional<NotArticle> findNotArticle(const Article &page, const PageSigns &signs);

} // namespace core
