// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/saved_page.h"

namespace core {

namespace {

/// Such comments stand before or just behind the first tag.
constexpr qsizetype lookedAt = 4096;

/// The words behind `key` up to the line's end.
QString behind(QStringView comment, QStringView key)
{
    const auto at = comment.indexOf(key, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const QStringView rest = comment.sliced(at + key.size());
    const auto end = rest.indexOf(u'\n');
    return (end < 0 ? rest : rest.first(end)).trimmed().toString();
}

bool isAddress(const QString &words)
{
    return words.startsWith(QStringLiteral("http")) && !words.contains(u' ');
}

/// "(0021)https://example.org/a" without the length.
QString withoutLength(const QString &words)
{
    const auto close = words.indexOf(u')');
    return words.startsWith(u'(') && close > 0 ? words.sliced(close + 1) : words;
}

} // namespace

void addSavedFrom(Article &article, QStringView page)
{
    QStringView head = page.first(std::min(page.size(), lookedAt));
    for (qsizetype begin = 0; (begin = head.indexOf(u"<!--", begin)) >= 0;) {
        const auto end = head.indexOf(u"-->", begin);
        const QStringView comment = head.sliced(begin, (end < 0 ? head.size() : end) - begin);
        QString url = withoutLength(behind(comment, u"saved from url="));
        if (comment.contains(u"SingleFile")) {
            url = behind(comment, u"url:");
            const QString day = behind(comment, u"saved date:");
            if (!day.isEmpty())
                article.dateClues.push_back({DateClue::Kind::Saved, day, {}, DateClue::Source::FileInfo});
        }
        if (article.url.isEmpty() && isAddress(url))
            article.url = url;
        begin += comment.size();
    }
}

} // namespace core
