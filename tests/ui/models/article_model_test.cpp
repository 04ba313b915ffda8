// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/article_model.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "ui/models/article_order.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

using ui::ArticleModel;

namespace {

core::Extraction article(const QString &path, const QString &outlet, const core::Publication &published)
{
    auto made = tests::extractionOf(u"Nothing happened."_s);
    made.article.path = path;
    made.article.outlet = outlet;
    made.published = published;
    return made;
}

/// A line a row, articles set in by a blank: u"title|published"_s.
QStringList rows(const ArticleModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        lines += parent.data().toString();
        for (int row = 0; row < model.rowCount(parent); ++row)
            lines += u' ' + model.index(row, ArticleModel::TitleColumn, parent).data().toString() + u'|' +
                     model.index(row, ArticleModel::PublishedColumn, parent).data().toString();
    }
    return lines;
}

} // namespace

TEST_CASE("ArticleModel groups by outlet, undated first and those of no outlet last", "[models]")
{
    const tests::British british;
    ArticleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setTimeline(tests::timelineOf({
        article(u"late.txt"_s, u"Fenwick Courier"_s, tests::publishedOn(tests::day(2019, 6, 6))),
        article(u"early.txt"_s, u"Fenwick Courier"_s, tests::publishedOn(tests::day(2019, 6, 4))),
        article(u"blog.txt"_s, u""_s, tests::publishedOn(tests::day(2019, 6, 5))),
        article(u"guess.txt"_s, u"Alder Post"_s,
                tests::publishedOn(tests::day(2019, 6, 5), core::PublishedBasis::Inferred)),
        article(u"riddle.txt"_s, u"Fenwick Courier"_s, {}),
    }));

    CHECK(rows(model) == QStringList{u"Undated (1)"_s, u" riddle.txt|"_s, u"Alder Post"_s,
                                     u" guess.txt|c. 5 Jun 2019"_s, u"Fenwick Courier"_s, u" early.txt|4 Jun 2019"_s,
                                     u" late.txt|6 Jun 2019"_s, u"Other articles"_s, u" blog.txt|5 Jun 2019"_s});
}

TEST_CASE("ArticleModel finds the row of an article and knows the article of a row", "[models]")
{
    ArticleModel model;
    model.setTimeline(tests::bridgeTimeline());

    for (int number = 0; number < 3; ++number) {
        const QModelIndex index = model.indexOfArticle(number);
        CHECK(index.data(ArticleModel::ArticleRole).toInt() == number);
        CHECK(index.parent().data(ArticleModel::ArticleRole).toInt() == -1);
        CHECK(index.data(ArticleModel::UndatedRole).toBool() == (number == 2));
    }
    CHECK(!model.indexOfArticle(3).isValid());
}

TEST_CASE("ArticleModel says which articles report no events, and which files were refused", "[models]")
{
    const tests::British british;
    auto index = article(u"front.html"_s, u"Alder Post"_s, {});
    index.article.notArticle = core::NotArticle::IndexPage;
    auto german = article(u"wehr.txt"_s, u""_s, tests::publishedOn(tests::day(2019, 6, 5)));
    german.article.language = u"de"_s;
    core::Timeline timeline = *tests::timelineOf({index, german, article(u"riddle.txt"_s, u""_s, {})});
    timeline.failures = {
        {.code = core::ErrorCode::FileEmpty, .subject = u"news/fair.txt"_s, .detail = {}},
        {.code = core::ErrorCode::FormatUnread, .subject = u"a.zip!/b.png"_s, .detail = u"PNG picture"_s}};
    ArticleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setTimeline(std::make_shared<const core::Timeline>(timeline));

    CHECK(rows(model) == QStringList{u"Undated (1)"_s, u" riddle.txt|"_s, u"Not in English (1)"_s,
                                     u" wehr.txt (German)|5 Jun 2019"_s, u"No articles (1)"_s,
                                     u" front.html (index page)|"_s, u"Not read (2)"_s, u" fair.txt: empty|"_s,
                                     u" b.png: a kind of file that is not read (PNG picture)|"_s});
    const QModelIndex refused = model.index(0, 0, model.index(3, 0));
    CHECK(refused.data(ArticleModel::ArticleRole).toInt() == -1);
    CHECK(refused.data(ArticleModel::PathRole).toString() == u"news/fair.txt"_s);
    CHECK(refused.data(Qt::ToolTipRole).toString().contains(u"there is nothing to read in it"_s));
    CHECK(model.indexOfArticle(0).data(ArticleModel::ArticleRole).toInt() == 0);
}

TEST_CASE("ArticleModel tells what was read of an article in columns and in the hint of its row", "[models]")
{
    const tests::British british;
    auto made = article(u"news/fair.html"_s, u"Alder Post"_s,
                        tests::publishedOn(tests::day(2019, 6, 5), core::PublishedBasis::Inferred));
    made.article.format = core::Format::Html;
    made.article.language = u"en"_s;
    ArticleModel model;
    model.setTimeline(tests::timelineOf({made}));
    const QModelIndex row = model.indexOfArticle(0);
    const auto cell = [&](int column) { return row.siblingAtColumn(column).data().toString(); };

    CHECK(cell(ArticleModel::BasisColumn) == u"Inferred"_s);
    CHECK(cell(ArticleModel::OutletColumn) == u"Alder Post"_s);
    CHECK(cell(ArticleModel::FormatColumn) == u"Web page"_s);
    CHECK(cell(ArticleModel::LanguageColumn) == u"English"_s);
    CHECK(row.data(Qt::ToolTipRole).toString() == u"fair.html\nAlder Post · Web page · English\nnews/fair.html"_s);
    CHECK(row.siblingAtColumn(ArticleModel::PublishedColumn).data(Qt::AccessibleTextRole).toString() ==
          u"c. 5 Jun 2019, Inferred"_s);
}

TEST_CASE("ArticleOrder sorts within groups, which stay where they are", "[models]")
{
    const tests::British british;
    auto named = [](const QString &title, core::CivilDay day) {
        auto made = article(title + u".txt"_s, u"Alder Post"_s, tests::publishedOn(day));
        made.article.title = title;
        return made;
    };
    ArticleModel model;
    model.setTimeline(
        tests::timelineOf({article(u"riddle.txt"_s, u""_s, {}), named(u"part 10"_s, tests::day(2019, 6, 4)),
                           named(u"Part 2"_s, tests::day(2019, 6, 5)), named(u"part 1"_s, tests::day(2019, 6, 6))}));
    ui::ArticleOrder order;
    order.setSourceModel(&model);
    const auto titles = [&] {
        QStringList found{order.index(0, 0).data().toString()};
        const QModelIndex outlet = order.index(1, 0);
        for (int row = 0; row < order.rowCount(outlet); ++row)
            found += order.index(row, 0, outlet).data().toString();
        return found.join(u", "_s);
    };

    order.sort(ArticleModel::TitleColumn);
    CHECK(titles() == u"Undated (1), part 1, Part 2, part 10"_s);
    order.sort(ArticleModel::PublishedColumn, Qt::DescendingOrder);
    CHECK(titles() == u"Undated (1), part 1, Part 2, part 10"_s);
    order.sort(ArticleModel::TitleColumn, Qt::DescendingOrder);
    CHECK(titles() == u"Undated (1), part 10, Part 2, part 1"_s);
    order.sort(-1);
    CHECK(titles() == u"Undated (1), part 10, Part 2, part 1"_s);
}
