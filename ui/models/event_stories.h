// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <memory>
#include <vector>

namespace ui {

/// The story of each event of a timeline, by the event's number. Made in O(events); 4 bytes an event.
class EventStories
{
public:
    explicit EventStories(std::shared_ptr<const core::Timeline> timeline);

    /// Null for an event that is in no story.
    const core::Story *storyOf(int event) const;

private:
    static constexpr quint32 none = 0xffffffff;

    std::shared_ptr<const core::Timeline> m_timeline;
    std::vector<quint32> m_storyOf;
};

} // namespace ui
