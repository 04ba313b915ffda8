// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/written_date.h"

#include <optional>
#include <vector>

namespace core {

/// A line of an article that is not empty, as far as dates are concerned.
struct TextLine
{
    TextRange range; ///< Without blanks around it.
    std::optional<RegionKind> region;
    qsizetype words = 0;
    std::vector<WrittenDate> dates; ///< Their ranges count from the article's begin.
};

/// The lines of an article and where its story stands among them.
struct TextLines
{
    std::vector<TextLine> lines;
    std::size_t bodyBegin = 0; ///< The story by length of line alone: the heaviest run of long lines.
    std::size_t bodyEnd = 0;
    std::optional<std::size_t> title; ///< The last line above the story that holds the title.
};

/// Splits `article`. Linear.
TextLines linesOf(const Article &article);

} // namespace core
