// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"
#include "core/language/analysis.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

TEST_CASE("the sample is five articles with their mess kept out", "[article][sample]")
{
    const QStringList names = QDir(u":/sample"_s).entryList();
    REQUIRE(names.size() == 5);
    int dated = 0;
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        const auto article = core::readArticleFile(u":/sample/"_s + name, name);
        REQUIRE(article);
        CHECK(article->language == u"en");
        dated += article->dateClues.empty() ? 0 : 1;
        const core::Analysis analysis = analyse(*article);
        CHECK(analysis.sentences.size() >= 14);
        for (const core::Sentence &sentence : analysis.sentences) {
            const QString text = article->text.sliced(sentence.range.begin, sentence.range.length());
            for (const QString &noise : {u"cookies"_s, u"HTML"_s, u"newsletter"_s, u"eels"_s, u"neighbour"_s,
                                         u"Log in"_s, u"rights reserved"_s, u"Photo credit"_s})
                CHECK_FALSE(text.contains(noise));
        }
    }
    CHECK(dated >= 3);
}
