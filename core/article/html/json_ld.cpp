// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/json_ld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <vector>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Deeper nesting is not followed.
constexpr int deepest = 8;

/// Escapes the line breaks inside strings and drops commas before a closing bracket: the commonest faults.
QString mended(const QString &json)
{
    QString result;
    result.reserve(json.size());
    bool inString = false;
    bool escaped = false;
    for (const QChar c : json) {
        if (inString && c.unicode() < 0x20) {
            result += u' ';
            continue;
        }
        if (!inString && (c == u'}' || c == u']')) {
            auto end = result.size();
            while (end > 0 && result[end - 1].isSpace())
                --end;
            if (end > 0 && result[end - 1] == u',')
                result.truncate(end - 1);
        }
        if (c == u'"' && !escaped)
            inString = !inString;
        escaped = inString && c == u'\\' && !escaped;
        result += c;
    }
    return result;
}

/// What stands between the outermost brackets: scripts are wrapped into comments and CDATA.
QString withoutWrapping(const QString &script)
{
    const auto isOpening = [](QChar c) { return c == u'{' || c == u'['; };
    const auto isClosing = [](QChar c) { return c == u'}' || c == u']'; };
    auto begin = std::ranges::find_if(script, isOpening) - script.begin();
    if (script.startsWith("<![CDATA["_L1) || script.startsWith("//<![CDATA["_L1) || script.startsWith("/*<![CDATA["_L1))
        begin =
            std::find_if(script.begin() + script.indexOf(u'[', script.indexOf(u'[') + 1) + 1, script.end(), isOpening) -
            script.begin();
    const auto last = std::find_if(script.rbegin(), script.rend(), isClosing);
    const auto end = script.rend() - last;
    return end > begin ? script.sliced(begin, end - begin) : QString();
}

std::optional<QJsonDocument> parsed(const QString &json)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    document = QJsonDocument::fromJson(mended(json).toUtf8(), &error);
    return error.error == QJsonParseError::NoError ? std::optional(document) : std::nullopt;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isArray() && !value.toArray().isEmpty())
        return textOf(value.toArray().first());
    return value.isObject() ? value.toObject().value("name"_L1).toString().trimmed() : QString();
}

void appendNames(const QJsonValue &value, QStringList &names, int depth = 0)
{
    if (value.isArray() && depth < deepest) {
        for (const QJsonValue item : value.toArray())
            appendNames(item, names, depth + 1);
        return;
    }
    if (value.isObject() && value.toObject().value("name"_L1).isArray()) {
        appendNames(value.toObject().value("name"_L1), names, depth + 1);
        return;
    }
    const QString name = textOf(value);
    if (!name.isEmpty())
        names += name;
}

bool isArticle(const QJsonObject &object)
{
    QStringList types;
    appendNames(object.value("@type"_L1), types);
    return std::ranges::any_of(types, [](const QString &type) {
        return type.contains("Article"_L1) || type.endsWith("Posting"_L1) || type == "Report"_L1 ||
               type == "Review"_L1 || type == "CreativeWork"_L1;
    });
}

QString addressOf(const QJsonObject &object)
{
    for (const auto key : {"url"_L1, "mainEntityOfPage"_L1, "@id"_L1}) {
        const QJsonValue value = object.value(key);
        const QString address = value.isObject() ? value.toObject().value("@id"_L1).toString() : value.toString();
        if (address.startsWith("http"_L1))
            return address;
    }
    return {};
}

/// The objects of a document in reading order, the outer before the inner.
void collect(const QJsonValue &value, std::vector<QJsonObject> &objects, int depth = 0)
{
    if (depth > deepest)
        return;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collect(item, objects, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        objects.push_back(object);
        for (const auto key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "itemReviewed"_L1, "review"_L1})
            collect(object.value(key), objects, depth + 1);
    }
}

/// Where an author is only a reference ("@id") into the graph, the name that stands there.
void appendAuthors(const QJsonValue &author, const std::vector<QJsonObject> &objects, QStringList &names)
{
    const QJsonArray list = author.isArray() ? author.toArray() : QJsonArray{author};
    for (const QJsonValue item : list) {
        const QString id = item.toObject().value("@id"_L1).toString();
        const auto isIt = [&](const QJsonObject &o) {
            return o.value("@id"_L1).toString() == id && o.contains("name"_L1);
        };
        const auto found = id.isEmpty() ? objects.end() : std::ranges::find_if(objects, isIt);
        appendNames(found == objects.end() || item.toObject().contains("name"_L1) ? item : QJsonValue(*found), names);
    }
}

JsonLd readObjects(const std::vector<QJsonObject> &objects)
{
    JsonLd result;
    for (const QJsonObject &object : objects) {
        const QString headline = textOf(object.value("headline"_L1));
        if (!isArticle(object) ||
            (headline.isEmpty() && !object.contains("author"_L1) && !object.contains("articleBody"_L1)))
            continue;
        result.headline = headline;
        appendAuthors(object.value("author"_L1), objects, result.authors);
        if (result.authors.isEmpty())
            appendAuthors(object.value("creator"_L1), objects, result.authors);
        result.publisher = textOf(object.value("publisher"_L1));
        result.url = addressOf(object);
        result.body = textOf(object.value("articleBody"_L1));
        break;
    }
    return result;
}

/// The string behind `"key":` from `from` on, whatever else is broken; empty where there is none.
QString stringBehind(const QString &json, QLatin1StringView key, qsizetype from = 0)
{
    auto at = json.indexOf(u'"' + key + u'"', from);
    if (at < 0)
        return {};
    at += key.size() + 2;
    while (at < json.size() && (json[at].isSpace() || json[at] == u':' || json[at] == u'[' || json[at] == u'{'))
        ++at;
    if (at >= json.size() || json[at] != u'"')
        return {};
    QString value;
    for (++at; at < json.size() && json[at] != u'"'; ++at) {
        if (json[at] == u'\\' && at + 1 < json.size())
            ++at;
        value += json[at];
    }
    return value.trimmed();
}

JsonLd searched(const QString &json)
{
    JsonLd result;
    result.headline = stringBehind(json, "headline"_L1);
    result.body = stringBehind(json, "articleBody"_L1);
    const auto author = json.indexOf("\"author\""_L1);
    QString name = author < 0 ? QString() : stringBehind(json, "author"_L1);
    if (author >= 0 && (name.isEmpty() || name.startsWith(u'@')))
        name = stringBehind(json, "name"_L1, author);
    if (!name.isEmpty())
        result.authors += name;
    return result;
}

} // namespace

JsonLd readJsonLd(const QString &script)
{
    const QString json = withoutWrapping(script.trimmed());
    const auto document = parsed(json);
    if (!document)
        return searched(json);
    std::vector<QJsonObject> objects;
    collect(document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()), objects);
    return readObjects(objects);
}

} // namespace core
