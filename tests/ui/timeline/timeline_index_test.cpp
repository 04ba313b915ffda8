// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/synthetic_timeline.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/timeline_index.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using ui::LaneKey;

TEST_CASE("Every dated event on the timeline has one slot, in its lane's rows", "[timeline]")
{
    const LaneKey key = GENERATE(LaneKey::None, LaneKey::Place, LaneKey::Article, LaneKey::Outlet, LaneKey::Kind);
    const auto timeline = tests::syntheticTimeline(3000);

    const ui::TimelineIndex index = ui::indexTimeline(*timeline, {key});

    std::size_t drawn = 0;
    for (std::size_t number = 0; number < timeline->events.size(); ++number) {
        const core::Event &event = timeline->event(timeline->events[number]);
        const quint32 slot = index.slotOfEvent(int(number));
        REQUIRE((slot != ui::TimelineIndex::noSlot) == (event.onTimeline && event.date.span.has_value()));
        if (slot == ui::TimelineIndex::noSlot)
            continue;
        ++drawn;
        REQUIRE(index.event[slot] == number);
        REQUIRE(index.begin[slot] == event.date.span->begin.time_since_epoch().count());
        REQUIRE(index.rows[index.rowOf(slot)].contains(slot));
    }
    CHECK(index.size() == drawn);
    CHECK(index.inTime.size() == drawn);
    for (const ui::SlotRange row : index.rows)
        CHECK(std::is_sorted(index.begin.begin() + row.first, index.begin.begin() + row.last));
}

TEST_CASE("What the filter stops has no slot, and the rest fits the view", "[timeline]")
{
    const auto timeline = tests::timelineOfDays({{u"2019-06-04"_s}, {u"2019-08-05"_s}, {u"2021-06-06"_s}});

    const ui::TimelineIndex index = ui::indexTimeline(*timeline, {LaneKey::None}, {true, true, false});

    CHECK(index.size() == 2);
    CHECK(index.slotOfEvent(2) == ui::TimelineIndex::noSlot);
    CHECK(index.fit == *ui::fittingSpan(*tests::timelineOfDays({{u"2019-06-04"_s}, {u"2019-08-05"_s}})));
}

TEST_CASE("Lanes are named and counted, the fullest first and what has no place last", "[timeline]")
{
    const auto timeline = tests::timelineOfDays({{u"2019-06-04"_s, u"a"_s, u"Tannow"_s},
                                                 {u"2019-06-05"_s, u"b"_s, u"Old Keld"_s},
                                                 {u"2019-06-06"_s, u"c"_s, u"Old\nKeld"_s}, // broken by a line end
                                                 {u"2019-06-06"_s, u"c"_s, u"OLD KELD"_s},  // as datelines are set
                                                 {u"2019-06-06"_s, u"d"_s},
                                                 {u"2019-06-07"_s, u"e"_s},
                                                 {u"2019-06-08"_s, u"f"_s}});

    const ui::TimelineIndex index = ui::indexTimeline(*timeline, {LaneKey::Place});

    REQUIRE(index.lanes.size() == 3);
    CHECK(index.lanes[0].name == u"Old Keld"_s);
    CHECK(index.lanes[0].events == 3);
    CHECK(index.lanes[1].name == u"Tannow"_s);
    CHECK(index.lanes[2].name == u"No place"_s);
    CHECK(index.lanes[2].events == 3);
}

TEST_CASE("Events of the same day stand in rows of their own", "[timeline]")
{
    std::vector<tests::DatedEvent> day(20, {u"2019-06-04"_s});
    day.push_back({u"2012-06-04"_s}); // far away, so that the day is narrow at first

    const ui::TimelineIndex index = ui::indexTimeline(*tests::timelineOfDays(day), {LaneKey::None});

    for (const ui::SlotRange row : index.rows) {
        for (quint32 slot = row.first + 1; slot < row.last; ++slot)
            CHECK(index.begin[slot] >= index.latestEnd[slot - 1]);
    }
    CHECK(index.rows.size() == 20);
}

TEST_CASE("The most salient event of a range is found without looking at all", "[timeline]")
{
    const ui::TimelineIndex index = ui::indexTimeline(*tests::syntheticTimeline(700), {LaneKey::Kind});
    for (const ui::SlotRange range :
         {ui::SlotRange{0, 1}, {3, 4}, {0, index.size()}, {17, 333}, {100, 101}, {255, 513}}) {
        const auto from = index.salience.begin();
        const auto best = std::max_element(from + range.first, from + range.last);
        CHECK(index.mostSalient(range) == quint32(best - from));
    }
}

TEST_CASE("A timeline without dates makes an empty index", "[timeline]")
{
    const ui::TimelineIndex index = ui::indexTimeline(core::Timeline(), {LaneKey::Place});
    CHECK(index.size() == 0);
    CHECK(index.lanes.empty());
}

