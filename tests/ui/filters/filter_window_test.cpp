// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter as the user meets it: the search field, the chips, the menu, and the views that follow.

#include "tests/support/synthetic_timeline.h"
#include "tests/ui/window/shown_window.h"
#include "ui/filters/search_field.h"
#include "ui/timeline/timeline_view.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString tabText(const tests::ShownWindow &shown, int tab)
{
    return shown.part<QTabWidget>("eventTabs")->tabText(tab).remove(u'&');
}

QString headlineSelected(const tests::ShownWindow &shown)
{
    const auto *table = static_cast<QTableView *>(shown.part<QTabWidget>("eventTabs")->currentWidget());
    const QModelIndexList rows = table->selectionModel()->selectedRows(1);
    return rows.size() == 1 ? rows[0].data().toString() : QString();
}

QStringList chips(const tests::ShownWindow &shown)
{
    QStringList texts;
    for (const auto *chip : shown.window.findChildren<QToolButton *>(u"filterChip"_s)) {
        if (chip->isVisible())
            texts += chip->text();
    }
    return texts;
}

/// Opens the menu of a facet and chooses its entry that begins with `text`.
void chooseInMenu(const tests::ShownWindow &shown, int facet, const QString &text)
{
    QMenu *menu = shown.part<QMenu>("filterMenu")->actions().at(facet)->menu();
    menu->popup({});
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(text)) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    FAIL("no such entry: " << text.toStdString());
}

} // namespace

TEST_CASE("typing in the search field leaves the events whose headlines have the words", "[filters][window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    auto *field = shown.part<ui::SearchField>("searchField");
    CHECK(field->countText().isEmpty());

    shown.press(QKeySequence::Find);
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, u"BRIDGE"_s);

    CHECK(field->countText() == u"3 of 5"_s);
    CHECK(tabText(shown, 0) == u"Events (2)"_s);
    CHECK(tabText(shown, 1) == u"Undated (1)"_s);
    CHECK(shown.part<QLabel>("counts")->text().startsWith(u"2 of 3 events"_s));
    CHECK_FALSE(shown.part("filterChips")->isVisible());

    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(field->text().isEmpty());
    CHECK(tabText(shown, 0) == u"Events (4)"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(shown.part("timelineView")->hasFocus());
}

TEST_CASE("the count stands at the end of the search field, whichever way the language is written", "[filters][window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    auto *field = shown.part<ui::SearchField>("searchField");
    QTest::keyClicks(field, u"bridge"_s);
    const auto *count = shown.part<QLabel>("searchCount");
    CHECK(count->geometry().left() > field->width() / 2);
    CHECK(field->rect().contains(count->geometry()));

    field->setLayoutDirection(Qt::RightToLeft);
    CHECK(count->geometry().right() < field->width() / 2);
    CHECK(field->textMargins().left() > count->width());
}

TEST_CASE("a slash leads to the search field, and is a letter in it", "[filters][window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.part("timelineView")->setFocus();
    shown.part<QToolBar>("toolBar")->hide();

    shown.press(QKeySequence(Qt::Key_Slash));

    auto *field = shown.part<ui::SearchField>("searchField");
    REQUIRE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Slash);
    CHECK(field->text() == u"/"_s);
}

TEST_CASE("Enter and F3 walk the events that are shown, round and round", "[filters][window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    auto *field = shown.part<ui::SearchField>("searchField");
    field->setFocus();
    QTest::keyClicks(field, u"lorr"_s);
    REQUIRE(field->countText() == u"2 of 5"_s);

    QStringList walked;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(field, Qt::Key_Return);
        walked += headlineSelected(shown).section(u' ', 0, 2);
    }
    CHECK(walked == QStringList{u"A lorry burnt"_s, u"The bridge reopened"_s, u"A lorry burnt"_s});
    CHECK(field->hasFocus());

    shown.press(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    CHECK(headlineSelected(shown).startsWith(u"The bridge reopened"_s));
    shown.press(QKeySequence(Qt::Key_F3));
    CHECK(headlineSelected(shown).startsWith(u"A lorry burnt"_s));
}

TEST_CASE("values chosen in the menu become chips, which take them away again", "[filters][window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());

    chooseInMenu(shown, 2, u"Alder Post (2)"_s);
    CHECK(chips(shown) == QStringList{u"Outlet: Alder Post ×"_s});
    CHECK(tabText(shown, 0) == u"Events (1)"_s);
    chooseInMenu(shown, 2, u"Fenwick Courier (2)"_s);
    CHECK(chips(shown).size() == 2);
    CHECK(tabText(shown, 0) == u"Events (3)"_s);

    QApplication::processEvents();
    int end = 0; // of the button before
    for (const auto *button : shown.part("filterChips")->findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue;
        CAPTURE(button->geometry().left(), button->geometry().right());
        CHECK(button->geometry().left() > end);
        end = button->geometry().right();
    }

    auto *chip = shown.part<QToolButton>("filterChip");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    CHECK(chips(shown) == QStringList{u"Outlet: Fenwick Courier ×"_s});
    CHECK(tabText(shown, 0) == u"Events (2)"_s);

    shown.part<QAction>("clearFilter")->trigger();
    CHECK(chips(shown).isEmpty());
    CHECK(tabText(shown, 0) == u"Events (4)"_s);
    CHECK_FALSE(shown.part<QAction>("clearFilter")->isEnabled());
}

TEST_CASE("a new timeline is filtered as the one before", "[filters][window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    QTest::keyClicks(shown.part<ui::SearchField>("searchField"), u"bridge"_s);

    shown.window.setTimeline(tests::timelineOfDays({{u"2019-06-04"_s, u"The bridge opens"_s}, {u"2019-06-05"_s}}));

    CHECK(shown.part<ui::SearchField>("searchField")->countText() == u"1 of 2"_s);
    CHECK(tabText(shown, 0) == u"Events (1)"_s);
}

TEST_CASE("where the filter stops everything the timeline says so and offers to clear it", "[filters][window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    CHECK_FALSE(shown.part("filterNotice")->isVisible());

    QTest::keyClicks(shown.part<ui::SearchField>("searchField"), u"zebra"_s);
    REQUIRE(shown.part("filterNotice")->isVisible());
    CHECK(shown.part<ui::SearchField>("searchField")->countText() == u"0 of 5"_s);
    const QRect notice = shown.part("filterNotice")->geometry();
    CHECK(shown.part("timelineView")->rect().contains(notice));

    QTest::mouseClick(shown.part<QPushButton>("noticeClear"), Qt::LeftButton);
    CHECK_FALSE(shown.part("filterNotice")->isVisible());
    CHECK(shown.part<ui::SearchField>("searchField")->text().isEmpty());
}
