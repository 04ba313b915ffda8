// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/clutter_folds.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// An article of lines; each begins with the letter of its region and a blank, or with a blank for none.
core::Article articleOf(const QStringList &lines)
{
    core::Article article;
    for (const QString &line : lines) {
        const qsizetype begin = article.text.size();
        article.text += line.sliced(std::min<qsizetype>(2, line.size())) + u'\n';
        const core::TextRange range{begin, article.text.size() - 1};
        if (line.startsWith(u'N'))
            article.regions.push_back({range, core::RegionKind::Navigation});
        else if (line.startsWith(u'B'))
            article.regions.push_back({range, core::RegionKind::Body});
        else if (line.startsWith(u'P'))
            article.regions.push_back({range, core::RegionKind::Published});
        else if (line.startsWith(u'C'))
            article.regions.push_back({range, core::RegionKind::Comment});
    }
    return article;
}

QStringList folded(const core::Article &article)
{
    QStringList found;
    for (const ui::ClutterFold &fold : ui::clutterFolds(article))
        found += article.text.sliced(fold.range.begin, fold.range.length());
    return found;
}

} // namespace

TEST_CASE("long stretches that are not the article's own are folded, in whole lines", "[source]")
{
    const auto article = articleOf({u"N Home"_s, u"N News"_s, u""_s, u"  Weather"_s, u"N Sport"_s, u""_s,
                                    u"B The weir broke."_s, u"C First!"_s, u"C Second."_s, u"B It rained."_s});
    CHECK(folded(article) == QStringList{u"Home\nNews\n\nWeather\nSport"_s});
}

TEST_CASE("of many blank lines around a fold one stays on each side", "[source]")
{
    const auto article = articleOf({u"B It rained."_s, u""_s, u""_s, u""_s, u"N 1"_s, u"N 2"_s, u"N 3"_s, u"N 4"_s,
                                    u""_s, u""_s, u"B The weir broke."_s});
    CHECK(folded(article) == QStringList{u"\n\n1\n2\n3\n4\n"_s});
}

TEST_CASE("who wrote an article and when is never folded away", "[source]")
{
    const auto article = articleOf({u"N 1"_s, u"N 2"_s, u"N 3"_s, u"N 4"_s, u"P 3 June 2019"_s, u"N 5"_s, u"N 6"_s});
    CHECK(folded(article) == QStringList{u"1\n2\n3\n4"_s});
}

TEST_CASE("the line of a fold says how much there is, and of what", "[source]")
{
    const tests::British british;
    const auto first = [](const QStringList &lines, bool open) {
        return ui::FoldWording::head(ui::clutterFolds(articleOf(lines)).at(0), open);
    };
    CHECK(first({u"N 1"_s, u"N 2"_s, u"N 3"_s, u"N 4"_s}, false) == u"▸ 4 lines of menus and links"_s);
    CHECK(first({u"C Well, well"_s, u"C 2"_s, u"C 3"_s, u"C 4"_s, u"N 5"_s}, true) == u"▾ 5 lines of comments"_s);
    CHECK(first({u"  Much else here"_s, u"N 2"_s, u"N 3"_s, u"N 4"_s}, false) == u"▸ 4 lines of other text"_s);
}
