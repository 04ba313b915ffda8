// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Copy and its kin leave on the clipboard.

#include "tests/support/read_csv.h"
#include "tests/ui/window/shown_window.h"
#include "ui/timeline/timeline_view.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QMimeData &clip()
{
    return *QApplication::clipboard()->mimeData();
}

} // namespace

TEST_CASE("selected events are copied as lines, and as a table for programs that want one", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.window.selectEvent(0);
    shown.part("timelineView")->setFocus();

    shown.press(QKeySequence::Copy);

    CHECK(clip().text().startsWith(u"4 Jun 2019\tA lorry burnt"_s));
    CHECK(clip().text().contains(u"Fenwick Courier"_s));
    const auto rows = tests::readCsv(clip().data(u"text/csv"_s));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].join(u' ').contains(u"A lorry burnt"_s));
}

TEST_CASE("Copy as CSV gives the table as text too", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.part("timelineView")->setFocus();
    shown.press(QKeySequence::SelectAll);

    shown.part<QAction>("copyCsv")->trigger();

    CHECK(tests::readCsv(clip().text().toUtf8()).size() == 5); // a header and four dated events
    CHECK(clip().data(u"text/csv"_s) == clip().text().toUtf8());
}

TEST_CASE("what the filter stops is not copied, though it is still selected", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.part("timelineView")->setFocus();
    shown.press(QKeySequence::SelectAll);
    QTest::keyClicks(shown.part("searchField"), u"lorry"_s);

    shown.part<QAction>("copyCsv")->trigger();

    CHECK(tests::readCsv(clip().data(u"text/csv"_s)).size() == 2);
}

TEST_CASE("Copy as Picture gives the timeline as it is seen", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    shown.part<QAction>("copyPicture")->trigger();
    const auto *view = shown.part<ui::TimelineView>("timelineView");
    REQUIRE(clip().hasImage());
    CHECK(qvariant_cast<QImage>(clip().imageData()).size() == view->viewport()->size());
}

TEST_CASE("the menu of an event offers all ways to copy it", "[window]")
{
    tests::ShownWindow shown(tests::bridgeTimeline());
    QStringList names;
    for (const QAction *action : shown.part<QMenu>("eventMenu")->actions())
        names += action->objectName();
    for (const QString &name : {u"copy"_s, u"copyCsv"_s, u"copyPicture"_s})
        CHECK(names.contains(name));
}
