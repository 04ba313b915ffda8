// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/flow_layout.h"

#include <QWidget>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

namespace {

/// Three boxes of 40 by 10 pixels in a row `width` pixels wide.
std::vector<QRect> threeBoxes(int width, Qt::LayoutDirection direction)
{
    QWidget row;
    row.setLayoutDirection(direction);
    auto *layout = new ui::FlowLayout(&row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    std::vector<QWidget *> boxes;
    for (int i = 0; i < 3; ++i) {
        boxes.push_back(new QWidget(&row));
        boxes.back()->setFixedSize(40, 10);
        layout->addWidget(boxes.back());
    }
    row.resize(width, layout->heightForWidth(width));
    row.show();
    layout->activate();
    std::vector<QRect> places;
    for (const QWidget *box : boxes)
        places.push_back(box->geometry());
    return places;
}

} // namespace

TEST_CASE("FlowLayout goes on in a new line where there is no more room", "[filters]")
{
    CHECK(threeBoxes(130, Qt::LeftToRight) == std::vector<QRect>{{0, 0, 40, 10}, {45, 0, 40, 10}, {90, 0, 40, 10}});
    CHECK(threeBoxes(129, Qt::LeftToRight) == std::vector<QRect>{{0, 0, 40, 10}, {45, 0, 40, 10}, {0, 15, 40, 10}});
    CHECK(threeBoxes(100, Qt::RightToLeft) == std::vector<QRect>{{60, 0, 40, 10}, {15, 0, 40, 10}, {60, 15, 40, 10}});
}
