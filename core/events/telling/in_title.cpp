// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/in_title.h"

#include <algorithm>

namespace core {

bool isInTitle(const Article &article, TextRange range)
{
    return std::ranges::any_of(article.regions, [&](const Region &region) {
        return region.kind == RegionKind::Title && region.range.overlaps(range);
    });
}

} // namespace core
