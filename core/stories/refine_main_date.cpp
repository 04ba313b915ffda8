// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/refine_main_date.h"

#include "core/stories/retellings.h"

#include <algorithm>

namespace core {

namespace {

/// What only the publication dates took place no longer before.
constexpr std::chrono::days oldestNews{7};

bool isNamedDay(const EventDate &date)
{
    const bool words = date.basis == DateBasis::Explicit || date.basis == DateBasis::Relative;
    // "shortly before 7 p.m." is on that day.
    const bool plain = date.relation == Relation::On || date.relation == Relation::Around ||
                       (date.relation == Relation::Before && date.precision < Precision::Day);
    return words && plain && date.span && date.precision <= Precision::Day && !date.rule.endsWith(u".overnight");
}

/// The time in which `date` may be told more closely; none where it is close already.
std::optional<TimeSpan> roomOf(const EventDate &date)
{
    if (!date.span || date.edited)
        return std::nullopt;
    if (date.basis == DateBasis::Published)
        return TimeSpan{date.span->begin - oldestNews, date.span->end};
    if (date.rule.endsWith(u".overnight"))
        return TimeSpan{date.span->begin - std::chrono::days(1), date.span->end};
    if (date.basis == DateBasis::Inherited && date.precision == Precision::Day)
        return date.span;
    const bool vague = date.precision > Precision::Day && date.precision <= Precision::Month;
    return vague && date.relation == Relation::On ? date.span : std::nullopt;
}

} // namespace

void refineMainDate(Extraction &extraction)
{
    if (!extraction.mainEvent)
        return;
    Event &main = extraction.events[*extraction.mainEvent];
    const std::optional<TimeSpan> room = roomOf(main.date);
    if (!room)
        return;
    for (const std::vector<EventRef> &story : retellingsIn(extraction, 0)) {
        if (!std::ranges::contains(story, *extraction.mainEvent, &EventRef::event))
            continue;
        const auto closer = std::ranges::find_if(story, [&](EventRef ref) {
            const EventDate &date = extraction.events[ref.event].date;
            return isNamedDay(date) && room->begin <= date.span->begin && date.span->end <= room->end;
        });
        if (closer != story.end()) {
            const QString duration = main.date.duration;
            main.date = extraction.events[closer->event].date;
            main.date.duration = duration;
        }
        return;
    }
}

} // namespace core
