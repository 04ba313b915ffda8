// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_article.h"
#include "core/exchange/names.h"
#include "core/exchange/write_timeline.h"

#include <QList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Appends the paragraphs of `text`, a line each: what blank lines part, with its own line breaks made blanks.
void appendParagraphs(QString &body, QStringView text)
{
    bool fresh = true;
    for (const QStringView line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            fresh = true;
            continue;
        }
        if (!body.isEmpty())
            body += fresh ? u'\n' : u' ';
        body += line.trimmed();
        fresh = false;
    }
}

/// Why what was read is no article; worded like the reasons for refusing a file.
QLatin1StringView whyNoArticle(NotArticle what)
{
    switch (what) {
    case NotArticle::IndexPage:
        return "it lists articles and is none; save the articles themselves"_L1;
    case NotArticle::ErrorPage:
        return "it says that the page was not found or not shown; check that the right thing was saved"_L1;
    case NotArticle::ConsentWall:
        return "it asks for consent or a subscription in place of the article; save it again after answering"_L1;
    }
    return {};
}

/// The story with the headings in it and the dateline before it, a paragraph a line.
QString bodyOf(const Article &article)
{
    QString body;
    for (const Region &region : article.regions) {
        if (region.kind == RegionKind::Body || region.kind == RegionKind::Heading ||
            region.kind == RegionKind::Dateline)
            appendParagraphs(body, QStringView(article.text).sliced(region.range.begin, region.range.length()));
    }
    return body;
}

} // namespace

QByteArray toReadLine(const Extraction &extraction)
{
    const ArticleContext context(extraction, 0, 0);
    JsonWriter json;
    json.beginObject();
    writeHead(json, extraction.article);
    writePublished(json, context);
    json.member("language"_L1, extraction.article.language).member("body"_L1, bodyOf(extraction.article));
    writeRegions(json, context);
    json.member("format"_L1, nameOf(extraction.article.format));
    if (extraction.article.notArticle)
        json.member("refused"_L1, whyNoArticle(*extraction.article.notArticle));
    else
        json.nullMember("refused"_L1);
    json.endObject();
    return json.take() + '\n';
}

QByteArray toRefusedLine(const QString &path, const QString &why)
{
    JsonWriter json;
    json.beginObject().member("path"_L1, path);
    for (const auto name : {"title"_L1, "byline"_L1, "outlet"_L1, "url"_L1, "published"_L1, "language"_L1, "body"_L1})
        json.nullMember(name);
    json.key("regions"_L1).beginArray().endArray().nullMember("format"_L1).member("refused"_L1, why).endObject();
    return json.take() + '\n';
}

} // namespace core
