// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recent_files.h"

#include "tests/ui/window/shown_window.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the ten last files are listed, newest first, and what is gone is greyed", "[window]")
{
    const tests::FreshSettings fresh;
    const QTemporaryDir folder;
    QFile(folder.filePath(u"there.txt"_s)).open(QIODevice::WriteOnly);
    ui::RecentFiles menu;

    for (int i = 0; i < 12; ++i)
        menu.add({folder.filePath(u"gone%1.txt"_s.arg(i))});
    menu.add({folder.filePath(u"there.txt"_s)});
    menu.add({folder.filePath(u"gone11.txt"_s)}); // again: moves to the front, and is there once

    const QList<QAction *> actions = menu.actions();
    REQUIRE(ui::RecentFiles::paths().size() == 10);
    REQUIRE(actions.size() == 12); // a line and Clear below
    CHECK(actions[0]->text().endsWith(u"gone11.txt"_s));
    CHECK_FALSE(actions[0]->isEnabled());
    CHECK(actions[1]->text().endsWith(u"there.txt"_s));
    CHECK(actions[1]->isEnabled());

    const QSignalSpy chosen(&menu, &ui::RecentFiles::chosen);
    actions[1]->trigger();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == folder.filePath(u"there.txt"_s));
}

TEST_CASE("Clear forgets the recent files", "[window]")
{
    const tests::FreshSettings fresh;
    ui::RecentFiles menu;
    menu.add({u"/somewhere/fair.txt"_s});

    menu.actions().constLast()->trigger();

    CHECK(ui::RecentFiles::paths().isEmpty());
    CHECK_FALSE(menu.menuAction()->isEnabled());
}
