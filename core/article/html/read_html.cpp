// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/read_html.h"

#include "core/article/assemble_article.h"
#include "core/article/html/html_date_clues.h"
#include "core/article/html/html_metadata.h"
#include "core/article/html/html_text.h"
#include "core/article/html/html_tree.h"
#include "core/article/html/strip_tags.h"
#include "core/article/plain/read_plain.h"

#include <algorithm>

namespace core {

namespace {

/// A parsed page takes twenty times its size in memory.
constexpr qsizetype largestParsed = 16 * 1024 * 1024;

bool hasBody(const Article &article)
{
    return std::ranges::any_of(article.regions, [](const Region &r) { return r.kind == RegionKind::Body; });
}

/// Adds what the page states beside its text.
void addMetadata(Article &article, HtmlMetadata metadata)
{
    if (article.title.isEmpty())
        article.title = metadata.heading.isEmpty() ? metadata.pageTitle : metadata.heading;
    if (!metadata.author.isEmpty())
        article.byline = metadata.author;
    if (!metadata.outlet.isEmpty())
        article.outlet = metadata.outlet;
    if (article.language.isEmpty())
        article.language = metadata.language;
    article.url = metadata.url;
}

/// The article of a page's text. Where its markup leaves no story (a page that calls its story a sidebar),
/// the words alone decide.
Article assemblePage(HtmlText page)
{
    Article article = assembleArticle(page.text, page.paragraphs);
    if (hasBody(article))
        return article;
    for (Paragraph &paragraph : page.paragraphs)
        paragraph.markup.reset();
    return assembleArticle(page.text, page.paragraphs);
}

} // namespace

Article readHtml(const QString &page)
{
    const QByteArray utf8 = page.toUtf8();
    if (utf8.size() > largestParsed || isTangled(utf8))
        return readPlain(stripTags(page));
    const HtmlTree tree(utf8);
    HtmlMetadata metadata = readHtmlMetadata(*tree.root());
    HtmlText text = readHtmlText(*tree.root(), metadata.heading);
    const std::vector<DateClue> clues = readHtmlDateClues(*tree.root(), text);
    Article article = assemblePage(std::move(text));
    addMetadata(article, std::move(metadata));
    article.dateClues.insert(article.dateClues.begin(), clues.begin(), clues.end());
    return article;
}

} // namespace core
