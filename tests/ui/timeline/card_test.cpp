// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/card_text.h"

#include "tests/support/synthetic_timeline.h"
#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "ui/timeline/fold_bars.h"

#include <catch2/catch_all.hpp>

#include <numeric>

using namespace Qt::StringLiterals;
using Days = std::vector<tests::DatedEvent>;

TEST_CASE("The card of an event tells how many articles tell its story and what they disagree on", "[timeline][card]")
{
    const tests::British british;
    const auto timeline = tests::bridgeTimeline();
    core::Story story;
    story.outlets = 3;
    CHECK(ui::cardOfEvent(*timeline, 0, nullptr).lines.filter(u"Told by"_s).isEmpty());
    CHECK(ui::cardOfEvent(*timeline, 0, &story).lines.back() == u"Told by 3 articles"_s);

    story.conflicts = {{.field = u"killed"_s, .values = {}}, {.field = u"wounded"_s, .values = {}}};
    CHECK(ui::cardOfEvent(*timeline, 0, &story).lines.back() ==
          u"Told by 3 articles, which disagree on how many were killed, how many were wounded"_s);
}

TEST_CASE("The card of an event says that the user corrected it, and what became of it", "[timeline][card]")
{
    const tests::British british;
    core::Extraction extraction = tests::extractionOf(u"# Late\n\n{The ferry [sails] on 4 June.}"_s);
    core::Event &event = extraction.events.front();
    event.date = tests::onDay(tests::day(2019, 6, 4));
    event.status = core::EventStatus::Planned;
    event.edited = core::EventField::Status;
    const auto timeline = tests::timelineOf({std::move(extraction)});

    const ui::CardText card = ui::cardOfEvent(*timeline, 0, nullptr);

    CHECK(card.lines.front() == u"4 Jun 2019 · Planned"_s);
    CHECK(card.lines.back() == u"Corrected by you"_s);
    CHECK(card.histogram.counts.empty());
}

TEST_CASE("The card of a fold names its time, what matters most, and how its events lie over time", "[timeline][card]")
{
    const tests::British british;
    Days events;
    for (const auto *day : {"02", "02", "05", "09"})
        events.push_back({.days = u"2020-08-"_s + QLatin1StringView(day), .salience = 0.1});
    events.push_back({.days = u"2020-08-11"_s, .headline = u"The ferry sinks"_s, .salience = 0.9});
    const auto timeline = tests::timelineOfDays(events);
    ui::TimelineIndex index;
    for (const qint64 day : {18476, 18476, 18479, 18483, 18485}) { // days since 1970
        index.event.push_back(quint32(index.event.size()));
        index.begin.push_back(day * 86400);
        index.end.push_back((day + 1) * 86400);
        index.salience.push_back(index.event.size() == 5 ? 0.9F : 0.1F);
    }

    const ui::CardText card = ui::cardOfFold(*timeline, index, {0, 5});

    CHECK(card.title == u"5 events · August 2020"_s);
    REQUIRE(card.lines.size() == 5);
    CHECK(card.lines.front() == u"• The ferry sinks"_s);
    CHECK(card.lines.back() == u"…"_s);
    CHECK(card.histogram.counts == std::vector<quint32>{2, 0, 0, 1, 0, 0, 0, 1, 0, 1});
}

TEST_CASE("A histogram counts each event once, in as many parts as asked for", "[timeline][card]")
{
    const auto timeline = tests::syntheticTimeline(5000);
    const ui::TimelineIndex index = ui::indexTimeline(*timeline, {ui::LaneKey::None});
    const int mostBins = GENERATE(1, 7, 31);
    for (const ui::SlotRange row : index.rows) {
        const ui::FoldHistogram histogram = ui::histogramOf(index, row, mostBins);
        if (histogram.counts.empty()) {
            CHECK(histogram.span.end - histogram.span.begin == std::chrono::days(1));
            continue;
        }
        CHECK(std::ssize(histogram.counts) <= mostBins);
        CHECK(std::accumulate(histogram.counts.begin(), histogram.counts.end(), quint32(0)) == row.size());
    }
}

TEST_CASE("The events of one day have no histogram", "[timeline][card]")
{
    const auto timeline = tests::timelineOfDays({{.days = u"2020-08-02"_s}});
    const ui::TimelineIndex index = ui::indexTimeline(*timeline, {ui::LaneKey::None});
    CHECK(ui::histogramOf(index, {0, 1}, 31).counts.empty());
}

TEST_CASE("Bars fill their room, stand apart, and none that counts is too low to see", "[timeline][card]")
{
    const QRect room(10, 5, 100, 30);
    const auto bars = ui::barsIn(room, {1, 0, 1000, 500});

    REQUIRE(bars.size() == 4);
    CHECK(bars[0].height() == 2);
    CHECK(bars[1].height() == 0);
    CHECK(bars[2].height() == 30);
    CHECK(bars[3].height() == 15);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        CHECK((bars[i].isEmpty() || room.contains(bars[i])));
        CHECK((bars[i].isEmpty() || bars[i].bottom() == room.bottom()));
        CHECK((i == 0 || bars[i - 1].right() + 1 < bars[i].left()));
    }
    CHECK(ui::barsIn(room, {}).empty());
    CHECK(ui::barsIn(room, {0, 0}).empty());
}
