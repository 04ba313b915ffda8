// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/synthetic_timeline.h"
#include "ui/models/event_model.h"
#include "ui/models/kind_colors.h"
#include "ui/overview/overview_bins.h"
#include "ui/overview/overview_chart.h"
#include "ui/overview/overview_menu.h"
#include "ui/overview/overview_window.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <numeric>

namespace {

using namespace Qt::StringLiterals;

using namespace std::chrono;

core::Instant at(int y, unsigned m, unsigned d)
{
    return core::Instant(local_days(year(y) / month(m) / day(d)));
}

/// The bins in which a chart of 160 bars counts the events of these days.
ui::TimeBins binsOf(const std::vector<tests::DatedEvent> &events)
{
    return ui::timeBins(ui::facetsOf(*tests::timelineOfDays(events)).span, 160);
}

QString firstEdges(const ui::TimeBins &bins)
{
    QStringList words;
    for (const core::Instant edge : std::span(bins.edges).first(2)) {
        const year_month_day date(floor<days>(edge));
        words << u"%1-%2-%3"_s.arg(int(date.year())).arg(unsigned(date.month())).arg(unsigned(date.day()));
    }
    return words.join(u' ');
}

/// A shown chart of the years 2010 to 2020.
class Shown
{
public:
    Shown()
    {
        std::vector<tests::DatedEvent> days;
        for (int i = 2010; i <= 2020; ++i)
            days.push_back({u"%1-03-05"_s.arg(i)});
        events.setTimeline(tests::timelineOfDays(days));
        chart.setModel(&events);
        chart.resize(800, 100);
        chart.setVisibleSpan({at(2013, 1, 1), at(2015, 1, 1)});
        chart.show();
        QApplication::processEvents();
        window = chart.findChild<ui::OverviewWindow *>();
    }

    core::TimeSpan lastChosen() const { return chosen.last()[0].value<core::TimeSpan>(); }

