// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/refine_main_date.h"

#include "core/events/telling/in_title.h"
#include "core/events/times/narrative.h"
#include "core/stories/named_day.h"
#include "core/stories/retellings.h"

#include <algorithm>

namespace core {

namespace {

/// What only the publication dates took place no longer before.
constexpr std::chrono::days oldestNews{12};

bool isWithin(const TimeSpan &inner, const TimeSpan &outer)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// The days of news before `published`, it included; none where it is unknown.
std::optional<TimeSpan> newsUntil(const EventDate &published)
{
    const auto &day = published.span;
    return day ? std::optional(TimeSpan{day->begin - oldestNews, day->end}) : std::nullopt;
}

/// The time in which the day of `event` may be told more closely; none where it is close already.
std::optional<TimeSpan> roomOf(const Extraction &extraction, const Event &event)
{
    const EventDate &date = event.date;
    if (date.edited)
        return std::nullopt;
    if (!date.span)
        return isTold(event.status) ? newsUntil(publishedDate(extraction.published)) : std::nullopt;
    if (date.basis == DateBasis::Published)
        return newsUntil(date);
    if (date.rule.endsWith(u".overnight"))
        return TimeSpan{date.span->begin - std::chrono::days(1), date.span->end};
    if (date.basis == DateBasis::Inherited && date.precision == Precision::Day)
        return date.span;
    const bool vague = date.precision > Precision::Day && date.precision <= Precision::Month;
    return vague && date.relation == Relation::On ? date.span : std::nullopt;
}

/// The first of `events` whose date `tells` and lies in `room`; null: none.
template<typename Predicate>
const Event *firstIn(const Extraction &extraction, std::span<const std::size_t> events, const TimeSpan &room,
                     Predicate tells)
{
    for (const std::size_t index : events) {
        const Event &event = extraction.events[index];
        if (event.date.span && tells(event.date) && isWithin(*event.date.span, room))
            return &event;
    }
    return nullptr;
}

/// Another telling of the main event that names a day in `room`, or has taken one over where the main event has none.
const Event *closerTelling(const Extraction &extraction, const TimeSpan &room)
{
    const EventDate &date = extraction.events[*extraction.mainEvent].date;
    const std::vector<std::size_t> story = retellingsOf(extraction, *extraction.mainEvent);
    if (const Event *named = firstIn(extraction, story, room, isNamedDay))
        return named;
    const bool none = !date.span || date.basis == DateBasis::Published;
    const auto isTakenOver = [](const EventDate &other) { return other.basis == DateBasis::Inherited; };
    return none ? firstIn(extraction, story, room, isTakenOver) : nullptr;
}

} // namespace

void refineMainDate(Extraction &extraction)
{
    if (!extraction.mainEvent)
        return;
    Event &main = extraction.events[*extraction.mainEvent];
    const std::optional<TimeSpan> room = roomOf(extraction, main);
    if (const Event *closer = room ? closerTelling(extraction, *room) : nullptr) {
        const QString duration = main.date.duration;
        main.date = closer->date;
        main.date.duration = duration;
    }
}

void dateTitleByPublication(Extraction &extraction)
{
    if (!extraction.mainEvent)
        return;
    Event &main = extraction.events[*extraction.mainEvent];
    if (main.date.span || !isTold(main.status) || !isInTitle(extraction.article, main.sentence))
        return;
    const QString duration = main.date.duration;
    main.date = publishedDate(extraction.published);
    main.date.duration = duration;
}

} // namespace core
