// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/settle_tolls.h"

#include "core/events/telling/in_title.h"
#include "core/stories/retellings.h"
#include "core/stories/tolls.h"

#include <algorithm>

namespace core {

namespace {

bool isCasualties(const Quantity &quantity)
{
    return quantity.kind == QuantityKind::Killed || quantity.kind == QuantityKind::Wounded;
}

void replace(Event &event, QuantityKind kind, const std::optional<Quantity> &toll)
{
    if (!toll)
        return;
    std::erase_if(event.quantities, [&](const Quantity &quantity) { return quantity.kind == kind; });
    event.quantities.push_back(*toll);
}

/// In the retellings those struck are the wounded, as far as the toll goes; where all died, nobody is.
void limitWounded(Event &event, double wounded)
{
    std::erase_if(event.quantities, [&](const Quantity &quantity) {
        return wounded == 0 && quantity.kind == QuantityKind::Wounded && (mayHaveDied(quantity) || quantity.min == 1);
    });
    for (Quantity &quantity : event.quantities) {
        if (!quantity.struck)
            continue;
        quantity.min = quantity.min.transform([&](double least) { return std::min(least, wounded); });
        quantity.max = quantity.max.transform([&](double most) { return std::min(most, wounded); });
    }
}

/// A story of the article: its events as indices, and how its first tells it.
struct Told
{
    std::vector<std::size_t> events;
    Retelling lead;
};

std::vector<Told> storiesIn(const Extraction &extraction)
{
    std::vector<Told> stories;
    for (const auto &group : retellingsIn(extraction, 0)) {
        const auto counts = [&](EventRef ref) { return retellingOf(extraction, ref).casualties; };
        const auto lead = std::ranges::find_if(group, counts);
        Told &story =
            stories.emplace_back(Told{{}, retellingOf(extraction, lead == group.end() ? group.front() : *lead)});
        for (const EventRef ref : group)
            story.events.push_back(ref.event);
    }
    return stories;
}

/// The story whose happening an event off the timeline may tell: the last before it, else the first; null where none
/// is.
Told *storyToldBy(const Extraction &extraction, std::size_t event, std::vector<Told> &stories)
{
    const Retelling told = retellingOf(extraction, {0, quint32(event)});
    Told *best = nullptr;
    for (Told &story : stories) {
        if (best && story.events.front() > event)
            break;
        if (story.lead.casualties && tellTheSame(told, story.lead))
            best = &story;
    }
    return best;
}

bool isOffTimelineCount(const Event &event)
{
    return !event.onTimeline && std::ranges::any_of(event.quantities, isCasualties);
}

Told *storyOf(std::size_t event, std::vector<Told> &stories)
{
    const auto found =
        std::ranges::find_if(stories, [&](const Told &story) { return std::ranges::contains(story.events, event); });
    return found == stories.end() ? nullptr : &*found;
}

bool countsSomebody(const Extraction &extraction, const Told &story)
{
    return std::ranges::any_of(story.events, [&](std::size_t event) {
        return std::ranges::any_of(extraction.events[event].quantities, [](const Quantity &quantity) {
            return isCasualties(quantity) && quantity.max.value_or(1) > 0;
        });
    });
}

/// Gives the events off the timeline that count people to their stories; a title's to that of the main event where it
/// is no other's, or where that of the main event counts nobody.
void addEvidence(const Extraction &extraction, std::vector<Told> &stories)
{
    for (std::size_t i = 0; i < extraction.events.size(); ++i) {
        const Event &event = extraction.events[i];
        if (!isOffTimelineCount(event))
            continue;
        Told *story = storyToldBy(extraction, i, stories);
        const bool title = isInTitle(extraction.article, event.sentence);
        if (!story && extraction.mainEvent && title)
            story = storyOf(*extraction.mainEvent, stories);
        if (story)
            story->events.push_back(i);
        Told *main = title && extraction.mainEvent ? storyOf(*extraction.mainEvent, stories) : nullptr;
        if (main && main != story && !countsSomebody(extraction, *main))
            main->events.push_back(i);
    }
}

} // namespace

std::optional<std::size_t> mainByTitle(const Extraction &extraction)
{
    std::vector<Told> stories = storiesIn(extraction);
    const Told *main = extraction.mainEvent ? storyOf(*extraction.mainEvent, stories) : nullptr;
    if (!main || main->lead.casualties)
        return extraction.mainEvent;
    for (std::size_t i = 0; i < extraction.events.size(); ++i) {
        const Event &event = extraction.events[i];
        if (!isOffTimelineCount(event) || !isInTitle(extraction.article, event.sentence))
            continue;
        if (const Told *story = storyToldBy(extraction, i, stories))
            return story->events.front();
    }
    return extraction.mainEvent;
}

void settleTolls(Extraction &extraction)
{
    std::vector<Told> stories = storiesIn(extraction);
    addEvidence(extraction, stories);
    for (const Told &told : stories) {
        const std::vector<std::size_t> &story = told.events;
        const auto killed = tollOf(extraction, story, QuantityKind::Killed);
        const auto wounded = tollOf(extraction, story, QuantityKind::Wounded);
        if (!killed && !wounded)
            continue;
        const bool hasMain = extraction.mainEvent && std::ranges::contains(story, *extraction.mainEvent);
        const std::size_t best = hasMain ? *extraction.mainEvent : story.front();
        for (const std::size_t i : story)
            limitWounded(extraction.events[i], wounded ? wounded->min.value_or(0) : 0);
        replace(extraction.events[best], QuantityKind::Killed, killed);
        replace(extraction.events[best], QuantityKind::Wounded, wounded);
    }
}

} // namespace core
