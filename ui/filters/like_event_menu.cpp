// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/like_event_menu.h"

#include "ui/filters/timeline_filter.h"
#include "ui/models/event_model.h"

namespace ui {

LikeEventMenu::LikeEventMenu(TimelineFilter *filter, QWidget *parent)
    : QMenu(tr("Show &Only"), parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("likeEventMenu"));
    setEvent(-1);
}

void LikeEventMenu::setEvent(int event)
{
    clear();
    const core::Timeline &timeline = *m_filter->events().timeline();
    const bool known = event >= 0 && std::size_t(event) < timeline.events.size();
    setEnabled(known);
    if (!known)
        return;
    for (const Facet facet : allFacets) {
        const QString value = facetValue(timeline, timeline.events[std::size_t(event)], facet);
        const QString name = FacetWording::value(facet, value).replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = addAction(tr("%1: %2", "kind, place …, and its value").arg(FacetWording::facet(facet), name));
        action->setEnabled(m_filter->criteria()[facet] != QStringList{value});
        connect(action, &QAction::triggered, this, [this, facet, value] {
            EventCriteria criteria = m_filter->criteria();
            criteria[facet] = {value};
            m_filter->setCriteria(criteria);
        });
    }
}

} // namespace ui
