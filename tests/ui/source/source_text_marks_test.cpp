// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/timeline_builder.h"
#include "tests/ui/source/shown_source.h"
#include "ui/models/wording.h"
#include "ui/source/source_colors.h"

#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the selected event's sentence is lit, and nothing else is", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());

    shown.select(1);

    const core::Article &article = shown.events.timeline()->articles[0]->article;
    const core::TextRange sentence = shown.events.timeline()->articles[0]->events[1].sentence;
    const auto colors = ui::sourceColors(tests::lightPalette());
    CHECK(shown.pane.article() == 0);
    CHECK(shown.text()->toPlainText() == article.text);
    CHECK(shown.lettersOn(tests::exact(colors.lit)) == tests::lettersIn(article.text, sentence));
    CHECK(shown.lettersOn(tests::exact(colors.event)) ==
          tests::lettersIn(article.text, shown.events.timeline()->articles[0]->events[0].sentence));
}

TEST_CASE("a screen reader is told which sentence is lit", "[source][accessible]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    CHECK(shown.text()->accessibleDescription().contains(u"Alt+Down"_s));

    shown.select(0);

    const core::Timeline &timeline = *shown.events.timeline();
    const core::EventRef ref = timeline.events[0];
    const QString sentence = ui::Wording::words(timeline.extraction(ref).article, timeline.event(ref).sentence);
    CHECK(shown.text()->accessibleDescription() == u"Lit sentence: "_s + sentence);
}

TEST_CASE("lines under its times tell what dates the selected event, and from what it was counted", "[source]")
{
    auto extraction =
        tests::extractionOf(u"Rain fell on 2 May 2019.\n\n{Mud [hit] the pier <two days later>, as in 1998.}"_s);
    const QString text = extraction.article.text;
    const core::TextRange anchor = tests::rangeOf(text, u"2 May 2019"_s);
    const core::TextRange other = tests::rangeOf(text, u"1998"_s);
    core::EventDate &date = extraction.events[0].date;
    const core::TextRange words = date.expression;
    date = tests::onDay(tests::day(2019, 5, 4), words);
    date.basis = core::DateBasis::Relative;
    date.derivation = core::Derivation::Shifted;
    date.anchor = {core::Anchor::Kind::Expression, anchor, core::daySpan(tests::day(2019, 5, 2)), {}};
    for (const core::TextRange range : {anchor, words, other})
        extraction.times.emplace_back().range = range;
    tests::ShownSource shown(tests::timelineOf({extraction}));
    const auto colors = ui::sourceColors(tests::lightPalette());
    shown.pane.showArticle(0);
    for (const core::TextRange range : {anchor, words, other}) {
        CHECK(shown.underlined(range, tests::exact(colors.litEdge)) == 0);
        CHECK(shown.underlined(range, tests::exact(colors.dimmed)) < 0.1);
    }

    shown.select(0);

    CHECK(shown.underlined(words, tests::exact(colors.litEdge)) == 1);
    const double ofAnchor = shown.underlined(anchor, tests::exact(colors.litEdge));
    CHECK(ofAnchor > 0.5); // a broken line
    CHECK(ofAnchor < 0.9);
    CHECK(shown.underlined(other, tests::exact(colors.litEdge)) == 0);
    const double ofOther = shown.underlined(other, tests::exact(colors.dimmed));
    CHECK(ofOther > 0.2); // dots
    CHECK(ofOther < 0.6);
    CHECK(shown.underlined(tests::rangeOf(text, u"the pier"_s), tests::exact(colors.dimmed)) < 0.1);
}

TEST_CASE("the words that a date was counted from are marked also where its sentence cannot be seen", "[source]")
{
    auto extraction = tests::longArticle();
    const core::TextRange anchor = tests::rangeOf(extraction.article.text, u"The ferry number 0"_s);
    extraction.events[100].date.anchor.range = anchor;
    tests::ShownSource shown(tests::timelineOf({extraction}));
    shown.select(100);

    shown.text()->verticalScrollBar()->setValue(0);

    CHECK(shown.underlined(anchor, tests::exact(ui::sourceColors(tests::lightPalette()).litEdge)) > 0.5);
}

TEST_CASE("marks keep their place behind emoji, combining marks and line separators", "[source]")
{
    auto extraction =
        tests::extractionOf(u"Rain 🌧️🌧️ fell in Cafe\u0301 Rose.\u2028A family 👨‍👩‍👧 left. "_s
                            u"{The ferry 🚢 [sailed] late.} Nobody minded."_s);
    tests::ShownSource shown(tests::timelineOf({extraction}));

    shown.select(0);

    const auto lit = shown.lettersOn(tests::exact(ui::sourceColors(tests::lightPalette()).lit));
    CHECK(lit == tests::lettersIn(extraction.article.text, extraction.events[0].sentence));
}

TEST_CASE("the sentence of an event far down is scrolled into view", "[source]")
{
    tests::ShownSource shown(tests::timelineOf({tests::longArticle()}));
    shown.pane.showArticle(0);
    CHECK(!shown.text()->viewport()->rect().contains(shown.boxOf(shown.text()->document()->characterCount() - 3)));

    shown.select(100);

    const core::TextRange sentence = shown.events.timeline()->articles[0]->events[100].sentence;
    CHECK(shown.text()->viewport()->rect().contains(shown.boxOf(sentence.begin)));
    CHECK(shown.text()->viewport()->rect().contains(shown.boxOf(sentence.end - 1)));
    CHECK(shown.lettersOn(tests::exact(ui::sourceColors(tests::lightPalette()).lit)).size() == 18);
}

TEST_CASE("a change of palette changes the marks at once", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    shown.select(0);
    const auto letters = shown.lettersOn(tests::exact(ui::sourceColors(tests::lightPalette()).lit));

    shown.pane.setPalette(tests::darkPalette());

    CHECK(!letters.empty());
    CHECK(shown.lettersOn(tests::exact(ui::sourceColors(tests::darkPalette()).lit)) == letters);
}

TEST_CASE("text stays readable on each of the pane's colours", "[source]")
{
    for (const QPalette &palette : {tests::lightPalette(), tests::darkPalette()}) {
        const ui::SourceColors colors = ui::sourceColors(palette);
        const QColor text = palette.color(QPalette::Text);
        CHECK(ui::contrast(text, colors.lit) >= 7);
        CHECK(ui::contrast(text, colors.event) >= 7);
        CHECK(ui::contrast(colors.dimmed, palette.color(QPalette::Base)) >= 4.5);
        CHECK(ui::contrast(colors.litEdge, palette.color(QPalette::Base)) >= 2.5);
        CHECK(colors.lit != colors.event);
    }
}
