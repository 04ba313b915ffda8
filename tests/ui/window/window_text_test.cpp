// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_text.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const core::Timeline> articlesAt(const QStringList &paths)
{
    std::vector<core::Extraction> made;
    for (const QString &path : paths) {
        made.push_back(tests::extractionOf(u"# Fair opens in the rain\n\n{It [opened].}"_s));
        made.back().article.path = path;
    }
    return tests::timelineOf(std::move(made));
}

core::Instant at(int year, unsigned month, unsigned day)
{
    return core::Instant(tests::day(year, month, day));
}

} // namespace

TEST_CASE("the window is named after the one article or the folder of all", "[window]")
{
    const auto [paths, name] = GENERATE(table<QStringList, QString>({
        {{}, {}},
        {{u"news/fair.txt"_s}, u"Fair opens in the rain"_s},
        {{u"news/fair.txt"_s, u"news/flood.txt"_s}, u"news"_s},
        {{u"news/north/fair.txt"_s, u"news/south/flood.txt"_s}, u"news"_s},
        {{u"/papers/a/news/fair.txt"_s, u"/papers/a/newspaper/flood.txt"_s}, u"a"_s},
        {{u"fair.txt"_s, u"flood.txt"_s}, u"2 articles"_s},
        {{u"papers/may.zip!/fair.txt"_s, u"papers/may.zip!/flood.txt"_s}, u"may.zip"_s},
        {{u":/sample/fair.txt"_s, u":/sample/flood.txt"_s}, u"Sample"_s},
    }));
    CAPTURE(paths);
    CHECK(ui::WindowText::name(*articlesAt(paths)) == name);
}

TEST_CASE("the status bar counts events and articles", "[window]")
{
    const tests::British british;
    core::Timeline timeline;
    CHECK(ui::WindowText::counts(0, 0, timeline).isEmpty());
    timeline.articles.resize(1);
    CHECK(ui::WindowText::counts(2500, 0, timeline) == u"2,500 of 2,500 events · 0 undated · 1 article"_s);
    CHECK(ui::WindowText::counts(1, 0, timeline) == u"1 of 1 event · 0 undated · 1 article"_s);
    timeline.articles.resize(5);
    CHECK(ui::WindowText::counts(36, 6, timeline) == u"36 of 42 events · 6 undated · 5 articles"_s);
    timeline.failures.resize(2);
    CHECK(ui::WindowText::counts(36, 6, timeline) == u"36 of 42 events · 6 undated · 5 articles · 2 not read"_s);
}

TEST_CASE("the visible span is told in days, and in hours where it is short", "[window]")
{
    const tests::British british;
    using namespace std::chrono;
    CHECK(ui::WindowText::span({at(2012, 1, 20), at(2013, 3, 5)}) == u"20 Jan 2012 – 5 Mar 2013"_s);
    CHECK(ui::WindowText::span({at(2019, 6, 4), at(2019, 6, 4) + 90min}) == u"4 Jun 2019, 00:00 – 4 Jun 2019, 01:30"_s);
}
