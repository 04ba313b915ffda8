// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QByteArray>
#include <QHash>

#include <gumbo.h>

#include <cstddef>
#include <optional>

namespace core {

/// What the words of a class or an id say of an element.
struct NamedRole
{
    std::optional<RegionKind> kind; ///< What it holds.
    bool onlyLinks = false;         ///< The kind counts only where the element holds mostly links: a "teaser".
    bool story = false;             ///< It holds the story: "article-body".
    bool lead = false;              ///< It holds what is printed first of the story: "standfirst".
};

/// What an element does with the text in it.
struct ElementRole
{
    bool hidden = false;   ///< Its text is not shown: scripts, styles, what is marked hidden.
    bool block = false;    ///< Begins and ends a paragraph.
    NamedRole named;       ///< What its tag, class, id or itemprop say.
    std::size_t style = 0; ///< The same for elements of the same class; 0 where it has none.
};

/// Tells the roles of a page's elements; looks the words of each class and id up once.
class ElementRoles
{
public:
    /// `showHidden`: takes what is marked hidden for shown, and what stands in <noscript>: for pages whose
    /// scripts show the story.
    explicit ElementRoles(bool showHidden)
        : m_showHidden(showHidden)
    {}

    /// The role of `node`, which is an element.
    ElementRole roleOf(const GumboNode &node);

private:
    const NamedRole &named(const GumboNode &node);

    bool m_showHidden;
    QHash<QByteArray, NamedRole> m_known; ///< By class and id.
};

} // namespace core
