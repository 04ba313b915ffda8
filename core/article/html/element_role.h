// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <gumbo.h>

#include <optional>

namespace core {

/// What an element does with the text in it.
struct ElementRole
{
    bool hidden = false;            ///< Its text is not shown: scripts, styles, what is marked hidden.
    bool block = false;             ///< Begins and ends a paragraph.
    std::optional<RegionKind> kind; ///< What its name, class or id says that it holds.
};

/// The role of `node`, which is an element; `inArticle` whether it stands inside <article> or <main>.
ElementRole roleOf(const GumboNode &node, bool inArticle);

} // namespace core
