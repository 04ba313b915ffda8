// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/choose_event.h"

#include <algorithm>
#include <vector>

namespace app {

namespace {

double showiness(const core::Story &story, const core::Event &event)
{
    if (event.date.basis == core::DateBasis::None)
        return -1;
    const bool body = event.sentence.length() > 60 && event.sentence.length() < 320;
    return story.salience + (event.date.precision <= core::Precision::Day ? 1 : 0) +
           (event.date.basis == core::DateBasis::Relative ? 1 : 0) + (event.date.expression.isEmpty() ? 0 : 1) +
           (event.place ? 0.5 : 0) + (event.status == core::EventStatus::Happened ? 0.5 : 0) + (body ? 0.5 : 0) +
           (event.quantities.empty() ? 0 : 0.25) + (event.participants.empty() ? 0 : 0.25);
}

} // namespace

int eventToShow(const core::Timeline &timeline)
{
    core::EventRef best;
    double bestScore = -1;
    for (const core::Story &story : timeline.stories) {
        const double score = showiness(story, timeline.event(story.events.front()));
        if (score > bestScore) {
            best = story.events.front();
            bestScore = score;
        }
    }
    const auto it = std::ranges::find(timeline.events, best);
    return bestScore < 0 || it == timeline.events.end() ? -1 : int(it - timeline.events.begin());
}

std::optional<core::TimeSpan> spanToShow(const core::Timeline &timeline)
{
    std::vector<core::Instant> begins;
    for (const core::Story &story : timeline.stories) {
        if (story.date.span)
            begins.push_back(story.date.span->begin);
    }
    if (begins.empty())
        return {};
    std::ranges::sort(begins);
    const core::Instant first = begins[begins.size() / 20];
    const core::Instant last = begins[begins.size() - 1 - begins.size() / 20];
    const std::chrono::seconds margin = (last - first) / 8 + std::chrono::days(2);
    return core::TimeSpan{first - margin, last + margin};
}

} // namespace app
