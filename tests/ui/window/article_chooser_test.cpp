// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/timeline_builder.h"
#include "tests/ui/window/shown_window.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("files that the user chooses are asked for, in place of or besides what is open", "[window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"storm.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    tests::ShownWindow shown(tests::bridgeTimeline());
    QSignalSpy asked(&shown.window, &ui::MainWindow::openRequested);
    const auto choose = [&](const char *command) {
        shown.part<QAction>(command)->trigger();
        auto *dialog = shown.part<QFileDialog>("openDialog");
        REQUIRE(dialog->isVisible());
        dialog->setDirectory(folder.path());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        REQUIRE(name);
        name->setText(u"storm.txt"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };

    choose("open");
    choose("addArticles");

    REQUIRE(asked.size() == 2);
    CHECK(asked[0][0].toStringList() == QStringList{path});
    CHECK_FALSE(asked[0][1].toBool());
    CHECK(asked[1][0].toStringList() == QStringList{path});
    CHECK(asked[1][1].toBool());
}
