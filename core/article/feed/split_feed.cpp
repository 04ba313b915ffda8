// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/feed/split_feed.h"

#include "core/article/read_article.h"

#include <Syndication/Syndication>

#include <QDateTime>
#include <QTimeZone>

#include <mutex>

namespace core {

namespace {

/// The library keeps its parsers in one place for all threads.
Syndication::FeedPtr parsed(const QByteArray &bytes, const QString &path)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    return Syndication::parserCollection()->parse(Syndication::DocumentSource(bytes, path), {});
}

/// Seconds since 1970 as "2019-06-03T08:00:00Z"; empty for none.
QString stampOf(time_t seconds)
{
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate) : QString();
}

QString namesOf(const QList<Syndication::PersonPtr> &people)
{
    QStringList names;
    for (const Syndication::PersonPtr &person : people) {
        if (!person->name().isEmpty())
            names.append(person->name());
    }
    return names.join(QStringLiteral(", "));
}

Document documentOf(const Syndication::Item &item, const QString &path, const QString &outlet)
{
    Document document;
    document.path = path;
    document.format = Format::FeedItem;
    document.hints = {item.title(), namesOf(item.authors()), outlet, item.link(), {}, {}};
    const QString published = stampOf(item.datePublished());
    const QString updated = stampOf(item.dateUpdated());
    const auto add = [&](DateClue::Kind kind, const QString &stamp) {
        if (!stamp.isEmpty())
            document.hints.dateClues.push_back({kind, stamp, {}, DateClue::Source::FileHeader});
    };
    add(DateClue::Kind::Published, published);
    if (updated != published)
        add(DateClue::Kind::Updated, updated);
    const QString content = item.content();
    const QString description = item.description();
    document.bytes = (content.size() >= description.size() ? content : description).toUtf8();
    return document;
}

} // namespace

DocumentStream splitFeed(ByteStream &bytes, const QString &path)
{
    const QByteArray all = bytes.take(maxArticleBytes + 1);
    std::optional<Error> error = bytes.failure();
    if (!error && all.size() > maxArticleBytes)
        error = Error{ErrorCode::FileTooLarge, path, {}};
    const Syndication::FeedPtr feed = error ? nullptr : parsed(all, path);
    if (!error && !feed)
        error = Error{ErrorCode::FileDamaged, path, {}};
    return [feed, error, path, at = qsizetype(0)]() mutable -> std::optional<Result<Document>> {
        if (error)
            return std::unexpected(*std::exchange(error, std::nullopt));
        while (feed && at < feed->items().size()) {
            const Syndication::ItemPtr item = feed->items().at(at++);
            Document document = documentOf(*item, path + u'#' + QString::number(at), feed->title());
            if (!document.bytes.trimmed().isEmpty())
                return document;
        }
        return {};
    };
}

} // namespace core
