// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <memory>
#include <span>
#include <vector>

namespace core {

/// Another article that seems to tell the same news.
struct SameNews
{
    std::size_t article = 0; ///< Its place among those that were compared.
    double likeness = 0;     ///< Of the two topics, see likeness().
    double trust = 0;        ///< 0 to 1: that the two are about one happening.

    friend bool operator==(const SameNews &, const SameNews &) = default;
};

/// Of each article in turn.
using SameNewsLists = std::vector<std::vector<SameNews>>;

/// For each of `articles` the others that were published about the same time, as far as that is known, and share so
/// many of the rarer words that they seem to tell the same news; the likest first, and few. One is in the list of the
/// other and the other way round, unless a list is full. Copies of one text are in each other's lists. Pure; an
/// article is compared with those alone that share some rare words with it.
SameNewsLists findSameNews(std::span<const std::shared_ptr<const Extraction>> articles);

} // namespace core
