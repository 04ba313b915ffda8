// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/article_list.h"

#include "tests/ui/window/shown_window.h"
#include "ui/models/article_model.h"
#include "ui/source/source_colors.h"
#include "ui/source/source_pane.h"
#include "ui/window/appearance.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The bridge timeline with two files refused besides.
std::shared_ptr<const core::Timeline> withFailures()
{
    core::Timeline timeline = *tests::bridgeTimeline();
    timeline.failures = {{.code = core::ErrorCode::FileEmpty, .subject = u"news/fair.txt"_s, .detail = {}},
                         {.code = core::ErrorCode::FileDamaged, .subject = u"box.mbox#3"_s, .detail = {}}};
    return std::make_shared<const core::Timeline>(std::move(timeline));
}

QModelIndex rowOf(const ui::ArticleList &list, const QString &path)
{
    for (QModelIndex row = list.model()->index(0, 0); row.isValid(); row = list.indexBelow(row)) {
        if (row.data(ui::ArticleModel::PathRole).toString() == path)
            return row;
    }
    return {};
}

} // namespace

TEST_CASE("a refused file says in the source why, and can be read again", "[window]")
{
    tests::ShownWindow shown(withFailures());
    auto *list = shown.part<ui::ArticleList>("articleTree");
    const QSignalSpy again(&shown.window, &ui::MainWindow::readAgainRequested);
    const QModelIndex refused = rowOf(*list, u"news/fair.txt"_s);
    REQUIRE(refused.isValid());

    list->setFocus();
    list->setCurrentIndex(refused);
    CHECK(shown.part<QLabel>("sourceEmpty")->isVisible());
    CHECK(shown.part<QLabel>("sourceEmpty")->text().contains(u"“news/fair.txt” is empty"_s));
    CHECK_FALSE(shown.part<QAction>("setPublished")->isEnabled());

    shown.press(QKeySequence::Refresh);
    REQUIRE(again.size() == 1);
    CHECK(again[0][0].toString() == u"news/fair.txt"_s);
    shown.part<QAction>("copyPath")->trigger();
    CHECK(QApplication::clipboard()->text() == u"news/fair.txt"_s);

    list->selectArticle(0);
    CHECK(shown.part<ui::SourcePane>("sourcePane")->article() == 0);
    CHECK(shown.part<QAction>("setPublished")->isEnabled());
    list->setCurrentIndex(list->model()->index(0, 0)); // a group has no file
    CHECK_FALSE(shown.part<QAction>("readAgain")->isEnabled());
}

TEST_CASE("an article that is taken off the list leaves the keyboard in its place", "[window]")
{
    tests::ShownWindow shown(withFailures());
    auto *list = shown.part<ui::ArticleList>("articleTree");
    const QSignalSpy removed(&shown.window, &ui::MainWindow::removeRequested);
    list->setFocus();
    list->setCurrentIndex(rowOf(*list, u"news/fair.txt"_s));
    shown.press(QKeySequence(u"Ctrl+Del"_s));
    REQUIRE(removed.size() == 1);
    CHECK(removed[0][0].toString() == u"news/fair.txt"_s);

    core::Timeline rest = *withFailures();
    rest.failures.erase(rest.failures.begin());
    shown.window.setTimeline(std::make_shared<const core::Timeline>(rest));

    CHECK(list->currentPath() == u"box.mbox#3"_s);
}

TEST_CASE("columns of the list are shown, sorted by, and there again next time", "[window]")
{
    {
        tests::ShownWindow shown(withFailures());
        auto *list = shown.part<ui::ArticleList>("articleTree");
        CHECK(list->isColumnHidden(ui::ArticleModel::FormatColumn));
        CHECK_FALSE(list->isColumnHidden(ui::ArticleModel::PublishedColumn));
        Q_EMIT list->columnMenu()->aboutToShow();
        shown.part<QAction>("articleColumn4")->trigger(); // the format
        CHECK_FALSE(list->isColumnHidden(ui::ArticleModel::FormatColumn));
        shown.part<QAction>("articleSort0")->trigger();
        CHECK(list->header()->sortIndicatorSection() == 0);
        shown.window.close();
    }
    const tests::British british;
    ui::MainWindow next;
    next.setTimeline(withFailures());
    const auto *list = next.findChild<ui::ArticleList *>(u"articleTree"_s);
    CHECK_FALSE(list->isColumnHidden(ui::ArticleModel::FormatColumn));
    CHECK(list->isColumnHidden(ui::ArticleModel::LanguageColumn));
    CHECK(list->header()->sortIndicatorSection() == 0);
}

TEST_CASE("a group that was closed stays closed when articles change", "[window]")
{
    tests::ShownWindow shown(withFailures());
    auto *list = shown.part<ui::ArticleList>("articleTree");
    const auto group = [&](const QString &name) {
        return list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchStartsWith).value(0);
    };
    list->collapse(group(u"Not read"_s));

    shown.window.setTimeline(withFailures());

    CHECK_FALSE(list->isExpanded(group(u"Not read"_s)));
    CHECK(list->isExpanded(group(u"Alder Post"_s)));
    CHECK(list->isFirstColumnSpanned(0, group(u"Not read"_s)));
}

TEST_CASE("text about what is uncertain can be read in light and dark", "[window]")
{
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
        const QColor color = ui::uncertainText(palette);
        CHECK(color != palette.color(QPalette::Text));
        CHECK(ui::contrast(color, palette.color(QPalette::Base)) >= 4.5);
        CHECK(ui::contrast(color, palette.color(QPalette::Window)) >= 4.5);
    }
}
