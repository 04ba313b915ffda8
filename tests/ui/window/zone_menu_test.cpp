// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/zone_menu.h"

#include "core/temporal/calendar_point.h"
#include "tests/ui/window/shown_window.h"
#include "ui/timeline/timeline_view.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// A launch at 18:51 five hours west of Greenwich, and a fair on a day.
std::shared_ptr<const core::Timeline> launchTimeline()
{
    core::Extraction extraction =
        tests::extractionOf(u"# Launch\n\n{It [rose] at 18:51.} {The fair [opened] on 8 June.}"_s);
    const core::CalendarPoint point{.year = 2019,
                                    .precision = core::Precision::Minute,
                                    .month = 6,
                                    .day = 7,
                                    .hour = 18,
                                    .minute = 51,
                                    .zoneMinutes = -300};
    core::EventDate launch = tests::onDay(tests::day(2019, 6, 7));
    launch.value = core::valueOf(point);
    launch.span = core::spanOf(point);
    launch.precision = point.precision;
    extraction.events[0].date = launch;
    extraction.events[1].date = tests::onDay(tests::day(2019, 6, 8));
    return tests::timelineOf({std::move(extraction)});
}

ui::TimelineView *viewOf(const tests::ShownWindow &shown)
{
    return shown.part<ui::TimelineView>("timelineView");
}

/// What a screen reader hears of the selected launch.
QString spokenLaunch(tests::ShownWindow &shown)
{
    shown.window.selectEvent(0);
    return viewOf(shown)->accessibleDescription();
}

/// Types into the dialog of Other….
void typeZone(const tests::ShownWindow &shown, const QString &text)
{
    QLineEdit *line = shown.part<QComboBox>("zoneBox")->lineEdit();
    line->selectAll();
    QTest::keyClicks(line, text);
}

QPushButton *acceptButton(const tests::ShownWindow &shown)
{
    return shown.part("zoneDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

TEST_CASE("times are as the articles have them until a zone is chosen", "[window][zone]")
{
    tests::ShownWindow shown(launchTimeline());
    CHECK(shown.part<QAction>("zoneArticles")->isChecked());
    CHECK_FALSE(viewOf(shown)->zone().isValid());
    CHECK(spokenLaunch(shown).startsWith(u"7 Jun 2019, 18:51:"_s));

    shown.part<QAction>("zoneUniversal")->trigger();
    CHECK(spokenLaunch(shown).startsWith(u"7 Jun 2019, 23:51 (UTC):"_s));
    CHECK_FALSE(shown.part<QAction>("zoneArticles")->isChecked());

    shown.part<QAction>("zoneComputer")->trigger();
    CHECK(viewOf(shown)->zone() == QTimeZone::systemTimeZone());

    shown.part<QAction>("zoneArticles")->trigger();
    CHECK(spokenLaunch(shown).startsWith(u"7 Jun 2019, 18:51:"_s));
}

TEST_CASE("another zone is chosen by its name, and there again next time", "[window][zone]")
{
    {
        tests::ShownWindow shown(launchTimeline());
        shown.part<QAction>("zoneOther")->trigger();
        CHECK(shown.part<QAction>("zoneArticles")->isChecked());
        typeZone(shown, u"Nowhere"_s);
        CHECK_FALSE(acceptButton(shown)->isEnabled());
        typeZone(shown, u"Europe/London"_s);
        REQUIRE(acceptButton(shown)->isEnabled());
        QTest::mouseClick(acceptButton(shown), Qt::LeftButton);

        CHECK(shown.part<QAction>("zoneOther")->isChecked());
        CHECK(shown.part<QAction>("zoneOther")->text() == u"&Other (London time)…"_s);
        CHECK(spokenLaunch(shown).startsWith(u"8 Jun 2019, 00:51 (London time):"_s));
        shown.window.close();
    }
    ui::MainWindow next;
    CHECK(next.findChild<ui::TimelineView *>(u"timelineView"_s)->zone() == QTimeZone("Europe/London"));
    CHECK(next.findChild<QAction *>(u"zoneOther"_s)->isChecked());
}

TEST_CASE("a dialog that is left by Escape changes no zone", "[window][zone]")
{
    tests::ShownWindow shown(launchTimeline());
    shown.part<QAction>("zoneUniversal")->trigger();
    shown.part<QAction>("zoneOther")->trigger();
    QTest::keyClick(shown.part("zoneDialog"), Qt::Key_Escape);
    CHECK(shown.part<QAction>("zoneUniversal")->isChecked());
    CHECK(viewOf(shown)->zone().id() == "UTC");
}

TEST_CASE("a zone of the settings that nobody knows counts for none", "[window][zone]")
{
    ui::ZoneMenu menu;
    menu.setChoice(u"Mars/Olympus"_s);
    CHECK(menu.choice().isEmpty());
    CHECK_FALSE(menu.zone().isValid());
}

TEST_CASE("today is the day that it is in the zone chosen", "[window][zone]")
{
    tests::ShownWindow shown(launchTimeline());
    shown.window.setNow(QDateTime(QDate(2019, 6, 7), QTime(23, 0), QTimeZone::UTC));
    shown.part<QAction>("zoneUniversal")->trigger();
    CHECK(viewOf(shown)->today() == tests::day(2019, 6, 7));

    shown.window.findChild<ui::ZoneMenu *>(u"zoneMenu"_s)->setChoice(u"Asia/Tokyo"_s);
    CHECK(viewOf(shown)->today() == tests::day(2019, 6, 8));
}
