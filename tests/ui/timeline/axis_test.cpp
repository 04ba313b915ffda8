// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/axis.h"
#include "ui/timeline/calendar_step.h"

#include <QFont>
#include <QStringList>

#include <catch2/catch_all.hpp>

namespace {

using namespace Qt::StringLiterals;

using namespace std::chrono;
using enum ui::CalendarUnit;

core::Instant at(int y, unsigned m, unsigned d, seconds time = {})
{
    return core::Instant(local_days(year(y) / month(m) / day(d))) + time;
}

ui::AxisMetrics metrics()
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(12);
    return {QFontMetricsF(font), QFontMetricsF(font)};
}

/// The labels of the ticks in view, joined by blanks.
QString labelsOf(const std::vector<ui::Tick> &ticks, int width)
{
    QStringList labels;
    for (const ui::Tick &tick : ticks) {
        if (tick.labelX >= 0 && tick.x < width)
            labels << tick.label;
    }
    return labels.join(u" | "_s);
}

} // namespace

TEST_CASE("Ticks stand where the calendar counts", "[timeline]")
{
    const auto [step, instant, tick, next] =
        GENERATE(table<ui::CalendarStep, core::Instant, core::Instant, core::Instant>({
            {{Minute, 15}, at(2019, 6, 4, minutes(44)), at(2019, 6, 4, minutes(30)), at(2019, 6, 4, minutes(45))},
            {{Hour, 6}, at(2019, 6, 4, hours(23)), at(2019, 6, 4, hours(18)), at(2019, 6, 5)},
            {{Day, 1}, at(2024, 2, 28), at(2024, 2, 28), at(2024, 2, 29)},
            {{Day, 2}, at(2019, 7, 31), at(2019, 7, 29), at(2019, 8, 1)}, // no 31st beside a 1st
            {{Day, 5}, at(2019, 6, 30), at(2019, 6, 26), at(2019, 7, 1)},
            {{Day, 5}, at(2019, 2, 27), at(2019, 2, 21), at(2019, 3, 1)}, // the 26th would be too near
            {{Day, 10}, at(2019, 7, 31), at(2019, 7, 21), at(2019, 8, 1)},
            {{Month, 1}, at(2019, 12, 31), at(2019, 12, 1), at(2020, 1, 1)},
            {{Month, 3}, at(2019, 6, 4), at(2019, 4, 1), at(2019, 7, 1)},
            {{Year, 1}, at(0, 6, 4), at(0, 1, 1), at(1, 1, 1)},
            {{Year, 10}, at(2019, 6, 4), at(2010, 1, 1), at(2020, 1, 1)},
            {{Year, 100}, at(50, 6, 4), at(1, 1, 1), at(100, 1, 1)},   // there is no year 0
            {{Year, 100}, at(-43, 3, 15), at(-99, 1, 1), at(1, 1, 1)}, // 44 BC lies between 100 BC and AD 1
            {{Year, 100}, at(-99, 1, 1), at(-99, 1, 1), at(1, 1, 1)},
            {{Year, 100}, at(-100, 1, 1), at(-199, 1, 1), at(-99, 1, 1)},
            {{Year, 1000}, at(-9998, 1, 1), at(-9999, 1, 1), at(-8999, 1, 1)},
        }));
    CAPTURE(int(step.unit), step.count);

    CHECK(ui::tickAtOrBefore(step, instant) == tick);
    CHECK(ui::nextTick(step, tick) == next);
}

TEST_CASE("Following ticks are never nearer than is told", "[timeline]")
{
    const ui::CalendarStep step = GENERATE(
        ui::CalendarStep{Day, 1}, ui::CalendarStep{Day, 2}, ui::CalendarStep{Day, 5}, ui::CalendarStep{Day, 10},
        ui::CalendarStep{Month, 1}, ui::CalendarStep{Month, 3}, ui::CalendarStep{Month, 6}, ui::CalendarStep{Year, 1},
        ui::CalendarStep{Year, 5}, ui::CalendarStep{Year, 100});
    CAPTURE(int(step.unit), step.count);

    core::Instant tick = ui::tickAtOrBefore(step, at(-210, 1, 1));
    for (int i = 0; i < 3000 && tick < at(300, 1, 1); ++i) {
        const core::Instant next = ui::nextTick(step, tick);
        REQUIRE(double((next - tick).count()) >= ui::shortestDistance(step));
        REQUIRE(ui::tickAtOrBefore(step, next) == next);
        REQUIRE(ui::tickAtOrBefore(step, next - seconds(1)) == tick);
        tick = next;
    }
}

