// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/markdown/front_matter.h"

#include <QStringList>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBlock = 16 * 1024;

QString unquoted(QStringView value)
{
    value = value.trimmed();
    const bool quoted =
        value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.front() == value.back();
    return (quoted ? value.sliced(1, value.size() - 2) : value).toString();
}

/// A value, or the items of a list in brackets.
QString valueOf(QStringView words)
{
    words = words.trimmed();
    if (!words.startsWith(u'[') || !words.endsWith(u']'))
        return unquoted(words);
    QStringList items;
    for (const QStringView item : words.sliced(1, words.size() - 2).split(u','))
        items.append(unquoted(item));
    return items.join(u", "_s);
}

/// Puts a value where its key belongs.
void take(DocumentHints &hints, const QString &key, const QString &value)
{
    const auto isOneOf = [&](std::initializer_list<QStringView> names) {
        return std::ranges::find(names, key) != names.end();
    };
    const auto date = [&](DateClue::Kind kind) {
        hints.dateClues.push_back({kind, value, {}, DateClue::Source::FileHeader});
    };
    if (value.isEmpty())
        return;
    if (isOneOf({u"title", u"headline"}))
        hints.title = value;
    else if (isOneOf({u"author", u"authors", u"byline", u"creator"}))
        hints.byline = hints.byline.isEmpty() ? value : hints.byline + u", "_s + value;
    else if (isOneOf({u"url", u"link", u"source", u"canonical", u"canonical_url", u"permalink"}))
        (value.startsWith("http"_L1) ? hints.url : hints.outlet) = value;
    else if (isOneOf({u"outlet", u"publisher", u"publication", u"site", u"sitename", u"site_name"}))
        hints.outlet = value;
    else if (isOneOf({u"date", u"published", u"publishdate", u"pubdate", u"date_published", u"published_at"}))
        date(DateClue::Kind::Published);
    else if (isOneOf({u"lastmod", u"updated", u"modified", u"date_modified"}))
        date(DateClue::Kind::Updated);
    else if (isOneOf({u"saved", u"clipped", u"created", u"accessed"}))
        date(DateClue::Kind::Saved);
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    static constexpr QStringView mark = u"---\n";
    if (!text.startsWith(mark))
        return {};
    const auto end = text.first(std::min(text.size(), longestBlock)).indexOf(u"\n---\n", mark.size() - 1);
    if (end < 0)
        return {};
    FrontMatter front;
    front.length = end + mark.size() + 1;
    QString key;
    for (const QStringView line : text.sliced(mark.size(), std::max<qsizetype>(0, end - mark.size())).split(u'\n')) {
        const auto colon = line.indexOf(u':');
        if (line.trimmed().startsWith(u"- ")) {
            take(front.hints, key, unquoted(line.trimmed().sliced(2)));
        } else if (colon > 0 && !line.front().isSpace()) {
            key = line.first(colon).trimmed().toString().toLower();
            take(front.hints, key, valueOf(line.sliced(colon + 1)));
        }
    }
    return front;
}

} // namespace core
