// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/keep_place.h"

#include <QSet>

#include <algorithm>

namespace ui {

bool haveArticleInCommon(const core::Timeline &before, const core::Timeline &now)
{
    QSet<QString> paths;
    for (const auto &extraction : before.articles)
        paths.insert(extraction->article.path);
    return std::ranges::any_of(now.articles,
                               [&](const auto &extraction) { return paths.contains(extraction->article.path); });
}

int sameArticle(const core::Timeline &before, int article, const core::Timeline &now)
{
    if (article < 0 || std::size_t(article) >= before.articles.size())
        return -1;
    const QString &path = before.articles[std::size_t(article)]->article.path;
    const auto it =
        std::ranges::find(now.articles, path, [](const auto &extraction) { return extraction->article.path; });
    return it == now.articles.end() ? -1 : int(it - now.articles.begin());
}

int sameEvent(const core::Timeline &before, int event, const core::Timeline &now)
{
    if (event < 0 || std::size_t(event) >= before.events.size())
        return -1;
    const core::EventRef ref = before.events[std::size_t(event)];
    const int article = sameArticle(before, int(ref.article), now);
    if (article < 0)
        return -1;

    const core::Event &wanted = before.event(ref);
    const auto it = std::ranges::find_if(now.events, [&](core::EventRef candidate) {
        return candidate.article == quint32(article) && now.event(candidate).sentence == wanted.sentence &&
               now.event(candidate).trigger.range == wanted.trigger.range;
    });
    return it == now.events.end() ? -1 : int(it - now.events.begin());
}

bool staysInPlace(const core::Timeline &before, std::optional<core::TimeSpan> fitsBefore, const core::TimeSpan &shown,
                  const core::Timeline &now)
{
    const bool sawAll = !fitsBefore || (shown.begin <= fitsBefore->begin && fitsBefore->end <= shown.end);
    return !sawAll && haveArticleInCommon(before, now);
}

} // namespace ui
