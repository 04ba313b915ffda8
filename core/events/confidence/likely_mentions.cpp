// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/confidence/likely_mentions.h"

#include <utility>

namespace core {

std::optional<std::size_t> keepLikelyMentions(std::vector<Event> &events, std::optional<std::size_t> mainEvent)
{
    std::optional<std::size_t> newMain;
    std::vector<Event> kept;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const bool isMain = mainEvent == i;
        if (!isMain && !events[i].onTimeline && events[i].confidence < leastKeptConfidence)
            continue;
        if (isMain)
            newMain = kept.size();
        kept.push_back(std::move(events[i]));
    }
    kept.shrink_to_fit();
    events = std::move(kept);
    return newMain;
}

} // namespace core
