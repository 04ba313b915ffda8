// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "tests/ui/source/shown_source.h"
#include "ui/source/source_colors.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("an article that reports no events says why", "[source]")
{
    auto index = tests::extractionOf(u"Ten walks by the water."_s);
    index.article.notArticle = core::NotArticle::IndexPage;
    auto german = tests::extractionOf(u"Das Wehr brach."_s);
    german.article.language = u"de"_s;
    tests::ShownSource shown(tests::timelineOf({index, german, tests::extractionOf(u"It rained."_s)}));
    const auto *notice = shown.child<QLabel>(u"sourceNotice"_s);

    shown.pane.showArticle(0);
    CHECK(notice->text().startsWith(u"Not an article"_s));
    shown.pane.showArticle(1);
    CHECK(notice->text() == u"In German: events are read in English only."_s);
    shown.pane.showArticle(2);
    CHECK(!notice->isVisible());
}

TEST_CASE("what reports no events is dimmed, in a region or in none", "[source]")
{
    auto extraction = tests::extractionOf(u"# Ferry\n\nThe ferry sailed.\n\n~ Ten walks by the water\n\nMenu"_s);
    extraction.article.regions.pop_back(); // "Menu" is in no region
    tests::ShownSource shown(tests::timelineOf({extraction}));
    shown.pane.showArticle(0);

    QStringList dimmed;
    for (const QTextEdit::ExtraSelection &selection : shown.text()->extraSelections()) {
        CHECK(selection.format.foreground().color() == ui::sourceColors(tests::lightPalette()).dimmed);
        dimmed += selection.cursor.selectedText().simplified();
    }
    dimmed.removeAll(QString());
    CHECK(dimmed == QStringList{u"Ten walks by the water Menu"_s});
}

TEST_CASE("clutter is folded to a line that a click and Enter open", "[source]")
{
    const tests::British british;
    const auto extraction = tests::extractionOf(u"~ Menu one\n\n~ Menu two\n\n~ Menu three\n\n~ Menu four\n\n"
                                                u"{The ferry [sailed].}"_s);
    tests::ShownSource shown(tests::timelineOf({extraction}));
    shown.pane.showArticle(0);
    const auto *document = shown.text()->document();
    const QTextBlock head = document->begin();
    const QTextBlock menu = head.next();
    REQUIRE(head.text() == u"▸ 4 lines of menus and links"_s);
    REQUIRE(menu.text() == u"Menu one"_s);
    CHECK(!menu.isVisible());
    CHECK(document->lastBlock().isVisible());

    shown.select(0);
    CHECK(shown.lettersOn(tests::exact(ui::sourceColors(tests::lightPalette()).lit)).size() == 14);
    shown.click(4);
    CHECK(menu.isVisible());
    CHECK(head.text() == u"▾ 4 lines of menus and links"_s);
    CHECK(shown.selected() == 0);
    shown.text()->moveCursor(QTextCursor::Start);
    QTest::keyClick(shown.text(), Qt::Key_Return);
    CHECK(!menu.isVisible());
    QTest::keyClick(shown.text(), Qt::Key_End);
    QTest::keyClick(shown.text(), Qt::Key_Right); // the caret is never where nothing can be seen
    CHECK(menu.isVisible());

    QTest::keyClick(shown.text(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.text(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == extraction.article.text);

    shown.pane.setClutterFolded(false);
    CHECK(shown.text()->toPlainText() == extraction.article.text);
}
