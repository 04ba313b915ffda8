// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/fitting_span.h"

#include "ui/timeline/time_scale.h"
#include "ui/timeline/zoned_date.h"

#include <algorithm>

namespace ui {

std::optional<core::TimeSpan> fittingSpan(const core::Timeline &timeline, const EventMask &shown, const QTimeZone &zone)
{
    std::optional<core::TimeSpan> all;
    for (std::size_t number = 0; number < timeline.events.size(); ++number) {
        const core::Event &event = timeline.event(timeline.events[number]);
        if (!event.onTimeline || !event.date.span || !lets(shown, number))
            continue;
        const core::TimeSpan span = zone.isValid() ? *dateInZone(event.date, zone).span : *event.date.span;
        all = all ? core::TimeSpan{std::min(all->begin, span.begin), std::max(all->end, span.end)} : span;
    }
    return all.transform(withMargin);
}

core::TimeSpan withMargin(const core::TimeSpan &span)
{
    const auto margin = std::max<std::chrono::seconds>((span.end - span.begin) / 24, std::chrono::hours(6));
    const core::TimeSpan all = showableTime();
    return {std::max(span.begin - margin, all.begin), std::min(span.end + margin, all.end)};
}

} // namespace ui
