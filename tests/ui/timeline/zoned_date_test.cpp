// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/zoned_date.h"

#include "core/temporal/calendar_point.h"
#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "ui/timeline/render_timeline.h"
#include "ui/timeline/timeline_index.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using core::Precision;

namespace {

struct Clock
{
    int month = 6;
    int day = 7;
    int hour = 12;
    int minute = 0;
    Precision precision = Precision::Minute;
    std::optional<int> zone = {};
};

core::EventDate dateOf(const Clock &clock)
{
    const core::CalendarPoint point{.year = 2019,
                                    .precision = clock.precision,
                                    .month = clock.month,
                                    .day = clock.day,
                                    .hour = clock.hour,
                                    .minute = clock.minute,
                                    .zoneMinutes = clock.zone};
    core::EventDate date = tests::onDay(tests::day(2019, 6, 7));
    date.value = core::valueOf(point);
    date.span = core::spanOf(point);
    date.precision = clock.precision;
    return date;
}

core::Instant at(unsigned month, unsigned day, int hour, int minute)
{
    return core::Instant(tests::day(2019, month, day)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

core::TimeSpan minuteAt(unsigned month, unsigned day, int hour, int minute)
{
    return {at(month, day, hour, minute), at(month, day, hour, minute) + std::chrono::minutes(1)};
}

const QTimeZone london("Europe/London");

} // namespace

TEST_CASE("A minute that names its zone moves to the clocks of the zone chosen", "[timeline][zone]")
{
    const auto [clock, zone, moved] = GENERATE(table<Clock, QByteArray, core::TimeSpan>({
        {{.hour = 18, .minute = 51, .zone = -300}, "UTC", minuteAt(6, 7, 23, 51)},
        {{.hour = 18, .minute = 51, .zone = -300}, "Europe/London", minuteAt(6, 8, 0, 51)},
        {{.hour = 18, .zone = 0}, "America/New_York", minuteAt(6, 7, 14, 0)},
        {{.month = 1, .hour = 18, .zone = 0}, "America/New_York", minuteAt(1, 7, 13, 0)},
        {{.hour = 3, .zone = 330}, "UTC", minuteAt(6, 6, 21, 30)},
        {{.hour = 24, .zone = 0}, "UTC", minuteAt(6, 8, 0, 0)},
        {{.hour = 18, .zone = 0}, "Asia/Kathmandu", minuteAt(6, 7, 23, 45)},
        // The minute before London's clocks go on, and that before they go back.
        {{.month = 3, .day = 31, .hour = 0, .minute = 59, .zone = 0}, "Europe/London", minuteAt(3, 31, 0, 59)},
        {{.month = 3, .day = 31, .hour = 1, .zone = 0}, "Europe/London", minuteAt(3, 31, 2, 0)},
        {{.month = 10, .day = 27, .hour = 0, .minute = 59, .zone = 0}, "Europe/London", minuteAt(10, 27, 1, 59)},
        {{.month = 10, .day = 27, .hour = 1, .zone = 0}, "Europe/London", minuteAt(10, 27, 1, 0)},
    }));
    const core::EventDate date = dateOf(clock);
    CAPTURE(date.value, zone);
    CHECK(ui::dateInZone(date, QTimeZone(zone)).span == moved);
}

TEST_CASE("An hour in which the clocks change is never empty", "[timeline][zone]")
{
    core::EventDate date = dateOf({.month = 10, .day = 27, .hour = 0, .precision = Precision::Hour, .zone = 0});
    date.span = core::TimeSpan{at(10, 27, 0, 30), at(10, 27, 1, 30)};
    CHECK(ui::dateInZone(date, london).span == core::TimeSpan{at(10, 27, 1, 30), at(10, 27, 2, 30)});

    date.span = core::TimeSpan{at(3, 31, 0, 30), at(3, 31, 1, 30)};
    CHECK(ui::dateInZone(date, london).span == core::TimeSpan{at(3, 31, 0, 30), at(3, 31, 2, 30)});
}

TEST_CASE("Days, and hours without a zone, stay where their article put them", "[timeline][zone]")
{
    const Clock clock =
        GENERATE(Clock{.hour = 18}, Clock{.precision = Precision::Day}, Clock{.precision = Precision::Hour},
                 Clock{.precision = Precision::Month}, Clock{.precision = Precision::Year});
    const core::EventDate date = dateOf(clock);
    CAPTURE(date.value);
    CHECK(ui::dateInZone(date, QTimeZone("Asia/Tokyo")) == date);
}

TEST_CASE("Without a choice of zone nothing moves", "[timeline][zone]")
{
    const core::EventDate date = dateOf({.hour = 18, .zone = -300});
    CHECK(ui::dateInZone(date, QTimeZone()) == date);
    CHECK(ui::zoneName(QTimeZone()).isEmpty());
}

TEST_CASE("Beside a time that moved stands the name of the zone", "[timeline][zone]")
{
    const tests::British british;
    const core::EventDate date = dateOf({.hour = 18, .minute = 51, .zone = -300});
    CHECK(ui::whenInZone(date, QTimeZone()) == u"7 Jun 2019, 18:51"_s);
    CHECK(ui::whenInZone(date, QTimeZone::UTC) == u"7 Jun 2019, 23:51 (UTC)"_s);
    CHECK(ui::whenInZone(date, QTimeZone("America/New_York")) == u"7 Jun 2019, 19:51 (New York time)"_s);
    CHECK(ui::whenInZone(dateOf({.hour = 18}), QTimeZone::UTC) == u"7 Jun 2019, 18:00"_s);
}

TEST_CASE("The timeline's arrangement has an event where the clocks of the zone put it", "[timeline][zone]")
{
    core::Extraction extraction = tests::extractionOf(u"# Late\n\n{The ferry [sails] at 18:51.}"_s);
    extraction.events.front().date = dateOf({.hour = 18, .minute = 51, .zone = -300});
    const auto timeline = tests::timelineOf({std::move(extraction)});

    const ui::TimelineIndex told = ui::indexTimeline(*timeline, {});
    const ui::TimelineIndex zoned = ui::indexTimeline(*timeline, {}, {}, QTimeZone::UTC);

    CHECK(zoned.begin.front() - told.begin.front() == 5 * 3600);
    CHECK(zoned.end.front() - told.end.front() == 5 * 3600);
}

TEST_CASE("A picture tells on its axis which zone was chosen", "[timeline][zone]")
{
    const auto timeline = tests::bridgeTimeline();
    ui::TimelinePicture picture{.span = *ui::fittingSpan(*timeline)};
    CHECK_FALSE(ui::renderSvg(*timeline, picture, {}).contains("New York time"));
    picture.zone = QTimeZone("America/New_York");
    CHECK(ui::renderSvg(*timeline, picture, {}).contains("New York time"));
}
