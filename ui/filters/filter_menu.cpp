// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/filter_menu.h"

#include "ui/filters/timeline_filter.h"
#include "ui/models/event_model.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostChoices = 24; // besides those that are chosen

QString menuTitle(Facet facet)
{
    switch (facet) {
    case Facet::Kind:
        return FilterMenu::tr("&Kind");
    case Facet::Place:
        return FilterMenu::tr("&Place");
    case Facet::Outlet:
        return FilterMenu::tr("&Outlet");
    case Facet::Status:
        break;
    }
    return FilterMenu::tr("&Status");
}

/// The most frequent values, and of the others those that are chosen, with 0 for what no event has now.
std::vector<FacetCount> choicesOf(const TimelineFilter &filter, Facet facet)
{
    const EventModel &events = filter.events();
    const QStringList &chosen = filter.criteria()[facet];
    std::vector<FacetCount> choices = countChoices(events.facets(), facet, filter.criteria(), *events.timeline());
    for (const QString &value : chosen) {
        if (!std::ranges::contains(choices, value, &FacetCount::value))
            choices.push_back({value, 0});
    }
    std::size_t others = 0;
    std::erase_if(choices,
                  [&](const FacetCount &choice) { return !chosen.contains(choice.value) && ++others > mostChoices; });
    return choices;
}

} // namespace

FilterMenu::FilterMenu(TimelineFilter *filter, QWidget *parent)
    : QMenu(tr("Filte&r by"), parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("filterMenu"));
    for (const Facet facet : allFacets) {
        QMenu *menu = addMenu(menuTitle(facet));
        connect(menu, &QMenu::aboutToShow, this, [this, menu, facet] { fill(menu, facet); });
    }
}

void FilterMenu::fill(QMenu *menu, Facet facet)
{
    menu->clear();
    for (const FacetCount &choice : choicesOf(*m_filter, facet)) {
        const QString name = FacetWording::value(facet, choice.value).replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action =
            menu->addAction(tr("%1 (%2)", "value, number of events").arg(name, locale().toString(choice.events)));
        action->setCheckable(true);
        action->setChecked(m_filter->criteria()[facet].contains(choice.value));
        connect(action, &QAction::triggered, this,
                [this, facet, value = choice.value] { m_filter->toggle(facet, value); });
    }
}

} // namespace ui
