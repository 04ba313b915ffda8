// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/write_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("writeFile replaces a file whole", "[window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    REQUIRE(ui::writeFile(path, "first, and longer"));
    REQUIRE(ui::writeFile(path, "second"));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "second");
}

TEST_CASE("writeFile says what could not be written and why", "[window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no such folder/table.csv"));

    const auto written = ui::writeFile(path, "text");

    REQUIRE_FALSE(written);
    CHECK(written.error().code == core::ErrorCode::FileUnwritable);
    CHECK(written.error().subject == path);
    CHECK_FALSE(written.error().detail.isEmpty());
}
