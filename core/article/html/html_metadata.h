// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/html/json_ld.h"

#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace core {

/// What a page says of itself where it is not shown, and its headings; empty where it says nothing.
struct HtmlMetadata
{
    JsonLd article;       ///< By its structured data.
    QStringList headings; ///< The texts of its <h1>, none empty.
    QString sharedTitle;  ///< The headline as shown where the page is shared: og:title.
    QString pageTitle;    ///< <title>, outlet and all.
    QStringList authors;  ///< As <meta> names them.
    QString outlet;
    QString url;
    QString language;
    bool statesArticle = false; ///< og:type says so.
};

/// Reads the metadata of a page: <meta>, <link>, <title>, <h1> and JSON-LD; of its dates see html_date_clues.h.
/// Linear.
HtmlMetadata readHtmlMetadata(const GumboNode &document);

/// The words of a title in lower case, one blank between them: how titles compare.
QString plainWords(QStringView title);

/// The headline that `metadata` states, without the outlet's name: of the structured data, what is shared, the
/// heading and the page's title, the first that is not contradicted.
QString titleOf(const HtmlMetadata &metadata);

/// Which of the headings is the headline: the one that the title repeats, else the first; empty where there is none.
QString headingOf(const HtmlMetadata &metadata);

/// The headline in all the forms that the page gives it, as plainWords().
QStringList titleForms(const HtmlMetadata &metadata);

} // namespace core
