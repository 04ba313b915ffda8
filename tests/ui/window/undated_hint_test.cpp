// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undated_hint.h"

#include "tests/ui/window/shown_window.h"
#include "ui/source/source_pane.h"

#include <QDateEdit>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

core::Extraction rain(const QString &path, const core::Publication &published)
{
    auto made = tests::extractionOf(u"{Rain [fell] on Tuesday.} {The river [rose].}"_s);
    made.article.path = path;
    made.published = published;
    return made;
}

} // namespace

TEST_CASE("undated events wait only in articles whose publication day is unknown", "[window]")
{
    const auto stated = rain(u"a.txt"_s, tests::publishedOn(tests::day(2019, 6, 6)));
    auto german = rain(u"d.txt"_s, {}); // whose events nobody misses
    german.article.language = u"de"_s;
    const auto timeline = tests::timelineOf({stated, rain(u"b.txt"_s, {}), rain(u"c.txt"_s, {}), german});
    const ui::WaitingEvents waiting = ui::waitingEvents(*timeline);
    CHECK(waiting.events == 4);
    CHECK(waiting.articles == std::vector{1, 2});
}

TEST_CASE("the line below the timeline leads to where the day is set", "[window]")
{
    const auto stated = rain(u"a.txt"_s, tests::publishedOn(tests::day(2019, 6, 6)));
    tests::ShownWindow shown(tests::timelineOf({stated, rain(u"b.txt"_s, {})}));
    auto *button = shown.part<QToolButton>("undatedHintButton");
    REQUIRE(button->isVisible());
    CHECK(button->text() == u"2 events wait for their article’s publication day: set it…"_s);

    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(shown.part<QDateEdit>("publishedEdit")->isVisible());
    CHECK(shown.part<ui::SourcePane>("sourcePane")->article() == 1);

    shown.window.setTimeline(tests::timelineOf({stated}));
    CHECK_FALSE(button->isVisible());
}
