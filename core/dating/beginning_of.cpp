// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/beginning_of.h"

#include <algorithm>

namespace core {

Article beginningOf(const Article &article)
{
    constexpr qsizetype longest = 40'000;
    if (article.text.size() <= longest)
        return article;
    Article beginning = article;
    const auto blank = article.text.lastIndexOf(u' ', longest);
    beginning.text.truncate(blank > longest / 2 ? blank : longest);
    const qsizetype end = beginning.text.size();
    std::erase_if(beginning.regions, [end](const Region &region) { return region.range.begin >= end; });
    if (!beginning.regions.empty())
        beginning.regions.back().range.end = std::min(beginning.regions.back().range.end, end);
    return beginning;
}

} // namespace core
