// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/help_window.h"

#include <QAction>
#include <QDir>
#include <QRegularExpression>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("every help page can be reached, and every link leads to a page", "[window]")
{
    const QDir folder(u":/help"_s);
    const QStringList pages = folder.entryList({u"*.md"_s});
    REQUIRE(pages.contains(u"index.md"_s));
    const QString index = textOf(folder.filePath(u"index.md"_s));

    for (const QString &page : pages) {
        CAPTURE(page);
        CHECK((page == u"index.md"_s || index.contains(u'(' + page + u')')));
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        for (const auto &match : link.globalMatch(textOf(folder.filePath(page)))) {
            CAPTURE(match.captured(1));
            CHECK(pages.contains(match.captured(1)));
        }
    }
}

TEST_CASE("the help window shows pages, and completes that of keys with those of the actions", "[window]")
{
    QWidget window;
    QAction action(u"Fit &All"_s);
    action.setShortcut(QKeySequence(u"Ctrl+0"_s));
    action.setStatusTip(u"Show all dated events"_s);
    ui::HelpWindow help({&action}, &window);
    const auto *browser = help.findChild<QTextBrowser *>(u"helpBrowser"_s);
    REQUIRE(browser);

    help.showPage(u"index.md"_s);
    CHECK(browser->toPlainText().contains(u"First steps"_s));
    CHECK_FALSE(browser->toPlainText().contains(u"SPDX"_s));

    help.showPage(u"keys.md"_s);
    CHECK(browser->toPlainText().contains(u"Show all dated events"_s));
    CHECK(browser->toPlainText().contains(u"Ctrl+0"_s));
}
