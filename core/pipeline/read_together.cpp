// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/read_together.h"

#include "core/stories/same_news.h"
#include "core/stories/share_days.h"
#include "core/stories/share_tolls.h"

namespace core {

Extractions readTogether(const Extractions &articles, const Knowledge &knowledge)
{
    Extractions alone = dateTogether(articles, knowledge);
    for (auto &article : alone) {
        if (article->alone)
            article = article->alone;
    }
    const SameNewsLists news = findSameNews(alone);
    return shareTolls(shareDays(alone, news), news);
}

} // namespace core
