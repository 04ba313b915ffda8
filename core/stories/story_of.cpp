// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/story_of.h"

#include "core/stories/salience.h"

#include <algorithm>
#include <tuple>

namespace core {

using namespace Qt::StringLiterals;

namespace {

double salienceAt(const Timeline &timeline, EventRef ref)
{
    return salienceOf(timeline.extraction(ref), ref.event);
}

void putBestFirst(const Timeline &timeline, std::vector<EventRef> &events)
{
    const auto worth = [&](EventRef ref) {
        return std::tuple(timeline.extraction(ref).mainEvent == ref.event, salienceAt(timeline, ref));
    };
    const auto best = std::ranges::max_element(events, {}, worth);
    std::rotate(events.begin(), best, best + 1);
}

/// What the user set before all, then what stands in the text, then what was taken over; the finer first.
auto rankOf(const EventDate &date)
{
    const bool told = date.basis == DateBasis::Explicit || date.basis == DateBasis::Relative;
    const int ground = date.edited ? 0 : told ? 1 : date.basis == DateBasis::Inherited ? 2 : date.span ? 3 : 4;
    return std::tuple(ground, date.precision);
}

EventDate dateOf(const Timeline &timeline, const std::vector<EventRef> &events)
{
    const auto rank = [&](EventRef ref) { return rankOf(timeline.event(ref).date); };
    return timeline.event(*std::ranges::min_element(events, {}, rank)).date;
}

/// "12 people": a whole number of people that no other part adds to.
bool isTotal(const Timeline &timeline, EventRef ref, const Quantity &quantity)
{
    const TextRange range = quantity.range;
    const auto words = QStringView(timeline.extraction(ref).article.text).sliced(range.begin, range.length());
    return quantity.scope == QuantityScope::Stated && quantity.min && quantity.min == quantity.max &&
           *quantity.min > 1 && !quantity.struck && words.endsWith(u"people");
}

/// The totals of one kind, where they are not all the same: each value once.
std::optional<Conflict> conflictOver(const Timeline &timeline, const std::vector<EventRef> &events, QuantityKind kind,
                                     const QString &field)
{
    Conflict conflict{field, {}};
    for (const EventRef ref : events) {
        for (const Quantity &quantity : timeline.event(ref).quantities) {
            if (quantity.kind != kind || !isTotal(timeline, ref, quantity))
                continue;
            const QString value = QString::number(*quantity.min);
            if (!std::ranges::contains(conflict.values, value, [](const auto &pair) { return pair.second; }))
                conflict.values.emplace_back(ref, value);
        }
    }
    return conflict.values.size() > 1 ? std::optional(conflict) : std::nullopt;
}

std::vector<Conflict> conflictsIn(const Timeline &timeline, const std::vector<EventRef> &events)
{
    std::vector<Conflict> conflicts;
    for (const auto &[kind, field] :
         {std::pair(QuantityKind::Killed, u"killed"_s), std::pair(QuantityKind::Wounded, u"wounded"_s)}) {
        if (auto conflict = conflictOver(timeline, events, kind, field))
            conflicts.push_back(std::move(*conflict));
    }
    return conflicts;
}

} // namespace

Story storyOf(const Timeline &timeline, std::vector<EventRef> events)
{
    putBestFirst(timeline, events);
    Story story;
    story.headline = timeline.event(events.front()).headline;
    story.date = dateOf(timeline, events);
    for (const EventRef ref : events)
        story.salience = std::max(story.salience, salienceAt(timeline, ref));
    story.conflicts = conflictsIn(timeline, events);
    story.events = std::move(events);
    return story;
}

} // namespace core
