// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/json_dates.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

namespace {

using Source = DateClue::Source;
using Kind = DateClue::Kind;

/// Below these keys stands something else than the article.
constexpr std::array<QStringView, 22> otherKeys = {
    u"comment",     u"comments",        u"review",  u"reviews",         u"video",      u"image",
    u"thumbnail",   u"itemListElement", u"hasPart", u"isPartOf",        u"author",     u"publisher",
    u"mentions",    u"citation",        u"about",   u"potentialAction", u"breadcrumb", u"liveBlogUpdate",
    u"relatedLink", u"associatedMedia", u"event",   u"suggestedAnswer",
};

/// How surely an object is the article: lower is surer.
int rankOf(const QJsonObject &object)
{
    QStringList types;
    const QJsonValue type = object.value(QStringLiteral("@type"));
    if (type.isString())
        types += type.toString();
    for (const QJsonValue &one : type.toArray())
        types += one.toString();
    int rank = 3;
    for (const QString &name : std::as_const(types)) {
        const bool article = name.contains(u"Article") || name.contains(u"Posting") || name.contains(u"Report") ||
                             name.contains(u"BlogPost") || name.contains(u"Recipe") || name.contains(u"Question");
        const bool page = name.contains(u"Page") || name.contains(u"CreativeWork") || name.contains(u"Episode");
        const bool media = name.contains(u"Video") || name.contains(u"Audio") || name.contains(u"Product");
        rank = std::min(rank, article ? 0 : page ? 1 : media ? 2 : 3);
    }
    return rank;
}

/// What one object says.
struct Stated
{
    int rank = 3;
    QString published;
    QString updated;
};

QString firstString(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        const QString text = value.isArray() ? value.toArray().first().toString() : value.toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Goes through the objects in `root`, the outer before the inner, and keeps the surest.
Stated surestIn(const QJsonValue &root)
{
    constexpr std::size_t mostObjects = 2000;
    std::vector<QJsonValue> queue = {root};
    Stated best;
    for (std::size_t i = 0; i < queue.size() && i < mostObjects; ++i) {
        const QJsonValue value = queue[i];
        for (const QJsonValue &item : value.toArray())
            queue.push_back(item);
        const QJsonObject object = value.toObject();
        const int rank = rankOf(object);
        Stated stated{rank,
                      firstString(object, {QLatin1StringView("datePublished"), QLatin1StringView("dateCreated"),
                                           QLatin1StringView("uploadDate")}),
                      firstString(object, {QLatin1StringView("dateModified")})};
        const bool better = best.published.isEmpty() ? !stated.published.isEmpty() || !stated.updated.isEmpty()
                                                     : !stated.published.isEmpty() && rank < best.rank;
        if (better)
            best = stated;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool other = std::ranges::find(otherKeys, QStringView(it.key())) != otherKeys.end();
            if (!other && (it->isObject() || it->isArray()))
                queue.push_back(*it);
        }
    }
    return best;
}

/// The text behind `key` in JSON, however broken the rest of it is; empty where there is none.
QString valueOf(QByteArrayView json, QByteArrayView key)
{
    constexpr qsizetype mostBetween = 8;
    constexpr qsizetype longest = 48;
    auto at = json.indexOf(key);
    if (at < 0)
        return {};
    at += key.size();
    const qsizetype begin = at;
    const QByteArrayView between = "\"' :=\\,[(\t\n";
    while (at < json.size() && at - begin < mostBetween && between.contains(json[at]))
        ++at;
    qsizetype end = at;
    const QByteArrayView stops = "\"'<>{}]),;\n";
    while (end < json.size() && end - at < longest && !stops.contains(json[end]))
        ++end;
    return QString::fromUtf8(json.sliced(at, end - at)).remove(u'\\').trimmed();
}

void append(std::vector<DateClue> &clues, Kind kind, const QString &text, Source source)
{
    if (!text.isEmpty())
        clues.push_back({kind, text, {}, source});
}

} // namespace

std::vector<DateClue> datesOfJsonLd(const QByteArray &json)
{
    std::vector<DateClue> clues;
    const QJsonDocument document = QJsonDocument::fromJson(json.trimmed());
    if (document.isNull()) {
        append(clues, Kind::Published, valueOf(json, "\"datePublished\""), Source::JsonLd);
        append(clues, Kind::Updated, valueOf(json, "\"dateModified\""), Source::JsonLd);
        return clues;
    }
    const Stated stated = surestIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const Source source = stated.rank <= 1 ? Source::JsonLd : Source::PageData;
    append(clues, Kind::Published, stated.published, source);
    append(clues, Kind::Updated, stated.updated, source);
    return clues;
}

} // namespace core
