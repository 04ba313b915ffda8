// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/jsonl/json_article.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>
#include <QTimeZone>

#include <initializer_list>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Field names in the order in which they are believed; letter case and the marks '_' and '-' do not matter.
using Names = std::initializer_list<QLatin1StringView>;

QString plainName(QString name)
{
    return name.remove(u'_').remove(u'-').toLower();
}

/// The fields of an object by their plain names.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            m_values.insert(plainName(it.key()), it.value());
    }

    /// The first of the fields that `read` makes something of.
    template<typename Read>
    QString first(Names names, Read read) const
    {
        for (const QLatin1StringView name : names) {
            if (const QString words = read(m_values.value(name)).trimmed(); !words.isEmpty())
                return words;
        }
        return {};
    }

private:
    QHash<QString, QJsonValue> m_values;
};

/// A text, or paragraphs as a list of texts.
QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList paragraphs;
    for (const QJsonValue &item : value.toArray())
        paragraphs.append(item.toString());
    return paragraphs.join(u"\n\n"_s);
}

/// A name, an object with a name, or a list of these.
QString nameOf(const QJsonValue &value)
{
    if (value.isObject()) {
        const Fields fields(value.toObject());
        return fields.first({"name"_L1, "title"_L1}, textOf);
    }
    if (!value.isArray())
        return value.toString();
    QStringList names;
    for (const QJsonValue &item : value.toArray())
        names.append(item.isArray() ? QString() : nameOf(item));
    names.removeAll(QString());
    return names.join(u", "_s);
}

/// A date as it is written; a number as the seconds or thousandths since 1970 that it is.
QString dateOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.isObject() ? value.toObject().value("$date"_L1).toString() : value.toString();
    constexpr double mostSeconds = 100'000'000'000; // in the year 5138; as thousandths, in 1973
    const double number = value.toDouble();
    if (!(number > 0) || number > mostSeconds * 1000)
        return {};
    const double seconds = number > mostSeconds ? number / 1000 : number;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::UTC).toString(Qt::ISODate);
}

/// A number or a text that names the object.
QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString();
}

void addClue(DocumentHints &hints, DateClue::Kind kind, const QString &words)
{
    if (!words.isEmpty())
        hints.dateClues.push_back({kind, words, {}, DateClue::Source::FileHeader});
}

} // namespace

JsonArticle readJsonArticle(const QJsonObject &object)
{
    const Fields fields(object);
    JsonArticle article;
    DocumentHints &hints = article.hints;
    hints.title = fields.first({"title"_L1, "headline"_L1, "heading"_L1, "name"_L1}, textOf);
    hints.byline = fields.first({"byline"_L1, "authors"_L1, "author"_L1, "creator"_L1, "writer"_L1}, nameOf);
    hints.outlet = fields.first({"outlet"_L1, "publisher"_L1, "publication"_L1, "sitename"_L1, "site"_L1, "source"_L1,
                                 "newspaper"_L1, "sourcename"_L1, "hostname"_L1, "domain"_L1},
                                nameOf);
    hints.url = fields.first(
        {"url"_L1, "link"_L1, "canonicalurl"_L1, "permalink"_L1, "weburl"_L1, "uri"_L1, "externalurl"_L1}, textOf);
    article.text = fields.first({"text"_L1, "body"_L1, "articlebody"_L1, "maintext"_L1, "fulltext"_L1, "content"_L1,
                                 "contenttext"_L1, "contenthtml"_L1, "plaintext"_L1, "bodytext"_L1, "html"_L1,
                                 "article"_L1, "description"_L1},
                                textOf);
    article.id = fields.first({"id"_L1, "articleid"_L1, "guid"_L1, "uuid"_L1}, idOf);
    addClue(hints, DateClue::Kind::Published,
            fields.first({"published"_L1, "datepublished"_L1, "publishedat"_L1, "publicationdate"_L1, "publishdate"_L1,
                          "pubdate"_L1, "publisheddate"_L1, "datepublish"_L1, "publishtime"_L1, "webpublicationdate"_L1,
                          "date"_L1, "timestamp"_L1, "datetime"_L1, "created"_L1, "createdat"_L1},
                         dateOf));
    addClue(hints, DateClue::Kind::Updated,
            fields.first(
                {"updated"_L1, "datemodified"_L1, "modified"_L1, "updatedat"_L1, "lastmodified"_L1, "datemodify"_L1},
                dateOf));
    addClue(hints, DateClue::Kind::Saved,
            fields.first({"crawled"_L1, "crawldate"_L1, "datedownload"_L1, "fetched"_L1, "fetchedat"_L1, "retrieved"_L1,
                          "scraped"_L1, "scrapedat"_L1},
                         dateOf));
    return article;
}

} // namespace core
