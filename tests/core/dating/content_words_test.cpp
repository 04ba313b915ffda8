// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/content_words.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("contentWords are the beginnings of words that few texts have", "[dating]")
{
    const core::Article article =
        tests::extractionOf(u"The soldiers said that a Soldier would have repaired the weir with them."_s).article;
    const core::Analysis analysis = core::analyse(article);

    const QSet<QString> words = contentWords(article.text, analysis.tokens);

    CHECK(words == QSet<QString>{u"soldi"_s, u"repai"_s, u"weir"_s});
}

TEST_CASE("the rarer a word, the more it says", "[dating]")
{
    CHECK(core::rarityOf(u"that"_s) < core::rarityOf(u"polic"_s));
    CHECK(core::rarityOf(u"polic"_s) < core::rarityOf(u"qwxzy"_s));
}
