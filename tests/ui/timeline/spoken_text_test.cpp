// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/spoken_text.h"

#include "tests/support/synthetic_timeline.h"
#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "ui/models/event_stories.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using core::EventStatus;

namespace {

core::Event mutiny(EventStatus status)
{
    core::Event event;
    event.headline = u"Soldiers mutiny in Kati"_s;
    event.date = tests::onDay(tests::day(2012, 3, 21));
    event.status = status;
    return event;
}

core::Story toldBy(int outlets)
{
    core::Story story;
    story.outlets = outlets;
    return story;
}

} // namespace

TEST_CASE("An event is spoken as when, what, how many sources and how sure", "[timeline][accessible]")
{
    const tests::British british;
    const auto [status, outlets, spoken] = GENERATE(table<EventStatus, int, QString>({
        {EventStatus::Happened, 3, u"21 March 2012: Soldiers mutiny in Kati, 3 sources, reported"_s},
        {EventStatus::Denied, 1, u"21 March 2012: Soldiers mutiny in Kati, 1 source, denied"_s},
        {EventStatus::Planned, 2, u"21 March 2012: Soldiers mutiny in Kati, 2 sources, planned"_s},
    }));
    const core::Story story = toldBy(outlets);

    CHECK(ui::spokenEvent(mutiny(status), &story).toStdString() == spoken.toStdString());
}

TEST_CASE("Parts of a day, conflicts and corrections are spoken too", "[timeline][accessible]")
{
    const tests::British british;
    core::Event event = mutiny(EventStatus::Happened);
    event.date.value = u"2012-03-21TMO"_s;
    event.date.precision = core::Precision::PartOfDay;
    event.edited = core::EventField::Headline;
    core::Story story = toldBy(2);
    story.conflicts.push_back({.field = u"killed"_s, .values = {}});

    CHECK(ui::spokenEvent(event, &story).toStdString() ==
          "21 March 2012, morning: Soldiers mutiny in Kati, 2 sources, which disagree, reported, corrected by you");
    CHECK(ui::spokenEvent(mutiny(EventStatus::Happened), nullptr).toStdString() ==
          "21 March 2012: Soldiers mutiny in Kati, 1 source, reported");
}

TEST_CASE("A fold is spoken as its number, its time and what matters most in it", "[timeline][accessible]")
{
    const tests::British british;
    const auto [last, time] = GENERATE(table<QString, QString>({
        {u"2020-08-30"_s, u"August 2020"_s},
        {u"2020-08-02"_s, u"2 August 2020"_s},
        {u"2020-09-03"_s, u"2 August – 3 September 2020"_s},
    }));
    const auto timeline = tests::timelineOfDays(
        {{.days = u"2020-08-02"_s}, {.days = last, .headline = u"The ferry sinks"_s, .salience = 0.9}});
    const ui::TimelineIndex index = ui::indexTimeline(*timeline, {ui::LaneKey::None});

    CHECK(ui::spokenFold(*timeline, index, {0, 2}).toStdString() ==
          "2 events, " + time.toStdString() + "; most important: The ferry sinks");
}

TEST_CASE("EventStories finds the story of each event, and none for what is on no timeline", "[models]")
{
    const auto timeline = tests::bridgeTimeline();
    const ui::EventStories stories(timeline);

    for (int number = 0; number < int(timeline->events.size()); ++number) {
        const core::EventRef ref = timeline->events[std::size_t(number)];
        const core::Story *story = stories.storyOf(number);
        CAPTURE(number);
        REQUIRE((story != nullptr) == timeline->event(ref).onTimeline);
        CHECK((!story || std::ranges::contains(story->events, ref)));
    }
}