TEST_CASE("The axis names years, months, days and hours in two rows", "[timeline]")
{
    const auto [begin, end, width, coarse, fine] = GENERATE(table<core::Instant, core::Instant, int, QString, QString>({
        {at(2019, 3, 20), at(2019, 9, 10), 300, u"2019"_s, u"Apr | May | Jun | Jul | Aug | Sept"_s},
        {at(2019, 11, 20), at(2020, 3, 10), 240, u"2019 | 2020"_s, u"Dec | Jan | Feb | Mar"_s},
        {at(2019, 6, 28), at(2019, 7, 4), 300, u"June 2019 | July 2019"_s, u"28 | 29 | 30 | 1 | 2 | 3"_s},
        {at(2019, 6, 4), at(2019, 6, 4, hours(11)), 230, u"Tuesday, 4 June 2019"_s, u"00:00 | 03:00 | 06:00 | 09:00"_s},
        {at(1905, 1, 1), at(1925, 1, 1), 300, u"1900–1999"_s, u"1905 | 1910 | 1915 | 1920"_s},
        {at(-250, 1, 1), at(250, 1, 1), 400, u"1000 BC–1 BC | 1–999"_s, u"200 BC | 100 BC | 1 | 100 | 200"_s},
    }));
    const ui::Axis axis =
        ui::axisOf(ui::scaleShowing({begin, end}, width), QLocale(QLocale::English, QLocale::UnitedKingdom), metrics());

    CHECK(labelsOf(axis.coarse, width).toStdString() == coarse.toStdString());
    CHECK(labelsOf(axis.fine, width).toStdString() == fine.toStdString());
}

TEST_CASE("The axis speaks the language of the locale", "[timeline]")
{
    const ui::TimeScale scale = ui::scaleShowing({at(2019, 4, 20), at(2019, 7, 10)}, 300);

    const ui::Axis axis = ui::axisOf(scale, QLocale(QLocale::French, QLocale::France), metrics());

    CHECK(labelsOf(axis.coarse, 300).toStdString() == "mai 2019 | juin 2019 | juillet 2019");
}

TEST_CASE("Labels of the axis never touch each other, from a minute to ten thousand years", "[timeline]")
{
    const double length =
        GENERATE(60.0, 600.0, 3600.0, 4e4, 9e4, 4e5, 1e6, 4e6, 1.2e7, 4e7, 1e8, 6e8, 3e9, 1e10, 5e10, 3e11);
    const int firstYear = GENERATE(-4000, -30, 990, 2019);
    const int width = GENERATE(150, 700, 1500);
    const ui::AxisMetrics fonts = metrics();
    CAPTURE(length, firstYear, width);
    const core::Instant begin = at(firstYear, 11, 23, hours(7));

    const ui::Axis axis =
        ui::axisOf(ui::scaleShowing({begin, begin + seconds(qint64(length))}, width), QLocale::c(), fonts);

    REQUIRE(!axis.fine.empty());
    CHECK(axis.fine.size() < 200);
    for (const auto *row : {&axis.coarse, &axis.fine}) {
        for (std::size_t i = 0; i + 1 < row->size(); ++i) {
            const ui::Tick &tick = (*row)[i];
            const ui::Tick &next = (*row)[i + 1];
            if (!tick.label.isEmpty() && !next.label.isEmpty()) {
                CAPTURE(tick.label, next.label);
                CHECK(tick.labelX + fonts.fine.horizontalAdvance(tick.label) <= next.labelX);
            }
        }
    }
}
