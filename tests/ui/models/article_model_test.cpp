// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/article_model.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"

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

    CHECK(rows(model) == QStringList{u"Undated"_s, u" riddle.txt|"_s, u"Alder Post"_s, u" guess.txt|5 Jun 2019?"_s,
                                     u"Fenwick Courier"_s, u" early.txt|4 Jun 2019"_s, u" late.txt|6 Jun 2019"_s,
                                     u"Other articles"_s, u" blog.txt|5 Jun 2019"_s});
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
