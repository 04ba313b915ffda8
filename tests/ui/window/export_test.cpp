// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/read_csv.h"
#include "tests/ui/window/shown_window.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/appearance.h"
#include "ui/window/picture_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Answers the file dialog that is open as a user does: a name, then Save.
void saveAs(const tests::ShownWindow &shown, const QString &path)
{
    auto *dialog = shown.part<QFileDialog>("exportDialog");
    REQUIRE(dialog->isVisible());
    dialog->setDirectory(QFileInfo(path).absolutePath());
    dialog->selectFile(path);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(name);
    QTest::keyClick(name, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("the table is exported as CSV with a row for each event", "[window]")
{
    const QTemporaryDir folder;
    tests::ShownWindow shown(tests::bridgeTimeline());

    shown.part<QAction>("exportCsv")->trigger();
    saveAs(shown, folder.filePath(u"events.csv"_s));

    const auto rows = tests::readCsv(bytesOf(folder.filePath(u"events.csv"_s)));
    REQUIRE(rows.size() == 6); // a header and five events
    const qsizetype headline = rows[0].indexOf(u"headline"_s);
    const qsizetype start = rows[0].indexOf(u"date_start"_s);
    REQUIRE(headline >= 0);
    REQUIRE(start >= 0);
    CHECK(std::ranges::any_of(rows, [&](const QStringList &row) {
        return row[headline].startsWith(u"A lorry burnt"_s) && row[start].startsWith(u"2019-06-04"_s);
    }));
}

TEST_CASE("the table is exported with ACLED's columns too, a row for each story", "[window]")
{
    const QTemporaryDir folder;
    const auto timeline = tests::bridgeTimeline();
    tests::ShownWindow shown(timeline);

    shown.part<QAction>("exportAcledCsv")->trigger();
    saveAs(shown, folder.filePath(u"acled.csv"_s));

    const auto rows = tests::readCsv(bytesOf(folder.filePath(u"acled.csv"_s)));
    CHECK(rows.size() == timeline->stories.size() + 1);
    CHECK(rows[0].contains(u"sub_event_type"_s));
}

TEST_CASE("everything is exported as JSON", "[window]")
{
    const QTemporaryDir folder;
    tests::ShownWindow shown(tests::bridgeTimeline());

    shown.part<QAction>("exportJson")->trigger();
    saveAs(shown, folder.filePath(u"events.json"_s));

    const auto json = QJsonDocument::fromJson(bytesOf(folder.filePath(u"events.json"_s))).object();
    CHECK(json[u"articles"_s].toArray().size() == 3);
    CHECK(json[u"events"_s].toArray().size() == 5);
}

TEST_CASE("the whole timeline is exported at the width, scale and ground that are chosen", "[window]")
{
    const QTemporaryDir folder;
    tests::ShownWindow shown(tests::bridgeTimeline());

    shown.part<QAction>("exportPicture")->trigger();
    shown.part<QSpinBox>("pictureWidth")->setValue(900);
    shown.part<QComboBox>("pictureScale")->setCurrentIndex(1);
    shown.part<QComboBox>("pictureBackground")->setCurrentIndex(2);
    QTest::keyClick(shown.part("pictureDialog"), Qt::Key_Return);
    saveAs(shown, folder.filePath(u"whole.png"_s));

    const QImage image(folder.filePath(u"whole.png"_s));
    CHECK(image.width() == 1800);
    CHECK(image.height() > 100);
    CHECK(image.pixelColor(image.width() - 2, image.height() - 2).lightness() < 80);
}

TEST_CASE("the visible part or the selected events alone are exported as a drawing", "[window]")
{
    const QTemporaryDir folder;
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.part<ui::TimelineView>("timelineView")
        ->setVisibleSpan({core::Instant(tests::day(1911, 1, 1)), core::Instant(tests::day(1912, 1, 1))});
    shown.window.selectEvent(1);
    const auto exported = [&](ui::PictureScope scope, const QString &name) {
        shown.part<QAction>("exportPicture")->trigger();
        shown.part<QComboBox>("pictureScope")->setCurrentIndex(int(scope));
        shown.part<QComboBox>("pictureFormat")->setCurrentIndex(int(ui::PictureFormat::Svg));
        QTest::keyClick(shown.part("pictureDialog"), Qt::Key_Return);
        saveAs(shown, folder.filePath(name));
        return QString::fromUtf8(bytesOf(folder.filePath(name)));
    };

    const QString selected = exported(ui::PictureScope::Selection, u"selected.svg"_s);
    CHECK(selected.contains(u"The city opened"_s));
    CHECK_FALSE(selected.contains(u"A lorry"_s));
    shown.part<ui::TimelineView>("timelineView")
        ->setVisibleSpan({core::Instant(tests::day(1911, 1, 1)), core::Instant(tests::day(1912, 1, 1))});
    const QString visible = exported(ui::PictureScope::Visible, u"visible.svg"_s);
    CHECK(visible.contains(u"The first bridge"_s));
    CHECK_FALSE(visible.contains(u"The city opened"_s));
}

TEST_CASE("without a selection none can be chosen for a picture", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.part<QAction>("exportPicture")->trigger();
    const auto *scope = shown.part<QComboBox>("pictureScope");
    const QModelIndex selection = scope->model()->index(int(ui::PictureScope::Selection), 0);
    CHECK_FALSE(scope->model()->flags(selection).testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("the fields of the picture are those that its format asks for", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.part<QAction>("exportPicture")->trigger();
    const auto fields = [&](ui::PictureFormat format) {
        shown.part<QComboBox>("pictureFormat")->setCurrentIndex(int(format));
        return std::tuple(shown.part("pictureWidth")->isVisible(), shown.part("pictureScale")->isVisible(),
                          shown.part("picturePages")->isVisible());
    };
    CHECK(fields(ui::PictureFormat::Png) == std::tuple(true, true, false));
    CHECK(fields(ui::PictureFormat::Svg) == std::tuple(true, false, false));
    CHECK(fields(ui::PictureFormat::Pdf) == std::tuple(false, false, true));
}

TEST_CASE("a picture too large for one file goes into numbered ones, and the window says so", "[window]")
{
    const QTemporaryDir folder;
    tests::ShownWindow shown(tests::bridgeTimeline());

    shown.part<QAction>("exportPicture")->trigger();
    shown.part<QSpinBox>("pictureWidth")->setValue(33'000);
    shown.part<QComboBox>("pictureScale")->setCurrentIndex(0);
    QTest::keyClick(shown.part("pictureDialog"), Qt::Key_Return);
    saveAs(shown, folder.filePath(u"wide.png"_s));

    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"wide-1.png"_s, u"wide-2.png"_s, u"wide-3.png"_s});
    CHECK(shown.part<QLabel>("messageText")->text().contains(u"wide-1.png"_s));
}

TEST_CASE("printing shows the pages first", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.press(QKeySequence::Print);
    CHECK_FALSE(shown.part("pictureFormat")->isVisible());
    QTest::keyClick(shown.part("pictureDialog"), Qt::Key_Return);

    auto *preview = shown.part<QPrintPreviewDialog>("printPreview");
    CHECK(preview->isVisible());
    CHECK(preview->printer()->pageLayout().orientation() == QPageLayout::Landscape);
    QTest::keyClick(preview, Qt::Key_Escape);
}

TEST_CASE("the table leaves out what the filter stops", "[window]")
{
    const QTemporaryDir folder;
    tests::ShownWindow shown(tests::bridgeTimeline());
    QTest::keyClicks(shown.part("searchField"), u"lorr"_s);

    shown.part<QAction>("exportCsv")->trigger();
    saveAs(shown, folder.filePath(u"events.csv"_s));

    CHECK(tests::readCsv(bytesOf(folder.filePath(u"events.csv"_s))).size() == 3); // a header and two events
}

TEST_CASE("a file that cannot be written is told in the window", "[window]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"taken.csv"_s)); // a folder of that name is in the way
    tests::ShownWindow shown(tests::bridgeTimeline());

    shown.part<QAction>("exportCsv")->trigger();
    auto *dialog = shown.part<QFileDialog>("exportDialog");
    Q_EMIT dialog->fileSelected(folder.filePath(u"taken.csv"_s));

    CHECK(shown.part("messageBar")->isVisible());
    CHECK(shown.part<QLabel>("messageText")->text().contains(u"taken.csv"_s));
}
