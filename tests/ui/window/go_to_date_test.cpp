// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/show.h"
#include "tests/ui/window/shown_window.h"
#include "ui/timeline/timeline_view.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// The window with Ctrl+G pressed.
class Asked : public tests::ShownWindow
{
public:
    Asked()
        : ShownWindow(tests::bridgeTimeline())
    {
        window.setNow(QDateTime(QDate(2019, 6, 12), QTime(12, 0)));
        view().setFocus();
        press(u"Ctrl+G"_s);
    }

    ui::TimelineView &view() const { return *part<ui::TimelineView>("timelineView"); }
    QWidget &bar() const { return *part("goToDateBar"); }
    QLineEdit &line() const { return *part<QLineEdit>("goToDateLine"); }
    QString meaning() const { return part<QLabel>("goToDateMeaning")->text(); }
};

} // namespace

TEST_CASE("Ctrl+G opens a line, says what is understood while it is typed, and Enter goes there", "[window]")
{
    const Asked asked;
    const core::TimeSpan before = asked.view().visibleSpan();
    REQUIRE(asked.bar().isVisible());
    REQUIRE(asked.line().hasFocus());

    QTest::keyClicks(&asked.line(), u"march 2012"_s);
    CHECK(asked.meaning() == u"March 2012: 1–31 March 2012"_s);
    CHECK(asked.line().accessibleDescription() == asked.meaning());
    QTest::keyClick(&asked.line(), Qt::Key_Return);

    const core::TimeSpan after = asked.view().visibleSpan();
    CHECK(after.begin < core::Instant(tests::day(2012, 3, 1)));
    CHECK(core::Instant(tests::day(2012, 4, 1)) < after.end);
    CHECK(after.end - after.begin < std::chrono::days(40));
    CHECK_FALSE(asked.bar().isVisible());
    CHECK(asked.view().hasFocus());

    asked.part<QAction>("back")->trigger();
    CHECK(asked.view().visibleSpan() == before);
}

TEST_CASE("Words that are no date go nowhere, and Escape closes the line", "[window]")
{
    const Asked asked;
    const core::TimeSpan before = asked.view().visibleSpan();

    QTest::keyClicks(&asked.line(), u"the bridge"_s);
    CHECK(asked.meaning().contains(u"no date that can be read"_s));
    QTest::keyClick(&asked.line(), Qt::Key_Return);
    QTest::keyClick(&asked.line(), Qt::Key_PageDown); // is not the timeline's
    CHECK(asked.bar().isVisible());

    QTest::keyClick(&asked.line(), Qt::Key_Escape);
    CHECK_FALSE(asked.bar().isVisible());
    CHECK(asked.view().hasFocus());
    CHECK(asked.view().visibleSpan() == before);
}

TEST_CASE("Relative dates count from today, and the last words wait to be typed over", "[window]")
{
    Asked asked;
    QTest::keyClicks(&asked.line(), u"last Tuesday"_s);
    CHECK(asked.meaning() == u"11 Jun 2019: Tuesday, 11 June 2019"_s);
    QTest::keyClick(&asked.line(), Qt::Key_Return);

    asked.press(u"Ctrl+G"_s);
    CHECK(asked.line().selectedText() == u"last Tuesday"_s);
    QTest::keyClicks(&asked.line(), u"44 BC"_s);
    QTest::keyClick(&asked.line(), Qt::Key_Return);
    CHECK(asked.view().visibleSpan().begin < core::Instant(tests::day(-43, 1, 1)));
}

TEST_CASE("A click on the timeline closes the line, one on the line does not reach the timeline", "[window]")
{
    const Asked asked;
    const core::TimeSpan before = asked.view().visibleSpan();

    QTest::mouseDClick(&asked.bar(), Qt::LeftButton, {}, {3, 3});
    CHECK(asked.bar().isVisible());
    CHECK(asked.view().visibleSpan() == before);

    QTest::mouseClick(asked.view().viewport(), Qt::LeftButton, {}, {20, asked.view().viewport()->height() - 5});
    CHECK_FALSE(asked.bar().isVisible());
}
