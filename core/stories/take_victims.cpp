// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/take_victims.h"

#include "core/stories/retellings.h"

#include <algorithm>

namespace core {

namespace {

using Tellings = std::vector<EventRef>;

const Tellings *tellingsWith(std::span<const Tellings> stories, std::size_t event)
{
    const auto found = std::ranges::find_if(
        stories, [event](const Tellings &story) { return std::ranges::contains(story, event, &EventRef::event); });
    return found == stories.end() ? nullptr : &*found;
}

/// The largest number of `kind` that the tellings count; null: none of them counts anybody.
const Quantity *mostOf(const Extraction &extraction, const Tellings &story, QuantityKind kind)
{
    const Quantity *most = nullptr;
    for (const EventRef ref : story) {
        for (const Quantity &quantity : extraction.events[ref.event].quantities) {
            const double least = quantity.min.value_or(0);
            if (quantity.kind == kind && least > 0 && (!most || least > *most->min))
                most = &quantity;
        }
    }
    return most;
}

} // namespace

void takeVictims(Extraction &extraction, std::size_t from, std::size_t to)
{
    const std::vector<Tellings> stories = retellingsIn(extraction, 0);
    const Tellings *source = tellingsWith(stories, from);
    const Tellings *target = tellingsWith(stories, to);
    if (!source || !target || source == target)
        return;
    for (const QuantityKind kind : {QuantityKind::Killed, QuantityKind::Wounded}) {
        const Quantity *told = mostOf(extraction, *source, kind);
        if (told && !mostOf(extraction, *target, kind)) {
            const Quantity taken = *told;
            extraction.events[to].quantities.push_back(taken);
        }
    }
}

} // namespace core
