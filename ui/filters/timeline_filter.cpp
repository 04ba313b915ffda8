// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/timeline_filter.h"

#include "ui/models/event_model.h"

#include <utility>

namespace ui {

TimelineFilter::TimelineFilter(EventModel *events, QObject *parent)
    : QObject(parent)
    , m_events(events)
{}

void TimelineFilter::setTimeline(std::shared_ptr<const core::Timeline> timeline)
{
    Q_ASSERT(timeline);
    auto facets = std::make_shared<const EventFacets>(facetsOf(*timeline));
    EventMask shown = maskOf(m_criteria, *timeline, *facets);
    m_events->setTimeline(std::move(timeline), std::move(shown), std::move(facets));
    count();
}

void TimelineFilter::setCriteria(const EventCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    m_events->setShown(maskOf(m_criteria, *m_events->timeline(), m_events->facets()));
    count();
}

void TimelineFilter::setWords(const QString &words)
{
    EventCriteria criteria = m_criteria;
    criteria.words = words;
    setCriteria(criteria);
}

void TimelineFilter::toggle(Facet facet, const QString &value)
{
    setCriteria(toggled(m_criteria, facet, value));
}

void TimelineFilter::count()
{
    m_all = countShown(m_events->facets(), {});
    m_shown = countShown(m_events->facets(), m_events->shown());
    Q_EMIT changed();
}

} // namespace ui
