// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

#include <gumbo.h>

namespace core {

/// An element and the text that it shows; `range` may be empty.
struct ShownElement
{
    const GumboNode *node = nullptr;
    TextRange range;
};

/// The text of a page in reading order, its paragraphs apart by empty lines, and what the markup
/// says of each.
struct HtmlText
{
    QString text;
    std::vector<Paragraph> paragraphs;
    std::vector<ShownElement> dateElements; ///< Those made to show a date, an outer one after those inside it.
};

/// The shown text below `root`. `heading`, where it is among the <h1>, becomes the title. Linear.
HtmlText readHtmlText(const GumboNode &root, const QString &heading);

} // namespace core
