// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/timeline_builder.h"
#include "tests/ui/source/shown_source.h"
#include "ui/source/source_colors.h"

#include <QLabel>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("an event of another article brings that article", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    shown.select(0);

    shown.select(2);

    CHECK(shown.pane.article() == 1);
    CHECK(shown.child<QLabel>(u"sourceTitle"_s)->text() == u"Inquiry into bridge fire"_s);
    CHECK(shown.child<QLabel>(u"sourceLine"_s)->text() == u"Alder Post"_s);
}

TEST_CASE("words of another article are shown and lit there", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    shown.select(0);
    int followed = -1;
    QObject::connect(&shown.pane, &ui::SourcePane::articleFollowed, [&](int article) { followed = article; });
    const QString &text = shown.events.timeline()->articles[1]->article.text;
    const core::TextRange words{0, text.indexOf(u' ')};

    shown.pane.showElsewhere(u"news/inquiry.txt"_s, words);

    CHECK(shown.pane.article() == 1);
    CHECK(followed == 1);
    const QColor lit = tests::exact(ui::sourceColors(shown.pane.palette()).lit);
    CHECK(shown.lettersOn(lit) == tests::lettersIn(text, words));

    shown.pane.showElsewhere(u"gone.txt"_s, words);
    CHECK(shown.pane.article() == 1);
}

TEST_CASE("the lit sentence stays in sight when the pane changes its size", "[source]")
{
    tests::ShownSource shown(tests::timelineOf({tests::longArticle()}));
    shown.select(60);
    const core::TextRange sentence = shown.events.timeline()->articles[0]->events[60].sentence;

    shown.pane.resize(260, 300);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    CHECK(shown.text()->viewport()->rect().contains(shown.boxOf(sentence.begin)));
    CHECK(shown.text()->viewport()->rect().contains(shown.boxOf(sentence.end - 1)));

    shown.text()->verticalScrollBar()->setValue(0); // who scrolled away stays there
    shown.pane.resize(420, 420);
    CHECK(shown.text()->verticalScrollBar()->value() == 0);
}

TEST_CASE("a new timeline keeps the article and where it is scrolled to", "[source]")
{
    tests::ShownSource shown(tests::timelineOf({tests::longArticle()}));
    shown.select(60);
    const int scrolled = shown.text()->verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    auto other = tests::extractionOf(u"{It [rained].}"_s);
    other.article.path = u"other.txt"_s;

    shown.events.setTimeline(tests::timelineOf({other, tests::longArticle()}));

    CHECK(shown.pane.article() == 1);
    CHECK(shown.text()->verticalScrollBar()->value() == scrolled);
}

TEST_CASE("a timeline without the article shown leaves the pane empty", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    shown.select(0);

    shown.events.setTimeline(tests::timelineOf({}));

    CHECK(shown.pane.article() == -1);
    CHECK(shown.child<QLabel>(u"sourceEmpty"_s)->isVisible());
}
