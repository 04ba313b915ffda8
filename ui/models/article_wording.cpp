// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/article_wording.h"

#include <QLocale>

namespace ui {

QString ArticleWording::format(core::Format format)
{
    switch (format) {
    case core::Format::PlainText:
        return tr("Plain text");
    case core::Format::Markdown:
        return tr("Markdown");
    case core::Format::Html:
        return tr("Web page");
    case core::Format::Mhtml:
        return tr("Web archive");
    case core::Format::Pdf:
        return tr("PDF");
    case core::Format::Docx:
        return tr("Word document");
    case core::Format::Odt:
        return tr("OpenDocument text");
    case core::Format::Email:
        return tr("E-mail");
    case core::Format::FeedItem:
        return tr("Feed entry");
    case core::Format::JsonLine:
        return tr("JSON line");
    }
    return {};
}

QString ArticleWording::language(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString ArticleWording::basis(core::PublishedBasis basis)
{
    switch (basis) {
    case core::PublishedBasis::Unknown:
        return tr("Unknown", "publication day");
    case core::PublishedBasis::Inferred:
        return tr("Inferred", "publication day");
    case core::PublishedBasis::Stated:
        return tr("Stated", "publication day");
    case core::PublishedBasis::Given:
        return tr("Set by you", "publication day");
    }
    return {};
}

QString ArticleWording::notArticle(core::NotArticle what)
{
    switch (what) {
    case core::NotArticle::IndexPage:
        return tr("index page");
    case core::NotArticle::ErrorPage:
        return tr("error page");
    case core::NotArticle::ConsentWall:
        return tr("consent wall");
    }
    return {};
}

bool ArticleWording::isForeign(const core::Article &article)
{
    return !article.language.isEmpty() && article.language != QLatin1String("en");
}

QString ArticleWording::whyNoEvents(const core::Article &article)
{
    if (article.notArticle == core::NotArticle::IndexPage)
        return tr("Not an article: a page of links to stories. It reports no events.");
    if (article.notArticle == core::NotArticle::ErrorPage)
        return tr("Not an article: an error page stands in its place. Save the article again.");
    if (article.notArticle == core::NotArticle::ConsentWall)
        return tr("Not an article: the page asks for consent or a subscription. Save it again once you see the story.");
    if (isForeign(article))
        return tr("In %1: events are read in English only.").arg(language(article.language));
    return {};
}

QString ArticleWording::fileName(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace ui
