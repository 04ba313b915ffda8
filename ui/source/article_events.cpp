// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/article_events.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace ui {

std::vector<ArticleEvent> articleEvents(const core::Timeline &timeline, int article)
{
    std::vector<ArticleEvent> found;
    const auto refs = std::ranges::equal_range(timeline.events, quint32(article), {}, &core::EventRef::article);
    for (auto ref = refs.begin(); ref != refs.end(); ++ref) {
        const core::Event &event = timeline.event(*ref);
        if (event.onTimeline)
            found.push_back({int(ref - timeline.events.begin()), event.sentence, event.trigger.range.begin});
    }
    std::ranges::stable_sort(found, {},
                             [](const ArticleEvent &event) { return std::tuple(event.sentence, event.trigger); });
    return found;
}

int eventAt(std::span<const ArticleEvent> events, qsizetype offset, int selected)
{
    int first = -1;
    bool selectedSeen = false;
    for (const ArticleEvent &event : events) {
        if (offset < event.sentence.begin || offset >= event.sentence.end)
            continue;
        if (selectedSeen)
            return event.number;
        if (first < 0)
            first = event.number;
        selectedSeen = event.number == selected;
    }
    return first;
}

int neighbourEvent(std::span<const ArticleEvent> events, int selected, qsizetype offset, int step)
{
    const auto current = std::ranges::find(events, selected, &ArticleEvent::number);
    if (current != events.end()) {
        const auto next = current - events.begin() + step;
        return next >= 0 && next < std::ssize(events) ? events[std::size_t(next)].number : -1;
    }
    const auto after =
        std::ranges::lower_bound(events, offset, {}, [](const ArticleEvent &event) { return event.sentence.begin; });
    if (step > 0)
        return after == events.end() ? -1 : after->number;
    return after == events.begin() ? -1 : std::prev(after)->number;
}

} // namespace ui
