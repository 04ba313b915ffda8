// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/view_history.h"

#include <catch2/catch_all.hpp>

using ui::ViewMove;

namespace {

ui::ViewPlace place(int scroll)
{
    return {{}, scroll};
}

} // namespace

TEST_CASE("The history goes back and forward as in a browser", "[timeline]")
{
    ui::ViewHistory history;
    CHECK(!history.canGoBack());
    history.leave(place(1), ViewMove::Jump);
    history.leave(place(2), ViewMove::Jump);

    CHECK(history.goBack(place(3)) == place(2));
    CHECK(history.goBack(place(2)) == place(1));
    CHECK(!history.canGoBack());
    CHECK(history.goForward(place(1)) == place(2));
    CHECK(history.canGoForward());

    history.leave(place(2), ViewMove::Jump);
    CHECK(!history.canGoForward());
}

TEST_CASE("Moves of one kind in a row are one step", "[timeline]")
{
    ui::ViewHistory history;
    history.leave(place(1), ViewMove::Wheel);
    history.leave(place(2), ViewMove::Wheel);
    history.leave(place(3), ViewMove::Drag);
    history.endMove();
    history.leave(place(4), ViewMove::Drag);

    CHECK(history.goBack(place(5)) == place(4));
    CHECK(history.goBack(place(4)) == place(3));
    CHECK(history.goBack(place(3)) == place(1));
    CHECK(!history.canGoBack());
}

TEST_CASE("The history forgets the oldest places, not the newest", "[timeline]")
{
    ui::ViewHistory history;
    for (int i = 0; i < 1000; ++i)
        history.leave(place(i), ViewMove::Jump);

    int steps = 0;
    for (; history.canGoBack(); ++steps)
        CHECK(history.goBack(place(-1)).scroll == 999 - steps);
    CHECK(steps == 200);
}
