// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"
#include "core/language/analysis.h"
#include "core/stories/topic.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Topic topicOfText(const QString &text)
{
    const auto article = readArticleText(text, u"topic.txt"_s);
    REQUIRE(article);
    return topicOf(*article, analyse(*article));
}

} // namespace

TEST_CASE("articles are alike by the rare words that they share", "[stories]")
{
    const Topic weir = topicOfText(u"The weir of Orrin burst, and the lock keeper Quist drowned.\n"_s);
    const Topic again = topicOfText(u"Lock keeper Quist was found below the weir of Orrin.\n"_s);
    const Topic choir = topicOfText(u"The choir of Selwyn sang psalms in the granary.\n"_s);

    CHECK(likeness(weir, weir) == Catch::Approx(1));
    CHECK(likeness(weir, again) > 0.4);
    CHECK(likeness(weir, again) == Catch::Approx(likeness(again, weir)));
    CHECK(likeness(weir, choir) == 0);
}

TEST_CASE("an article without content words is like none", "[stories]")
{
    const Topic empty = topicOfText(u"He was. It is so.\n"_s);

    CHECK(empty.words.empty());
    CHECK(likeness(empty, empty) == 0);
}
