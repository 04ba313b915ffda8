// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/happening_behind.h"

#include "core/stories/aftermath.h"
#include "core/stories/retellings.h"

#include <algorithm>

namespace core {

namespace {

using namespace std::chrono;

/// What happened longer before is another story.
constexpr days longestBefore{8};

/// Whether words of the event's sentence name its day.
bool namesDay(const Event &event)
{
    const EventDate &date = event.date;
    const bool plain = date.relation == Relation::On || date.relation == Relation::Around ||
                       (date.relation == Relation::Before && date.precision < Precision::Day);
    const bool shared = date.anchor.kind == Anchor::Kind::Expression && event.sentence.overlaps(date.anchor.range);
    return date.span && plain && (date.expression.length() > 0 || shared) && date.precision <= Precision::Day;
}

/// Whether `date` is of an earlier day than `main`, but not of long before.
bool isShortlyBefore(const EventDate &date, const EventDate &main)
{
    if (!main.span)
        return true;
    const auto day = floor<days>(date.span->begin);
    const auto mainDay = floor<days>(main.span->begin);
    return day < mainDay && mainDay <= day + longestBefore;
}

bool isOnDayOf(const EventDate &a, const EventDate &b)
{
    return floor<days>(a.span->begin) == floor<days>(b.span->begin);
}

} // namespace

std::size_t happeningBehind(const Extraction &extraction, std::size_t main)
{
    const std::vector<Event> &events = extraction.events;
    const bool answers = retellingOf(extraction, {0, quint32(main)}).refersBack; // "responded to a shooting"
    if (!followsOnHarm(events[main]) && !answers)
        return main;
    std::size_t found = main;
    for (quint32 i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        const bool happened = event.status == EventStatus::Happened || event.status == EventStatus::Alleged;
        if (!event.onTimeline || !happened || followsOnHarm(event) || !namesDay(event) ||
            !isShortlyBefore(event.date, events[main].date))
            continue;
        const Retelling told = retellingOf(extraction, {0, i});
        if (told.apart)
            continue;
        const bool harm = told.casualties || tellsOfHurt(extraction, event);
        if (harm && (found == main || isOnDayOf(event.date, events[found].date)))
            return i;
        if ((told.refersBack || isAlarm(event)) && !answers && found == main)
            found = i;
    }
    return found;
}

} // namespace core
