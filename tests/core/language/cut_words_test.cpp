// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/cut_words.h"
#include "core/language/word_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The words of `text`, with a "+" before those written as one with the word before.
QString wordsOf(const QString &text)
{
    core::Article article;
    article.text = text;
    article.regions = {{{0, text.size()}, core::RegionKind::Body}};
    core::Analysis analysis = core::analyse(article);
    core::cutWords(article.text, analysis);
    QStringList words;
    for (const core::Word &word : analysis.words)
        words += (word.joined ? u"+"_s : QString()) + text.sliced(word.range().begin, word.length);
    return words.join(u' ');
}

} // namespace

TEST_CASE("the rules for words do what their own examples say", "[language][rules]")
{
    const QStringList examples = core::WordRules::english().examples();
    REQUIRE(examples.size() > 5);
    for (const QString &example : examples) {
        INFO(example.toStdString());
        const QStringList sides = example.split(u" -> "_s);
        REQUIRE(sides.size() == 2);
        CHECK(wordsOf(sides[0]).toStdString() == sides[1].toStdString());
    }
}

TEST_CASE("a line that says no rule for words is refused", "[language][rules]")
{
    for (const QString &line :
         {u"clitics 's"_s, u"cut cannot"_s, u"cut can+n+o+t"_s, u"cut-before it+s"_s, u"unit"_s}) {
        INFO(line.toStdString());
        const auto rules = core::WordRules::parse(u"unit km\n"_s + line, u"x"_s);
        REQUIRE_FALSE(rules);
        CHECK(rules.error().line == 2);
    }
}
