// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/synthetic_timeline.h"
#include "tests/ui/timeline/shown_timeline.h"

#include <QSignalSpy>
#include <QStyleHints>

#include <catch2/catch_all.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A timeline under fingers.
class Touched : public tests::ShownTimeline
{
public:
    Touched()
        : ShownTimeline(tests::timelineOfDays({{.days = u"2019-06-04"_s}, {.days = u"2019-03-01"_s}}))
    {}

    QTest::QTouchEventWidgetSequence fingers() { return QTest::touchEvent(view.viewport(), m_screen.get()); }

    void moveOne(QPoint from, QPoint to)
    {
        fingers().press(0, from);
        for (int step = 1; step <= 8; ++step)
            fingers().move(0, from + (to - from) * step / 8);
        fingers().release(0, to);
    }

    /// Two fingers that are `from` pixels apart, and then `to`, around `middle`.
    void pinch(QPoint middle, int from, int to)
    {
        const auto at = [middle](int apart, int side) { return middle + QPoint(side * apart / 2, 0); };
        fingers().press(0, at(from, -1));
        fingers().move(0, at(from, -1)).press(1, at(from, 1));
        for (int step = 1; step <= 10; ++step) {
            const int apart = from + (to - from) * step / 10;
            fingers().move(0, at(apart, -1)).move(1, at(apart, 1));
        }
        fingers().release(0, at(to, -1)).release(1, at(to, 1));
    }

private:
    std::unique_ptr<QPointingDevice> m_screen{QTest::createTouchDevice()};
};

std::chrono::seconds lengthOf(const core::TimeSpan &span)
{
    return span.end - span.begin;
}

} // namespace

TEST_CASE("Two fingers zoom where they are", "[timeline][touch]")
{
    Touched touched;
    const core::TimeSpan before = touched.view.visibleSpan();
    const QPoint middle = touched.atDay(5, 1, 6);

    touched.pinch(middle, 100, 300);

    const core::TimeSpan after = touched.view.visibleSpan();
    CHECK(lengthOf(after) < lengthOf(before) * 2 / 3);
    CHECK(std::abs(touched.atDay(5, 1).x() - middle.x()) < 40);

    touched.pinch(middle, 300, 100);
    CHECK(lengthOf(touched.view.visibleSpan()) > lengthOf(after));
}

TEST_CASE("A finger that rests on an event selects it and asks for its menu, once", "[timeline][touch]")
{
    Touched touched;
    QSignalSpy asked(&touched.view, &ui::TimelineView::menuRequested);
    const QPoint ferry = touched.atDay(3, 1);

    touched.fingers().press(0, ferry);
    CHECK(QTest::qWaitFor([&] { return !asked.isEmpty(); }));
    touched.fingers().release(0, ferry);

    CHECK(asked.size() == 1);
    CHECK(touched.selected() == std::vector{1});
}

// The last one: what touches soon after a tap is taken for a second click.
TEST_CASE("One finger pans, and a tap selects", "[timeline][touch]")
{
    Touched touched;
    const QPoint before = touched.atDay(5, 1);

    touched.moveOne({500, 350}, {400, 350});
    CHECK(std::abs(touched.atDay(5, 1).x() - (before.x() - 100)) <= 1);
    CHECK(touched.selected().empty());

    const QPoint ferry = touched.atDay(6, 4);
    touched.fingers().press(0, ferry);
    touched.fingers().release(0, ferry);
    CHECK(touched.selected() == std::vector{0});
}
