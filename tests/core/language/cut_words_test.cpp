// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/cut_words.h"
#include "core/language/word_rules.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

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

TEST_CASE("words hold every character but blanks, in order, whatever the text is like", "[language]")
{
    const QStringList pieces = {u" "_s,        u"\n\n"_s, u"'"_s,       u"’s"_s,     u"n't"_s,     u"-"_s,    u"..."_s,
                                u"U.S."_s,     u"5km"_s,  u"@"_s,       u"a.b@c"_s,  u"http://"_s, u"www."_s, u"#"_s,
                                u"cannot"_s,   u"😀"_s,   u":-)"_s,     u"1/2"_s,    u"3,300"_s,   u"("_s,    u"]"_s,
                                u"weavers'"_s, u"+44"_s,  u"e\u0301"_s, u"\u200b"_s, u"St."_s,     u"x/y"_s,  u"--"_s};
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        core::Article article;
        for (int i = 0; i < 60; ++i)
            article.text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        article.regions = {{{0, article.text.size()}, core::RegionKind::Body}};
        core::Analysis analysis = core::analyse(article);
        core::cutWords(article.text, analysis);
        INFO(article.text.toStdString());
        QString held;
        quint32 at = 0;
        for (const core::Word &word : analysis.words) {
            REQUIRE(word.length > 0);
            REQUIRE(word.begin >= at);
            REQUIRE((!word.joined || word.begin == at));
            at = word.begin + word.length;
            held += article.text.sliced(word.range().begin, word.length);
        }
        CHECK(held == article.text.simplified().remove(u' '));
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
