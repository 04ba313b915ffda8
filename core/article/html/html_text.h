// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

#include <gumbo.h>

namespace core {

/// The text of a page in reading order, its paragraphs apart by empty lines, and what the markup
/// says of each.
struct HtmlText
{
    QString text;
    std::vector<Paragraph> paragraphs;
};

/// The shown text below `root`. `heading`, where it is among the <h1>, becomes the title. Linear.
HtmlText readHtmlText(const GumboNode &root, const QString &heading);

} // namespace core
