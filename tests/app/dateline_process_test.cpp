// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/read_csv.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code;
    QString output;
    QString errors;
};

/// Runs the program as from a shell on a machine without a display.
Run run(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DATELINE_PROGRAM), arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// How many pixels differ from the one in the corner: more than none in a picture that shows something.
bool showsSomething(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("dateline draws and writes the sample without a display", "[app][process]")
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"timeline.png"_s);
    const QString csv = folder.filePath(u"timeline.csv"_s);

    const Run done = run({u"--sample"_s, u"--render"_s, png, u"--csv"_s, csv, u"--size"_s, u"1200x800"_s});

    INFO(done.errors.toStdString());
    CHECK(done.code == 0);
    const QImage image(png);
    CHECK(image.width() == 1200);
    CHECK(showsSomething(image));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(tests::readCsv(file.readAll()).size() > 10);
}

TEST_CASE("dateline takes a picture of its window without a display", "[app][process]")
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"window.png"_s);
    const Run done = run({u"--sample"_s, u"--screenshot"_s, png, u"--size"_s, u"1000x700"_s, u"--dark"_s});
    INFO(done.errors.toStdString());
    CHECK(done.code == 0);
    CHECK(QImage(png).size() == QSize(1000, 700));
}

TEST_CASE("dateline says what could not be read, writes the rest and exits with 1", "[app][process]")
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"timeline.csv"_s);
    const Run done = run({u"--sample"_s, u"--csv"_s, csv, folder.filePath(u"missing.txt"_s)});
    CHECK(done.code == 1);
    CHECK(done.errors.contains(u"missing.txt"_s));
    CHECK(QFile::exists(csv));
}

TEST_CASE("dateline refuses what it does not know with 2", "[app][process]")
{
    const Run done = run({u"--colour"_s});
    CHECK(done.code == 2);
    CHECK(done.errors.contains(u"--help"_s));
    CHECK(run({u"--help"_s}).code == 0);
    CHECK(run({u"--version"_s}).output.startsWith(u"dateline "_s));
}

TEST_CASE("dateline says that there is no display to open a window on", "[app][process]")
{
    const Run done = run({u"--sample"_s});
    CHECK(done.code == 1);
    CHECK(done.errors.contains(u"--render"_s));
}
