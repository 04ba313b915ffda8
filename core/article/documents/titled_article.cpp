// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/titled_article.h"

#include "core/article/assemble_article.h"
#include "core/article/html/is_html.h"
#include "core/article/html/read_html.h"
#include "core/article/plain/split_paragraphs.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Feeds and dumps leave the page around a story out, down to a piece that begins in the middle of a sentence.
bool hasTags(QStringView text)
{
    for (const QStringView tag :
         {u"</p>", u"<br", u"</a>", u"</div>", u"<p>", u"</b>", u"</em>", u"</strong>", u"</li>"}) {
        if (text.contains(tag, Qt::CaseInsensitive))
            return true;
    }
    return isHtml(text);
}

bool isWholePage(QStringView page)
{
    return page.first(std::min<qsizetype>(page.size(), 4096)).contains(u"<html", Qt::CaseInsensitive);
}

Article articleOfPage(const QString &page, const QString &title)
{
    if (isWholePage(page) || title.isEmpty())
        return readHtml(page);
    const QString heading = title.toHtmlEscaped();
    return readHtml(u"<!DOCTYPE html><html><head><title>"_s + heading + u"</title></head><body><article><h1>"_s +
                    heading + u"</h1>\n"_s + page + u"</article></body></html>"_s);
}

Article articleOfText(const QString &text, const QString &title)
{
    const bool leads = !title.isEmpty() && text.trimmed().startsWith(title, Qt::CaseInsensitive);
    const QString whole = title.isEmpty() || leads ? text : title + u"\n\n"_s + text;
    std::vector<Paragraph> paragraphs = splitParagraphs(whole);
    if (!title.isEmpty() && !paragraphs.empty()) {
        // A title without a full stop may have been taken for the beginning of a wrapped paragraph.
        const TextRange first = paragraphs.front().range;
        if (first.length() == title.size() || !leads)
            paragraphs.front().markup = RegionKind::Title;
    }
    return assembleArticle(whole, paragraphs);
}

} // namespace

void stateHints(Article &article, const DocumentHints &hints)
{
    const auto state = [](QString &field, const QString &hint) {
        if (!hint.isEmpty())
            field = hint.simplified();
    };
    state(article.title, hints.title);
    state(article.byline, hints.byline);
    state(article.outlet, hints.outlet);
    state(article.url, hints.url);
    article.dateClues.insert(article.dateClues.begin(), hints.dateClues.begin(), hints.dateClues.end());
}

Article titledArticle(const QString &text, const DocumentHints &hints)
{
    const QString title = hints.title.simplified();
    Article article = hasTags(text) ? articleOfPage(text, title) : articleOfText(text, title);
    stateHints(article, hints);
    return article;
}

void addHints(Article &article, const DocumentHints &hints)
{
    const auto fill = [](QString &field, const QString &hint) {
        if (field.isEmpty())
            field = hint;
    };
    fill(article.title, hints.title);
    fill(article.byline, hints.byline);
    fill(article.outlet, hints.outlet);
    fill(article.url, hints.url);
    article.dateClues.insert(article.dateClues.end(), hints.dateClues.begin(), hints.dateClues.end());
}

} // namespace core