TEST_CASE("A collapsed lane takes a row for its days and one for its longer dates", "[timeline]")
{
    const auto timeline = tests::syntheticTimeline(2000);
    const ui::TimelineIndex open = ui::indexTimeline(*timeline, {LaneKey::Kind});
    const QString name = open.lanes[0].name;

    const ui::TimelineIndex index = ui::indexTimeline(*timeline, {LaneKey::Kind, {}, {name}});

    REQUIRE(index.lanes.size() == open.lanes.size());
    CHECK(index.lanes[0].collapsed);
    CHECK(index.lanes[0].rows <= 2);
    CHECK(index.lanes[0].events == open.lanes[0].events);
    CHECK(index.lanes[1].rows == open.lanes[1].rows);
    CHECK(index.size() == open.size());
}

TEST_CASE("Lanes stand as the user put them, the others behind", "[timeline]")
{
    const auto timeline = tests::timelineOfDays({{u"2019-06-04"_s, u"a"_s, u"Tannow"_s},
                                                 {u"2019-06-05"_s, u"b"_s, u"Old Keld"_s},
                                                 {u"2019-06-06"_s, u"c"_s, u"Old Keld"_s},
                                                 {u"2019-06-06"_s, u"d"_s, u"Brackwater"_s},
                                                 {u"2019-06-07"_s, u"e"_s}});

    const ui::TimelineIndex index =
        ui::indexTimeline(*timeline, {LaneKey::Place, {u"No place"_s, u"Tannow"_s, u"Gone"_s}, {}});

    QStringList names;
    for (const ui::IndexedLane &lane : index.lanes)
        names += lane.name;
    CHECK(names == QStringList{u"No place"_s, u"Tannow"_s, u"Old Keld"_s, u"Brackwater"_s});
}

TEST_CASE("Lanes by actor are named after who acts, else after whom it befalls", "[timeline]")
{
    auto extraction = std::make_shared<core::Extraction>();
    extraction->article.text = u"the police The Police Mayor Brandt nobody"_s;
    const auto add = [&](std::vector<core::Participant> participants) {
        core::Event event;
        event.headline = u"Something happens"_s;
        event.date.span = core::TimeSpan{core::Instant(), core::Instant(std::chrono::hours(24))};
        event.participants = std::move(participants);
        extraction->events.push_back(event);
    };
    add({{core::Role::Agent, {0, 10}, {}}});
    add({{core::Role::Patient, {22, 34}, {}}, {core::Role::Agent, {11, 21}, {}}});
    add({{core::Role::Patient, {22, 34}, {}}});
    add({});
    core::Timeline timeline;
    timeline.articles = {extraction};
    timeline.events = {{0, 0}, {0, 1}, {0, 2}, {0, 3}};

    const ui::TimelineIndex index = ui::indexTimeline(timeline, {LaneKey::Actor});

    REQUIRE(index.lanes.size() == 3);
    CHECK(index.lanes[0].name == u"Police"_s);
    CHECK(index.lanes[0].events == 2);
    CHECK(index.lanes[1].name == u"Mayor Brandt"_s);
    CHECK(index.lanes[2].name == u"No actor"_s);
}

TEST_CASE("Looks tell of sources, conflicts, corrections and doubt", "[timeline]")
{
    core::Timeline timeline = *tests::timelineOfDays({{u"2019-06-04"_s}, {u"2019-08-05"_s}, {u"2021-06-06"_s}});
    auto extraction = std::make_shared<core::Extraction>(*timeline.articles[0]);
    extraction->events[1].edited = core::EventField::Headline;
    const core::TimeSpan within{core::Instant(), core::Instant(std::chrono::hours(240))};
    extraction->events[2].date.within = within;
    timeline.articles = {extraction};
    timeline.stories[0].outlets = 3;
    timeline.stories[1].outlets = 4;
    timeline.stories[2].conflicts = {{u"killed"_s, {}}};

    const ui::TimelineIndex index = ui::indexTimeline(timeline, {LaneKey::None});

    const auto lookOf = [&](int event) { return index.look[index.slotOfEvent(event)]; };
    CHECK(lookOf(0).sources == ui::Sources::Few);
    CHECK(lookOf(1).sources == ui::Sources::Many);
    CHECK(lookOf(2).sources == ui::Sources::One);
    CHECK(lookOf(1).edited);
    CHECK_FALSE(lookOf(0).edited);
    CHECK(lookOf(2).conflict);
    CHECK_FALSE(lookOf(1).conflict);
    CHECK(index.withinOf(index.slotOfEvent(0)) == nullptr);
    REQUIRE(index.withinOf(index.slotOfEvent(2)));
    CHECK(*index.withinOf(index.slotOfEvent(2)) == within);
}
