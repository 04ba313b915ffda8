// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tolls.h"

#include "tests/support/synthetic_timeline.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

using core::EventStatus;
using core::QuantityKind;
using ui::Toll;

namespace {

struct Told
{
    QString day;
    QuantityKind kind;
    std::optional<double> min;
    std::optional<double> max;
    EventStatus status = EventStatus::Happened;
};

/// Events that tell one number each; a story each, or one story of all.
core::Timeline timelineOf(const std::vector<Told> &told, bool oneStory = false)
{
    std::vector<tests::DatedEvent> days;
    for (const Told &event : told)
        days.push_back({.days = event.day, .status = event.status});
    core::Timeline timeline = *tests::timelineOfDays(days);
    core::Extraction article = *timeline.articles[0];
    for (std::size_t i = 0; i < told.size(); ++i)
        article.events[i].quantities.push_back(
            {.kind = told[i].kind, .min = told[i].min, .max = told[i].max, .range = {}});
    timeline.articles[0] = std::make_shared<const core::Extraction>(std::move(article));
    if (oneStory) {
        timeline.stories.resize(1);
        timeline.stories[0].events = timeline.events;
    }
    return timeline;
}

} // namespace

TEST_CASE("a happening's toll counts once, by the event that tells it best", "[charts]")
{
    const core::Timeline timeline = timelineOf({{u"2019-06-04"_s, QuantityKind::Killed, 12, 12},
                                                {u"2019-06-04"_s, QuantityKind::Killed, 14, 14},
                                                {u"2019-06-04"_s, QuantityKind::Wounded, 40, {}}},
                                               true);

    const auto tolls = ui::tollsOf(timeline, {});
    REQUIRE(tolls.size() == 1);
    CHECK(tolls[0].killed == Toll{12, 12});
    CHECK(tolls[0].wounded == Toll{40, 40});

    CHECK(ui::tollsOf(timeline, {false, true, false})[0].killed == Toll{14, 14});
    CHECK(ui::tollsOf(timeline, {false, false, false}).empty());
}

TEST_CASE("bounds stay bounds, and what did not happen killed nobody", "[charts]")
{
    const auto tolls = ui::tollsOf(timelineOf({{u"2019-06-01"_s, QuantityKind::Killed, {}, 40},
                                               {u"2019-06-02"_s, QuantityKind::Killed, 3, 5},
                                               {u"2019-06-03"_s, QuantityKind::Killed, 7, 7, EventStatus::Alleged},
                                               {u"2019-06-04"_s, QuantityKind::Killed, 9, 9, EventStatus::Feared},
                                               {u"2019-06-05"_s, QuantityKind::Money, 9, 9}}),
                                   {});
    REQUIRE(tolls.size() == 3);
    CHECK(tolls[0].killed == Toll{0, 40});
    CHECK(tolls[1].killed == Toll{3, 5});
    CHECK(tolls[2].killed == Toll{0, 7});
}

TEST_CASE("tolls are summed over stretches of the calendar", "[charts]")
{
    const auto tolls = ui::tollsOf(timelineOf({{u"2017-06-01"_s, QuantityKind::Killed, 2, 2},
                                               {u"2017-06-20"_s, QuantityKind::Killed, 3, 5},
                                               {u"2019-01-02"_s, QuantityKind::Wounded, 1, 1}}),
                                   {});

    const ui::TollBins bins = ui::sumTolls(tolls, 24);

    CHECK(bins.time.unit == ui::BinUnit::Month);
    CHECK(bins.sums.front().killed == Toll{5, 7});
    CHECK(bins.sums[std::size_t(bins.time.binAt(tolls[2].begin))].wounded == Toll{1, 1});
    CHECK(ui::sumTolls({}, 24).time.size() == 0);
}
