// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/timeline_builder.h"
#include "tests/ui/source/shown_source.h"
#include "ui/source/source_colors.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace Qt::StringLiterals;

TEST_CASE("a click on a sentence selects its event and one beside it does not", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);
    const auto &extraction = *shown.events.timeline()->articles[0];

    shown.click(extraction.events[1].trigger.range.begin);
    CHECK(shown.selected() == 1);

    shown.click(tests::rangeOf(extraction.article.text, u"Trains"_s).begin);
    CHECK(shown.selected() == 1);

    shown.click(extraction.events[0].sentence.begin);
    CHECK(shown.selected() == 0);
}

TEST_CASE("a drag over a sentence selects its text and not its event", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);
    const core::TextRange words = tests::rangeOf(shown.text()->toPlainText(), u"burnt"_s);
    QWidget *viewport = shown.text()->viewport();

    QTest::mousePress(viewport, Qt::LeftButton, {}, shown.boxOf(words.begin).center() - QPoint(2, 0));
    QTest::mouseMove(viewport, shown.boxOf(words.end).center());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, shown.boxOf(words.end).center());

    CHECK(shown.text()->textCursor().selectedText().startsWith(u"burnt"_s));
    CHECK(shown.selected() == -1);
}

TEST_CASE("further clicks go round the events of one sentence", "[source]")
{
    auto extraction = tests::extractionOf(u"{The ferry [sailed] and the bridge burnt.}"_s);
    extraction.events.push_back(extraction.events[0]);
    extraction.events[1].trigger.range = tests::rangeOf(extraction.article.text, u"burnt"_s);
    tests::ShownSource shown(tests::timelineOf({extraction}));
    shown.pane.showArticle(0);

    std::vector<int> selected;
    for (int i = 0; i < 3; ++i) {
        shown.click(5);
        selected.push_back(shown.selected());
    }

    CHECK(selected == std::vector{0, 1, 0});
}

TEST_CASE("the hand over a sentence says that it can be clicked", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // before anything is aimed at
    QWidget *viewport = shown.text()->viewport();
    const QString text = shown.text()->toPlainText();

    QTest::mouseMove(viewport, shown.boxOf(tests::rangeOf(text, u"burnt"_s).begin).center());
    CHECK(QTest::qWaitFor([&] { return viewport->cursor().shape() == Qt::PointingHandCursor; }));
    QTest::mouseMove(viewport, shown.boxOf(tests::rangeOf(text, u"Trains"_s).begin).center());
    CHECK(QTest::qWaitFor([&] { return viewport->cursor().shape() == Qt::IBeamCursor; }));
}

TEST_CASE("keys walk the events of the text and select the one at the caret", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);

    QTest::keyClick(shown.text(), Qt::Key_Down, Qt::AltModifier);
    CHECK(shown.selected() == 0);
    QTest::keyClick(shown.text(), Qt::Key_J);
    CHECK(shown.selected() == 1);
    QTest::keyClick(shown.text(), Qt::Key_J);
    CHECK(shown.selected() == 1);
    QTest::keyClick(shown.text(), Qt::Key_K);
    CHECK(shown.selected() == 0);
    QTest::keyClick(shown.text(), Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.selected() == 0);

    QTextCursor caret = shown.text()->textCursor();
    caret.setPosition(int(shown.events.timeline()->articles[0]->events[1].trigger.range.begin));
    shown.text()->setTextCursor(caret);
    QTest::keyClick(shown.text(), Qt::Key_Return);
    CHECK(shown.selected() == 1);
}

TEST_CASE("what is copied is the article's own text", "[source]")
{
    const QString text = u"The ferry\u00a0sailed\u2028past the long quay of the town of Alder\nand came back 🚢."_s;
    tests::ShownSource shown(tests::timelineOf({tests::extractionOf(text)}));
    shown.pane.showArticle(0);

    QTest::keyClick(shown.text(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.text(), Qt::Key_C, Qt::ControlModifier);

    CHECK(QGuiApplication::clipboard()->text() == text);
}

TEST_CASE("a paragraph of megabytes is opened, marked and clicked", "[source]")
{
    const QString filler = QString(u"The ferries ran until midnight again. "_s).repeated(30'000);
    auto extraction = tests::extractionOf(u"{The bridge [burnt].}"_s);
    const qsizetype begin = filler.size();
    extraction.article.text = filler + extraction.article.text;
    extraction.article.regions = {{{0, extraction.article.text.size()}, core::RegionKind::Body}};
    extraction.events[0].sentence = {begin, extraction.article.text.size()};
    core::TextRange &trigger = extraction.events[0].trigger.range;
    trigger = {begin + trigger.begin, begin + trigger.end};
    tests::ShownSource shown(tests::timelineOf({extraction}));

    shown.select(0);

    const auto lit = shown.lettersOn(tests::exact(ui::sourceColors(tests::lightPalette()).lit));
    CHECK(lit.size() == 14);
}
