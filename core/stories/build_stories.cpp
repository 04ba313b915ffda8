// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/build_stories.h"

#include "core/stories/retellings.h"
#include "core/stories/story_of.h"

#include <algorithm>

namespace core {

namespace {

std::vector<EventRef> numberEvents(const std::vector<std::shared_ptr<const Extraction>> &articles)
{
    std::vector<EventRef> events;
    for (quint32 article = 0; article < articles.size(); ++article) {
        for (quint32 event = 0; event < articles[article]->events.size(); ++event)
            events.push_back({article, event});
    }
    return events;
}

/// By begin of span, the shorter first, undated last; what is alike keeps the order of reading.
bool standsBefore(const Story &a, const Story &b)
{
    if (!a.date.span || !b.date.span)
        return a.date.span.has_value() && !b.date.span;
    return *a.date.span < *b.date.span;
}

} // namespace

Timeline makeTimeline(std::vector<std::shared_ptr<const Extraction>> articles)
{
    Timeline timeline;
    timeline.articles = std::move(articles);
    timeline.events = numberEvents(timeline.articles);
    for (quint32 article = 0; article < timeline.articles.size(); ++article) {
        for (std::vector<EventRef> &told : retellingsIn(*timeline.articles[article], article))
            timeline.stories.push_back(storyOf(timeline, std::move(told)));
    }
    std::ranges::stable_sort(timeline.stories, standsBefore);
    return timeline;
}

} // namespace core
