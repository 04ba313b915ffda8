// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_facets.h"

#include "tests/support/synthetic_timeline.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

using ui::Facet;

namespace {

QStringList valuesOf(const ui::EventFacets &facets, Facet facet)
{
    QStringList values;
    for (const quint32 value : facets[facet].of)
        values += facets[facet].values[value];
    return values;
}

} // namespace

TEST_CASE("facets tell kind, place, outlet and status of every event", "[models]")
{
    const auto timeline = tests::timelineOfDays(
        {{u"2019-06-04"_s, u"A march"_s, u"Port\nAmsel"_s},
         {.days = u"2019-06-05"_s, .kind = u"protest/strike"_s},
         {u"2019-06-06"_s, u"A fire"_s, u"Port Amsel"_s, core::EventStatus::Denied, u"disaster"_s}});

    const ui::EventFacets facets = ui::facetsOf(*timeline);

    CHECK(valuesOf(facets, Facet::Kind) == QStringList{u"protest"_s, u"protest"_s, u"disaster"_s});
    CHECK(valuesOf(facets, Facet::Place) == QStringList{u"Port Amsel"_s, u""_s, u"Port Amsel"_s});
    CHECK(facets[Facet::Place].values.size() == 2);
    CHECK(valuesOf(facets, Facet::Status) == QStringList{u"happened"_s, u"happened"_s, u"denied"_s});
    CHECK(facets.begin[0] == 1559606400);
}

TEST_CASE("facets tell which events have a date and stand on the timeline", "[models]")
{
    const auto timeline = tests::bridgeTimeline();

    const ui::EventFacets facets = ui::facetsOf(*timeline);

    CHECK(facets.begin[3] == ui::EventFacets::undated);
    CHECK(ui::countShown(facets, {}) == 5);
    CHECK(ui::countShown(facets, {true, false, false, true, false}) == 2);
    CHECK(valuesOf(facets, Facet::Outlet) ==
          QStringList{u"Fenwick Courier"_s, u"Fenwick Courier"_s, u"Alder Post"_s, u"Alder Post"_s, u""_s});
}

TEST_CASE("facets and their values have words for the user", "[models]")
{
    CHECK(ui::FacetWording::facet(Facet::Outlet) == u"Outlet"_s);
    CHECK(ui::FacetWording::value(Facet::Kind, u"protest"_s) == u"Protests"_s);
    CHECK(ui::FacetWording::value(Facet::Place, {}) == u"No place"_s);
    CHECK(ui::FacetWording::value(Facet::Status, u"denied"_s) == u"Denied"_s);
}
