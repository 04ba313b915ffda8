// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/code_points.h"
#include "core/exchange/json_writer.h"
#include "core/stories/timeline.h"

namespace core {

/// What the parts of one article are written with. Refers to `extraction`, which must outlive it.
struct ArticleContext
{
    const Extraction &extraction;
    CodePoints codePoints;
    qsizetype article;    ///< Its number among all that is written, from 0.
    qsizetype firstEvent; ///< The number of its first event, likewise.

    ArticleContext(const Extraction &its, qsizetype itsNumber, qsizetype itsFirstEvent)
        : extraction(its)
        , codePoints(its.article.text)
        , article(itsNumber)
        , firstEvent(itsFirstEvent)
    {}

    QStringView textAt(TextRange range) const
    {
        return QStringView(extraction.article.text).sliced(range.begin, range.length());
    }
    QString articleId() const { return u'a' + QString::number(article + 1); }
    QString eventId(qsizetype event) const { return u'e' + QString::number(firstEvent + event + 1); }
};

/// The members "begin" and "end" of the object that is open, in code points.
void writeRangeMembers(JsonWriter &json, const ArticleContext &context, TextRange range);
/// The member `name`, the range as an object; null where it is empty.
void writeRange(JsonWriter &json, QLatin1StringView name, const ArticleContext &context, TextRange range);

/// The members that an article has in every format: path, title, byline, outlet, url.
void writeHead(JsonWriter &json, const Article &article);
void writeRegions(JsonWriter &json, const ArticleContext &context);
void writePublished(JsonWriter &json, const ArticleContext &context);

/// The whole article as an object.
void writeArticle(JsonWriter &json, const ArticleContext &context);

} // namespace core
