// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/like_event_menu.h"

#include "tests/support/synthetic_timeline.h"
#include "ui/filters/timeline_filter.h"
#include "ui/models/event_model.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using ui::Facet;

namespace {

/// A filter over four events.
struct Filtered
{
    Filtered()
    {
        filter.setTimeline(tests::timelineOfDays({{.days = u"2019-06-04"_s, .place = u"Old\nKeld"_s},
                                                  {.days = u"2019-06-05"_s, .place = u"Old Keld"_s},
                                                  {.days = u"2019-06-06"_s, .place = u"Tannow & Sons"_s},
                                                  {.days = u"2019-06-07"_s, .kind = u"sport"_s}}));
    }

    ui::EventModel events;
    ui::TimelineFilter filter{&events};
    ui::LikeEventMenu menu{&filter};
};

} // namespace

TEST_CASE("only events at the place of one are shown, however its words are broken", "[filters]")
{
    Filtered shown;
    shown.menu.setEvent(0);
    REQUIRE(shown.menu.actions().size() == 4);
    CHECK(shown.menu.actions()[1]->text() == u"Place: Old Keld"_s);

    shown.menu.actions()[1]->trigger();

    CHECK(shown.filter.criteria()[Facet::Place] == QStringList{u"Old Keld"_s});
    CHECK(shown.filter.shownCount() == 2);
    shown.menu.setEvent(1);
    CHECK_FALSE(shown.menu.actions()[1]->isEnabled());
}

TEST_CASE("the place of another event takes the place of the first, and other criteria stay", "[filters]")
{
    Filtered shown;
    shown.filter.toggle(Facet::Place, u"Old Keld"_s);
    shown.filter.toggle(Facet::Kind, u"sport"_s);
    shown.menu.setEvent(3);

    shown.menu.actions()[1]->trigger();

    CHECK(shown.filter.criteria()[Facet::Place] == QStringList{QString()});
    CHECK(shown.filter.criteria()[Facet::Kind] == QStringList{u"sport"_s});
    CHECK(shown.filter.shownCount() == 1);
}

TEST_CASE("each value of the menu is one of the facets", "[filters]")
{
    Filtered shown;
    const ui::EventFacets &facets = shown.events.facets();
    const core::Timeline &timeline = *shown.events.timeline();
    for (const Facet facet : ui::allFacets) {
        for (std::size_t event = 0; event < timeline.events.size(); ++event)
            CHECK(facets[facet].values[facets[facet].of[event]] ==
                  ui::facetValue(timeline, timeline.events[event], facet));
    }
}

TEST_CASE("without an event there is nothing to show only", "[filters]")
{
    Filtered shown;
    shown.menu.setEvent(2);
    CHECK(shown.menu.actions()[1]->text() == u"Place: Tannow && Sons"_s);
    shown.menu.setEvent(-1);
    CHECK_FALSE(shown.menu.isEnabled());
    CHECK(shown.menu.actions().isEmpty());
}
