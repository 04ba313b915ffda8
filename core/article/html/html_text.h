// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/html/element_role.h"
#include "core/article/paragraph.h"

#include <gumbo.h>

#include <cstddef>
#include <vector>

namespace core {

/// An element and the text that it shows; `range` may be empty.
struct ShownElement
{
    const GumboNode *node = nullptr;
    TextRange range;
};

/// An element that stands as a block of its own, with the paragraphs in it.
struct HtmlBox
{
    std::size_t parent = 0; ///< The box around it; the first box is its own.
    std::size_t first = 0;  ///< Its paragraphs, [first, end).
    std::size_t end = 0;
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    NamedRole named;       ///< What it says that it holds.
    std::size_t style = 0; ///< Of its class, as ElementRole::style.
};

/// What a page's markup says of one of its paragraphs.
struct HtmlParagraph
{
    std::size_t box = 0;   ///< The innermost that it stands in.
    qsizetype letters = 0; ///< All but blanks.
    qsizetype linked = 0;  ///< Those of them that are part of a link.
    NamedRole named;       ///< What the element in the line says that it begins with: <span class="author">.
    bool isTitle = false;  ///< It is the headline.
};

/// The text of a page in reading order, its paragraphs apart by empty lines, and the boxes that they stand in.
struct HtmlText
{
    QString text;
    std::vector<Paragraph> paragraphs;      ///< Without markup yet.
    std::vector<HtmlParagraph> details;     ///< One for each.
    std::vector<HtmlBox> boxes;             ///< The outer before the inner; the first is the page.
    std::vector<ShownElement> dateElements; ///< Those made to show a date, an outer one after those inside it.
};

/// The shown text below `root`. `heading`, where it is among the <h1>, becomes the title. With `showHidden`
/// also what is marked hidden. Linear.
HtmlText readHtmlText(const GumboNode &root, const QString &heading, bool showHidden);

/// Adds a story that `page` does not show but gives elsewhere, a paragraph a line, as a box at its end.
void appendStory(HtmlText &page, const QString &story);

} // namespace core
