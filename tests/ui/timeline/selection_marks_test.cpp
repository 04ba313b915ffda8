// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthetic_timeline.h"
#include "tests/ui/timeline/shown_timeline.h"

#include <QPaintEvent>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Takes down which part of a widget is painted.
class PaintedParts : public QObject
{
public:
    QRegion parts;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            parts += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

/// The pixels in which two pictures of one size differ.
QRegion differenceOf(const QImage &a, const QImage &b)
{
    QRegion difference;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                difference += QRect(x, y, 1, 1);
        }
    }
    return difference;
}

} // namespace

TEST_CASE("Only what a selection changes is painted, and all of that", "[timeline][view]")
{
    tests::ShownTimeline shown(tests::timelineOfDays({{u"2019-02-04"_s, u"Dock workers block the old bridge"_s},
                                                      {u"2019-06-05"_s},
                                                      {u"2019-06-05"_s},
                                                      {u"2019-04-01/2019-05-01"_s, u"Farmers occupy a warehouse"_s},
                                                      {u"2019-11-30"_s, u"The council leaves"_s}}));
    const auto [from, to] = GENERATE(std::pair(0, 3), std::pair(3, 4), std::pair(4, 1), std::pair(1, 0));
    CAPTURE(from, to);
    QWidget *viewport = shown.view.viewport();
    const auto select = [&](int event) {
        shown.selection.select(shown.model.index(event, 0),
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    select(from);
    const QImage before = viewport->grab().toImage();
    QApplication::processEvents();
    PaintedParts painted;
    viewport->installEventFilter(&painted);

    select(to);
    QApplication::processEvents();

    const QRect all = viewport->rect();
    const QRect most = painted.parts.boundingRect();
    viewport->removeEventFilter(&painted);
    CHECK(most.height() < all.height() / 2);
    const QRegion changed = differenceOf(before, viewport->grab().toImage());
    CHECK_FALSE(changed.isEmpty());
    CHECK((changed - painted.parts).isEmpty());
}
