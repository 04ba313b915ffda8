// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/keep_place.h"

#include "tests/support/timeline_builder.h"
#include "ui/timeline/render_timeline.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

core::Extraction article(const QString &path, const QString &marked)
{
    auto made = tests::extractionOf(marked);
    made.article.path = path;
    for (core::Event &event : made.events)
        event.date = tests::onDay(tests::day(2019, 6, 4));
    return made;
}

const QString flood = u"{The river [rose] at dawn.} {Two streets were [closed].}"_s;
const QString fair = u"{The fair [opened].}"_s;

} // namespace

TEST_CASE("an event is found again by its article, sentence and trigger", "[window]")
{
    const auto before = tests::timelineOf({article(u"a.txt"_s, flood), article(u"b.txt"_s, fair)});
    const auto now = tests::timelineOf({article(u"b.txt"_s, fair), article(u"a.txt"_s, flood)});

    CHECK(ui::sameEvent(*before, 1, *now) == 2);
    CHECK(ui::sameEvent(*before, 2, *now) == 0);
    CHECK(ui::sameArticle(*before, 0, *now) == 1);
}

TEST_CASE("what is gone is not found again", "[window]")
{
    const auto before = tests::timelineOf({article(u"a.txt"_s, flood)});
    const auto now = tests::timelineOf({article(u"b.txt"_s, flood)});
    const auto shorter = tests::timelineOf({article(u"a.txt"_s, u"{The river [rose] at dawn.}"_s)});

    CHECK(ui::sameEvent(*before, 0, *now) == -1);
    CHECK(ui::sameArticle(*before, 0, *now) == -1);
    CHECK(ui::sameEvent(*before, 1, *shorter) == -1);
    CHECK(ui::sameEvent(*before, -1, *shorter) == -1);
    CHECK(ui::sameEvent(core::Timeline(), 0, *shorter) == -1);
}

TEST_CASE("the timeline stays where it is unless all was seen or nothing is in common", "[window]")
{
    const auto flooded = tests::timelineOf({article(u"a.txt"_s, flood)});
    const auto more = tests::timelineOf({article(u"a.txt"_s, flood), article(u"b.txt"_s, fair)});
    const auto other = tests::timelineOf({article(u"b.txt"_s, fair)});
    const auto all = ui::fittingSpan(*flooded);
    REQUIRE(all);
    const core::TimeSpan part{all->begin, all->begin + (all->end - all->begin) / 2};

    CHECK(ui::staysInPlace(*flooded, all, part, *more));
    CHECK_FALSE(ui::staysInPlace(*flooded, all, *all, *more));
    CHECK_FALSE(ui::staysInPlace(*flooded, all, part, *other));
    CHECK_FALSE(ui::staysInPlace(core::Timeline(), {}, part, *flooded));
}
