// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/event_criteria.h"

#include "tests/support/synthetic_timeline.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

using ui::EventCriteria;
using ui::Facet;

namespace {

std::shared_ptr<const core::Timeline> fourEvents()
{
    return tests::timelineOfDays(
        {{u"2019-06-04"_s, u"Dockers march in the rain"_s, u"Tannow"_s},
         {u"2019-06-05"_s, u"Rain stops the march"_s, u"Ellerby"_s},
         {u"2019-06-06"_s, u"Fire on a ferry"_s, u"Tannow"_s, core::EventStatus::Happened, u"accident"_s},
         {u"2019-06-07"_s, u"Ferry inquiry planned"_s, {}, core::EventStatus::Planned, u"politics"_s}});
}

std::vector<int> passing(const EventCriteria &criteria, const core::Timeline &timeline)
{
    const ui::EventMask mask = ui::maskOf(criteria, timeline, ui::facetsOf(timeline));
    std::vector<int> numbers;
    for (std::size_t event = 0; event < timeline.events.size(); ++event) {
        if (ui::lets(mask, event))
            numbers.push_back(int(event));
    }
    return numbers;
}

EventCriteria onlyWords(const QString &words)
{
    EventCriteria criteria;
    criteria.words = words;
    return criteria;
}

EventCriteria only(std::initializer_list<std::pair<Facet, QString>> values)
{
    EventCriteria criteria;
    for (const auto &[facet, value] : values)
        criteria[facet].append(value);
    return criteria;
}

} // namespace

TEST_CASE("no criteria stop nothing and need no mask", "[filters]")
{
    const auto timeline = fourEvents();
    CHECK(EventCriteria().isEmpty());
    CHECK(onlyWords(u"  "_s).isEmpty());
    CHECK(ui::maskOf({}, *timeline, ui::facetsOf(*timeline)).empty());
}

TEST_CASE("headlines must have all the words, in any order and case", "[filters]")
{
    const auto [words, expected] = GENERATE(table<QString, std::vector<int>>({
        {u"rain"_s, {0, 1}},
        {u"MARCH  rain"_s, {0, 1}},
        {u"ferr"_s, {2, 3}},
        {u"march ferry"_s, {}},
        {u"dockers rain"_s, {0}},
    }));
    CAPTURE(words);
    CHECK(passing(onlyWords(words), *fourEvents()) == expected);
}

TEST_CASE("one facet lets any of its values through, and every facet must", "[filters]")
{
    const auto timeline = fourEvents();
    CHECK(passing(only({{Facet::Place, u"Tannow"_s}}), *timeline) == std::vector{0, 2});
    CHECK(passing(only({{Facet::Place, u"Tannow"_s}, {Facet::Place, u""_s}}), *timeline) == std::vector{0, 2, 3});
    CHECK(passing(only({{Facet::Place, u"Tannow"_s}, {Facet::Kind, u"protest"_s}}), *timeline) == std::vector{0});
    CHECK(passing(only({{Facet::Status, u"planned"_s}}), *timeline) == std::vector{3});
    CHECK(passing(only({{Facet::Outlet, u"Not there"_s}}), *timeline).empty());
}

TEST_CASE("choosing a value twice takes it out again", "[filters]")
{
    const EventCriteria once = ui::toggled({}, Facet::Kind, u"protest"_s);
    CHECK(once[Facet::Kind] == QStringList{u"protest"_s});
    CHECK(ui::toggled(once, Facet::Kind, u"protest"_s) == EventCriteria());
}

TEST_CASE("values are counted from the most frequent on, what has none last", "[filters]")
{
    const auto timeline = fourEvents();
    const ui::EventFacets facets = ui::facetsOf(*timeline);
    CHECK(ui::countValues(facets, Facet::Kind, {}) ==
          std::vector<ui::FacetCount>{{u"protest"_s, 2}, {u"accident"_s, 1}, {u"politics"_s, 1}});
    CHECK(ui::countValues(facets, Facet::Place, {true, true, false, true}) ==
          std::vector<ui::FacetCount>{{u"Ellerby"_s, 1}, {u"Tannow"_s, 1}, {u""_s, 1}});
}

TEST_CASE("a facet counts what else could be chosen in it, as the other facets let through", "[filters]")
{
    const auto timeline = fourEvents();
    const ui::EventFacets facets = ui::facetsOf(*timeline);
    const EventCriteria criteria = only({{Facet::Kind, u"protest"_s}, {Facet::Place, u"Tannow"_s}});
    CHECK(ui::countChoices(facets, Facet::Kind, criteria, *timeline) ==
          std::vector<ui::FacetCount>{{u"accident"_s, 1}, {u"protest"_s, 1}});
}
