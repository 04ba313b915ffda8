// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_stories.h"

namespace ui {

namespace {

/// The number of each article's first event.
std::vector<std::size_t> firstEvents(const core::Timeline &timeline)
{
    std::vector<std::size_t> first;
    std::size_t number = 0;
    for (const auto &extraction : timeline.articles) {
        first.push_back(number);
        number += extraction->events.size();
    }
    return first;
}

} // namespace

EventStories::EventStories(std::shared_ptr<const core::Timeline> timeline)
    : m_timeline(std::move(timeline))
    , m_storyOf(m_timeline->events.size(), none)
{
    const std::vector<std::size_t> first = firstEvents(*m_timeline);
    for (std::size_t story = 0; story < m_timeline->stories.size(); ++story) {
        for (const core::EventRef ref : m_timeline->stories[story].events)
            m_storyOf[first[ref.article] + ref.event] = quint32(story);
    }
}

const core::Story *EventStories::storyOf(int event) const
{
    Q_ASSERT(event >= 0 && std::size_t(event) < m_storyOf.size());
    const quint32 story = m_storyOf[std::size_t(event)];
    return story == none ? nullptr : &m_timeline->stories[story];
}

} // namespace ui
