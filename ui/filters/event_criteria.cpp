// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/event_criteria.h"

#include <QStringMatcher>

#include <algorithm>

namespace ui {

namespace {

QStringList wordsIn(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Stops what has none of the values that are wanted.
void stopOthers(EventMask &mask, const FacetColumn &column, const QStringList &wanted)
{
    std::vector<bool> passes;
    passes.reserve(column.values.size());
    for (const QString &value : column.values)
        passes.push_back(wanted.contains(value));
    for (std::size_t event = 0; event < mask.size(); ++event) {
        if (!passes[column.of[event]])
            mask[event] = false;
    }
}

void stopWithoutWord(EventMask &mask, const core::Timeline &timeline, const QString &word)
{
    const QStringMatcher matcher(word, Qt::CaseInsensitive);
    for (std::size_t event = 0; event < mask.size(); ++event) {
        if (mask[event] && matcher.indexIn(timeline.event(timeline.events[event]).headline) < 0)
            mask[event] = false;
    }
}

} // namespace

bool EventCriteria::isEmpty() const
{
    return wordsIn(words).isEmpty() && std::ranges::all_of(values, &QStringList::isEmpty);
}

EventCriteria toggled(EventCriteria criteria, Facet facet, const QString &value)
{
    if (criteria[facet].removeAll(value) == 0)
        criteria[facet].append(value);
    return criteria;
}

EventMask maskOf(const EventCriteria &criteria, const core::Timeline &timeline, const EventFacets &facets)
{
    if (criteria.isEmpty())
        return {};
    EventMask mask(timeline.events.size(), true);
    for (const Facet facet : allFacets) {
        if (!criteria[facet].isEmpty())
            stopOthers(mask, facets[facet], criteria[facet]);
    }
    for (const QString &word : wordsIn(criteria.words))
        stopWithoutWord(mask, timeline, word);
    return mask;
}

std::vector<FacetCount> countChoices(const EventFacets &facets, Facet facet, const EventCriteria &criteria,
                                     const core::Timeline &timeline)
{
    EventCriteria others = criteria;
    others[facet].clear();
    return countValues(facets, facet, maskOf(others, timeline, facets));
}

} // namespace ui