    void drag(QPointF from, QPointF to)
    {
        QTest::mousePress(window, Qt::LeftButton, {}, from.toPoint());
        QMouseEvent move(QEvent::MouseMove, to, window->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(window, &move);
        QTest::mouseRelease(window, Qt::LeftButton, {}, to.toPoint());
    }

    ui::EventModel events;
    ui::OverviewChart chart;
    ui::OverviewWindow *window = nullptr;
    QSignalSpy chosen{&chart, &ui::OverviewChart::visibleSpanChosen};
};

} // namespace

TEST_CASE("Bins are of the calendar and as fine as the span allows", "[overview]")
{
    const auto [first, last, edges] = GENERATE(table<QString, QString, QString>({
        {u"2019-06-04"_s, u"2019-06-05"_s, u"2019-6-4 2019-6-4"_s},  // hours
        {u"2019-06-04"_s, u"2019-08-20"_s, u"2019-6-4 2019-6-5"_s},  // days
        {u"2018-06-05"_s, u"2020-06-20"_s, u"2018-6-4 2018-6-11"_s}, // weeks, from Mondays
        {u"2012-06-05"_s, u"2020-06-20"_s, u"2012-6-1 2012-7-1"_s},  // months
        {u"1985-06-05"_s, u"2020-06-20"_s, u"1985-4-1 1985-7-1"_s},  // quarters
        {u"1901-06-05"_s, u"2020-06-20"_s, u"1901-1-1 1902-1-1"_s},  // years
        {u"1066-06-05"_s, u"2020-06-20"_s, u"1060-1-1 1070-1-1"_s},  // decades
    }));
    CAPTURE(first, last);

    const ui::TimeBins bins = binsOf({{first}, {last}});

    CHECK(firstEdges(bins) == edges);
    CHECK(bins.size() <= 160);
    CHECK(std::ranges::is_sorted(bins.edges));
}

TEST_CASE("Each dated event on the timeline is counted once", "[overview]")
{
    const auto timeline = tests::syntheticTimeline(2000);
    const ui::OverviewBins bins = ui::binEvents(ui::facetsOf(*timeline), {}, ui::Stacking::Kind, 160);

    int counted = 0;
    for (const auto &bin : bins.counts)
        counted += std::accumulate(bin.begin(), bin.end(), 0);

    const auto dated =
        std::ranges::count_if(timeline->stories, [](const core::Story &s) { return s.date.span.has_value(); });
    CHECK(counted == dated);
    CHECK(bins.highest() > 0);
}

TEST_CASE("Positions and moments turn into each other", "[overview]")
{
    const ui::TimeBins bins = binsOf({{u"2012-06-05"_s}, {u"2020-06-20"_s}});
    for (const double position : {0.0, 0.25, 7.5, 40.0, double(bins.size())})
        CHECK(bins.position(bins.timeAt(position)) == Catch::Approx(position).margin(1e-5));
    CHECK(bins.position(at(1950, 1, 1)) == 0);
    CHECK(bins.position(at(2050, 1, 1)) == bins.size());
}

TEST_CASE("Labels of the overview never overlap", "[overview]")
{
    const auto [first, last] = GENERATE(table<QString, QString>({{u"2019-06-04"_s, u"2019-06-05"_s},
                                                                 {u"2019-06-04"_s, u"2019-08-20"_s},
                                                                 {u"2018-06-05"_s, u"2020-06-20"_s},
                                                                 {u"2012-06-05"_s, u"2020-06-20"_s},
                                                                 {u"1985-06-05"_s, u"2020-06-20"_s},
                                                                 {u"1066-06-05"_s, u"2020-06-20"_s}}));
    const double width = GENERATE(200.0, 700.0, 1500.0);
    CAPTURE(first, last, width);
    const ui::TimeBins bins = binsOf({{first}, {last}});
    const QFontMetricsF metrics{QFont()};

    const auto labels = ui::labelBins(bins, width / bins.size(), QLocale::c(), metrics);

    CHECK(!labels.empty());
    double end = 0;
    for (const ui::BinLabel &label : labels) {
        const double x = label.edge * width / bins.size();
        CHECK(x >= end);
        end = x + metrics.horizontalAdvance(label.text);
    }
    CHECK(end <= width);
}

TEST_CASE("Dragging the window changes what the timeline shows, by its length or at an edge", "[overview]")
{
    Shown shown;
    const QRectF frame = shown.window->frame();
    const QPointF middle = frame.center();

    shown.drag(middle, middle + QPointF(100, 0));
    REQUIRE(!shown.chosen.isEmpty());
    const core::TimeSpan moved = shown.lastChosen();
    CHECK(moved.begin > at(2013, 6, 1));
    CHECK(std::chrono::abs((moved.end - moved.begin) - days(731)) < days(8)); // bins are months of unequal length

    const QRectF there = shown.window->frame();
    shown.drag({there.right(), there.center().y()}, {there.right() + 60, there.center().y()});
    CHECK(shown.lastChosen().begin == moved.begin);
    CHECK(shown.lastChosen().end > moved.end);

    shown.drag({there.left(), there.center().y()}, {there.left() - 40, there.center().y()});
    CHECK(shown.lastChosen().begin < moved.begin);
}

TEST_CASE("A click beside the window fetches it, and it never leaves the chart", "[overview]")
{
    Shown shown;
    QTest::mouseClick(shown.window, Qt::LeftButton, {}, QPoint(790, 40));
    CHECK(shown.lastChosen().end >= at(2020, 3, 1));
    CHECK(shown.window->frame().right() <= shown.window->plot().right() + 1);
}

TEST_CASE("Keys move and resize the window of the overview", "[overview]")
{
    Shown shown;
    QTest::keyClick(shown.window, Qt::Key_Right);
    CHECK(shown.lastChosen().begin > at(2013, 1, 1));
    QTest::keyClick(shown.window, Qt::Key_Home);
    CHECK(shown.lastChosen().begin <= at(2010, 3, 5));
    const core::TimeSpan before = shown.lastChosen();
    QTest::keyClick(shown.window, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shown.lastChosen().begin == before.begin);
    CHECK(shown.lastChosen().end > before.end);
    QTest::keyClick(shown.window, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(shown.window, Qt::Key_Plus);
    CHECK(shown.lastChosen().end - shown.lastChosen().begin < before.end - before.begin);
    CHECK(!shown.window->accessibleName().isEmpty());
}

TEST_CASE("What the timeline shows moves the window without an echo", "[overview]")
{
    Shown shown;
    const QRectF before = shown.window->frame();
    shown.chart.setVisibleSpan({at(2016, 1, 1), at(2017, 1, 1)});
    CHECK(shown.window->frame().left() > before.left());
    CHECK(shown.chosen.isEmpty());
}

TEST_CASE("A screen reader is told what the overview is and which time it shows", "[overview][accessible]")
{
    const Shown shown;
    shown.window->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    shown.window->setSpan({at(2012, 3, 3), at(2012, 4, 10)});

    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(shown.window);

    REQUIRE(told);
    CHECK(told->role() == QAccessible::Chart);
    CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
    CHECK(told->text(QAccessible::Value) == u"Shows 3 March 2012 to 9 April 2012"_s);
    CHECK(told->text(QAccessible::Description).startsWith(told->text(QAccessible::Value)));
}

TEST_CASE("Bars count what the filter lets through, in the bins of all events", "[overview]")
{
    const auto timeline = tests::timelineOfDays({{u"2012-03-05"_s}, {u"2012-03-06"_s}, {u"2018-03-05"_s}});
    const ui::EventFacets facets = ui::facetsOf(*timeline);

    const ui::OverviewBins all = ui::binEvents(facets, {}, ui::Stacking::Kind, 160);
    const ui::OverviewBins some = ui::binEvents(facets, {true, false, false}, ui::Stacking::Kind, 160);

    CHECK(some.time.edges == all.time.edges);
    CHECK(all.highest() == 2);
    CHECK(some.highest() == 1);
}

TEST_CASE("Bars are stacked by kind or by status", "[overview]")
{
    const auto timeline = tests::timelineOfDays(
        {{u"2012-03-05"_s}, {.days = u"2012-03-05"_s, .status = core::EventStatus::Denied, .kind = u"accident"_s}});
    const ui::EventFacets facets = ui::facetsOf(*timeline);

    const auto byKind = ui::binEvents(facets, {}, ui::Stacking::Kind, 160).counts[0];
    CHECK(byKind[std::size_t(ui::kindColorIndex(u"protest"))] == 1);
    CHECK(byKind[std::size_t(ui::kindColorIndex(u"accident"))] == 1);
    const auto byStatus = ui::binEvents(facets, {}, ui::Stacking::Status, 160).counts[0];
    CHECK(byStatus[std::size_t(core::EventStatus::Happened)] == 1);
    CHECK(byStatus[std::size_t(core::EventStatus::Denied)] == 1);
}

TEST_CASE("The scale is logarithmic where one bar is far above the others, or by choice", "[overview]")
{
    ui::OverviewBins bins{.time = ui::timeBins({at(2012, 1, 1), at(2012, 1, 5)}, 160), .counts = {}};
    bins.counts = {{3, 1}, {2}, {0}, {4}};
    bins.counts.resize(std::size_t(bins.time.size()));
    CHECK_FALSE(ui::isLogarithmic(bins, ui::CountScale::Automatic));
    CHECK(ui::isLogarithmic(bins, ui::CountScale::Logarithmic));

    bins.counts[2] = {800};
    CHECK(ui::isLogarithmic(bins, ui::CountScale::Automatic));
    CHECK_FALSE(ui::isLogarithmic(bins, ui::CountScale::Linear));

    const auto heights = ui::barHeights(bins, true);
    CHECK(heights[0][0] == Catch::Approx(3 * heights[0][1])); // parts share the bar as they share the events
    CHECK(heights[2][0] < 5 * (heights[0][0] + heights[0][1]));
    CHECK(ui::barHeights(bins, false)[2][0] == 800);
}

TEST_CASE("The menu of the overview changes what its bars are made of, and shows what is chosen", "[overview]")
{
    Shown shown;
    ui::OverviewMenu menu(&shown.chart);
    menu.findChild<QAction *>(u"overviewByStatus"_s)->trigger();
    menu.findChild<QAction *>(u"overviewLogarithmic"_s)->trigger();

    CHECK(shown.chart.stacking() == ui::Stacking::Status);
    CHECK(shown.chart.countScale() == ui::CountScale::Logarithmic);
    shown.chart.setStacking(ui::Stacking::Kind);
    menu.popup({});
    CHECK(menu.findChild<QAction *>(u"overviewByKind"_s)->isChecked());
}

TEST_CASE("A bin says its time and its events", "[overview]")
{
    const auto text = [](const QString &last, int mostBins) {
        const auto timeline = tests::timelineOfDays({{u"2012-03-05"_s}, {last}});
        return ui::binText(ui::timeBins(ui::facetsOf(*timeline).span, mostBins), 0, QLocale(u"en_GB"_s));
    };
    CHECK(text(u"2012-03-06"_s, 160) == u"5 Mar 2012, 00:00"_s);
    CHECK(text(u"2012-05-06"_s, 160) == u"5 Mar 2012"_s);
    CHECK(text(u"2013-05-06"_s, 80) == u"5–11 Mar 2012"_s);
    CHECK(text(u"2020-05-06"_s, 160) == u"March 2012"_s);
    CHECK(text(u"2190-05-06"_s, 20) == u"2010 – 2019"_s);
}

TEST_CASE("An overview without dates is empty and takes no harm", "[overview]")
{
    ui::OverviewChart chart;
    ui::EventModel events;
    chart.setModel(&events);
    chart.resize(300, 90);
    chart.show();
    auto *window = chart.findChild<ui::OverviewWindow *>();
    QSignalSpy chosen(&chart, &ui::OverviewChart::visibleSpanChosen);

    QTest::mouseClick(window, Qt::LeftButton, {}, QPoint(100, 40));
    QTest::keyClick(window, Qt::Key_Right);
    CHECK(!chart.grab().isNull());

    CHECK(chosen.isEmpty());
}
