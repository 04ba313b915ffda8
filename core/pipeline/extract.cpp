// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/extract.h"

#include "core/article/read_article.h"
#include "core/dating/find_published.h"
#include "core/events/find_events.h"
#include "core/events/find_main_event.h"
#include "core/language/analysis.h"
#include "core/temporal/tag_times.h"

namespace core {

Extraction extract(Article article, const Knowledge &knowledge, std::optional<CivilDay> given)
{
    Publication published = given ? givenPublished(*given) : findPublished(article, knowledge.times);
    const Analysis analysis = analyse(article);
    std::vector<TimeExpression> times = tagTimes(article, analysis, knowledge.times, publicationTime(published));
    std::vector<Event> events = findEvents(article, analysis, times, published, knowledge.events);
    const std::optional<std::size_t> mainEvent = findMainEvent(article, events);
    return {std::move(article), std::move(published), std::move(times), std::move(events), mainEvent};
}

} // namespace core
