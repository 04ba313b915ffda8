// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charts_pane.h"

#include "tests/ui/window/shown_window.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/bar_rows.h"
#include "ui/models/kind_colors.h"
#include "ui/timeline/timeline_view.h"

#include <QDockWidget>
#include <QTabBar>
#include <QTabWidget>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The window with its dock of charts, which nobody sees at first.
class Charts
{
public:
    Charts()
        : shown(bridge())
    {
        CHECK_FALSE(shown.part("chartsDock")->isVisible());
        shown.part<QAction>("chartsDockToggle")->trigger();
        QApplication::processEvents();
        REQUIRE(shown.part("chartsPane")->isVisible());
    }

    ui::BarRows *open(int tab, const char *chart)
    {
        shown.part<QTabBar>("chartTabs")->setCurrentIndex(tab);
        QApplication::processEvents();
        return shown.part<ui::BarChart>(chart)->findChild<ui::BarRows *>();
    }

    static std::shared_ptr<const core::Timeline> bridge()
    {
        const auto before = tests::bridgeTimeline();
        std::vector<core::Extraction> extractions;
        for (const auto &extraction : before->articles)
            extractions.push_back(*extraction);
        extractions[0].events[0].quantities.push_back(
            {.kind = core::QuantityKind::Killed, .min = 2, .max = 3, .range = {}});
        return tests::timelineOf(std::move(extractions));
    }

    tests::ShownWindow shown;
};

QStringList said(const ui::BarRows *rows)
{
    QStringList texts;
    for (const ui::BarRow &row : rows->rows())
        texts += u"%1 %2%3"_s.arg(row.name, row.numbers, row.chosen ? u"!"_s : QString());
    return texts;
}

} // namespace

TEST_CASE("a click on a bar filters by its value, and a second one no longer", "[charts][window]")
{
    Charts charts;
    ui::BarRows *rows = charts.open(2, "outletChart");
    REQUIRE(said(rows) == QStringList{u"Alder Post 2"_s, u"Fenwick Courier 2"_s, u"No outlet 1"_s});

    QTest::mouseClick(rows, Qt::LeftButton, {}, rows->rowRect(1).center());
    CHECK(said(rows) == QStringList{u"Alder Post 2"_s, u"Fenwick Courier 2!"_s, u"No outlet 1"_s});
    CHECK(charts.shown.part<QTabWidget>("eventTabs")->tabText(0).contains(u"(2)"_s));

    QTest::mouseClick(rows, Qt::LeftButton, {}, rows->rowRect(1).center());
    CHECK(charts.shown.part<QTabWidget>("eventTabs")->tabText(0).contains(u"(4)"_s));
}

TEST_CASE("the charts are used from the keyboard, and say what it is on", "[charts][window]")
{
    Charts charts;
    ui::BarRows *rows = charts.open(0, "kindChart");
    rows->setFocus();
    REQUIRE(rows->rows().size() == 2);
    CHECK(rows->accessibleName() == u"Events by kind"_s);

    QTest::keyClick(rows, Qt::Key_Home);
    CHECK(rows->accessibleDescription().startsWith(u"Accidents: 1 event"_s));
    QTest::keyClick(rows, Qt::Key_Space);
    CHECK(rows->accessibleDescription().contains(u"Filtered by this"_s));
    CHECK(charts.shown.part<QTabWidget>("eventTabs")->tabText(0).contains(u"(1)"_s));
    QTest::keyClick(rows, Qt::Key_Down);
    CHECK(rows->accessibleDescription().startsWith(u"Other kinds: 4 event"_s));
}

TEST_CASE("the chart of victims leads to when they were", "[charts][window]")
{
    Charts charts;
    ui::BarRows *rows = charts.open(3, "tollChart");
    REQUIRE(!rows->rows().empty());
    CHECK(rows->rows()[0].numbers == u"2 to 3 killed"_s);
    CHECK(rows->rows()[0].bars[0].least == 2);
    CHECK(rows->rows()[0].bars[0].most == 3);

    const QRect row = rows->rowRect(0);
    const QImage picture = rows->grab().toImage();
    bool drawn = false; // the bar stands in its row
    for (int x = 0; x < row.width(); ++x)
        drawn |= picture.pixelColor(x, row.top() + row.height() / 2 - 3) == ui::kindColors(rows->palette())[0];
    CHECK(drawn);

    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Home);
    QTest::keyClick(rows, Qt::Key_Return);
    const core::TimeSpan seen = charts.shown.part<ui::TimelineView>("timelineView")->visibleSpan();
    CHECK(seen.begin == core::Instant(tests::day(2019, 6, 4)));
}

TEST_CASE("charts take their colours from the palette", "[charts][window]")
{
    Charts charts;
    ui::BarRows *rows = charts.open(0, "kindChart");
    for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
        charts.shown.window.setAppearance(appearance);
        QApplication::processEvents();
        const QImage image = rows->grab().toImage();
        CHECK(image.pixelColor(1, image.height() - 2) == rows->palette().color(QPalette::Base));
    }
}
