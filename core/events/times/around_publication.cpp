// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/around_publication.h"

#include "core/dating/find_published.h"

#include <algorithm>

namespace core {

namespace {

/// Whether the day of publication, and not its year alone, tells the day of `date`.
bool countsFromDay(const EventDate &date)
{
    const bool completed = date.derivation == Derivation::Completed && date.rule.startsWith(u"date."); // "December 20"
    return date.span && date.anchor.kind == Anchor::Kind::Published && date.basis == DateBasis::Relative &&
           date.precision <= Precision::Week && !completed;
}

} // namespace

void markAroundPublication(std::vector<Event> &events, const Publication &published)
{
    const auto month = daysOf(published);
    if (!published.likeliest || !month)
        return;
    const auto widen = [&](EventDate &date) {
        date.within = {date.span->begin - (*published.likeliest - month->first),
                       date.span->end + (month->last - *published.likeliest)};
        date.relation = date.relation == Relation::On ? Relation::Around : date.relation;
    };
    for (Event &event : events) {
        if (countsFromDay(event.date))
            widen(event.date);
    }
    for (Event &event : events) {
        const auto source = std::ranges::find_if(events, [&event](const Event &other) {
            return other.date.within && other.date.expression == event.date.anchor.range;
        });
        if (event.date.basis == DateBasis::Inherited && event.date.span && source != events.end())
            widen(event.date);
    }
}

} // namespace core
