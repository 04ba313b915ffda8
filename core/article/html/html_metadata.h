// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <gumbo.h>

namespace core {

/// What a page says of itself where it is not shown; empty where it says nothing.
struct HtmlMetadata
{
    QString heading;   ///< The text of the <h1> that is the headline.
    QString pageTitle; ///< The headline by metadata, without the outlet's name behind it.
    QString author;
    QString outlet;
    QString url;
    QString language;
};

/// Reads the metadata of a page: <meta>, <link>, <title> and <h1>; of its dates see html_date_clues.h. Linear.
HtmlMetadata readHtmlMetadata(const GumboNode &document);

} // namespace core
