// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/conllu.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A word line with the number, the word and the head given.
QString word(const QString &number, const QString &form, const QString &head)
{
    return number + u'\t' + form + u"\tl\tNOUN\tNN\tNumber=Sing\t"_s + head + u"\tdep\t_\tm\n"_s;
}

QString range(const QString &numbers, const QString &form)
{
    return numbers + u'\t' + form + u"\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"_s;
}

std::vector<core::ConlluSentence> sentencesOf(const QString &text)
{
    const auto sentences = core::parseConllu(text, u"a.conllu"_s);
    REQUIRE(sentences);
    return *sentences;
}

} // namespace

TEST_CASE("the fields of a CoNLL-U word are read as they stand", "[language]")
{
    const auto sentences = sentencesOf(u"1\tThey\tthey\tPRON\tPRP\tCase=Nom\t2\tnsubj\t2:nsubj\tA=b\n"
                                       "2\tsail\tsail\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n\n"_s);
    REQUIRE(sentences.size() == 1);
    const std::vector<core::ConlluWord> expected{
        {u"They"_s, u"they"_s, u"PRON"_s, u"PRP"_s, u"Case=Nom"_s, 2, u"nsubj"_s, u"A=b"_s},
        {u"sail"_s, u"sail"_s, u"VERB"_s, u"VBP"_s, u"_"_s, 0, u"root"_s, u"SpaceAfter=No"_s}};
    CHECK(sentences[0].words == expected);
    CHECK(sentences[0].groups.empty());
}

TEST_CASE("a head that is not given is told from the root", "[language]")
{
    CHECK(sentencesOf(word(u"1"_s, u"a"_s, u"_"_s))[0].words[0].head == -1);
    CHECK(sentencesOf(word(u"1"_s, u"a"_s, u"0"_s))[0].words[0].head == 0);
}

TEST_CASE("words that are written as one make a group", "[language]")
{
    const auto sentences =
        sentencesOf(range(u"1-2"_s, u"don't"_s) + word(u"1"_s, u"do"_s, u"0"_s) + word(u"2"_s, u"n't"_s, u"1"_s) +
                    range(u"3-4"_s, u"gonna"_s) + word(u"3"_s, u"gon"_s, u"1"_s) + word(u"4"_s, u"na"_s, u"3"_s));
    REQUIRE(sentences.size() == 1);
    const std::vector<core::ConlluGroup> expected{{0, 2, u"don't"_s, u"SpaceAfter=No"_s},
                                                  {2, 4, u"gonna"_s, u"SpaceAfter=No"_s}};
    CHECK(sentences[0].groups == expected);
    CHECK(sentences[0].words.size() == 4);
}

TEST_CASE("sentences end at blank lines, whatever the lines end with", "[language]")
{
    const QString one = u"# newdoc\n# text = a\n"_s + word(u"1"_s, u"a"_s, u"0"_s);
    const QString two = word(u"1"_s, u"b"_s, u"0"_s);
    const auto [what, text, count] = GENERATE_COPY(table<std::string, QString, std::size_t>({
        {"a blank line behind each", one + u"\n"_s + two + u"\n"_s, 2},
        {"none behind the last", one + u"\n"_s + two, 2},
        {"no line end behind the last", (one + u"\n"_s + two).chopped(1), 2},
        {"several between", u"\n\n"_s + one + u"\n \n\n"_s + two + u"\n\n"_s, 2},
        {"carriage returns", (one + u"\n"_s + two).replace(u"\n"_s, u"\r\n"_s), 2},
        {"nothing", u""_s, 0},
        {"remarks alone", u"# newdoc\n\n"_s, 0},
    }));
    INFO(what);
    const auto sentences = sentencesOf(text);
    REQUIRE(sentences.size() == count);
    if (count == 2) {
        CHECK(sentences[0].comments == QStringList{u"# newdoc"_s, u"# text = a"_s});
        CHECK(sentences[0].words[0].misc == u"m");
        CHECK(sentences[1].comments.isEmpty());
        CHECK(sentences[1].words[0].form == u"b");
    }
}

TEST_CASE("empty nodes are left out", "[language]")
{
    const auto sentences =
        sentencesOf(word(u"1"_s, u"a"_s, u"0"_s) + word(u"1.1"_s, u"b"_s, u"_"_s) + word(u"2"_s, u"c"_s, u"1"_s));
    REQUIRE(sentences[0].words.size() == 2);
    CHECK(sentences[0].words[1].form == u"c");
}

TEST_CASE("a blank in a word belongs to it", "[language]")
{
    CHECK(sentencesOf(word(u"1"_s, u"10 000"_s, u"0"_s))[0].words[0].form == u"10 000");
}

TEST_CASE("a damaged CoNLL-U file is refused with the line at fault", "[language]")
{
    const QString good = word(u"1"_s, u"a"_s, u"0"_s);
    const auto [what, text, line] = GENERATE_COPY(table<std::string, QString, int>({
        {"nine fields", good + u"2\ta\ta\tX\tX\t_\t1\tdep\t_\n"_s, 2},
        {"eleven fields", good + word(u"2"_s, u"a\ta"_s, u"1"_s), 2},
        {"blanks for tabulators", good.toUpper().replace(u'\t', u' '), 1},
        {"running text", u"The tide turned.\n"_s, 1},
        {"a number left out", good + word(u"3"_s, u"b"_s, u"1"_s), 2},
        {"a number twice", good + good, 2},
        {"no number", word(u"x"_s, u"b"_s, u"0"_s), 1},
        {"a first number that is not one", word(u"0"_s, u"b"_s, u"0"_s), 1},
        {"no word", word(u"1"_s, u""_s, u"0"_s), 1},
        {"a head that is no number", word(u"1"_s, u"a"_s, u"root"_s), 1},
        {"a head below the root", word(u"1"_s, u"a"_s, u"-1"_s), 1},
        {"a head too large for a number", word(u"1"_s, u"a"_s, u"99999999999"_s), 1},
        {"a head beyond the sentence", good + word(u"2"_s, u"b"_s, u"3"_s) + u"\n"_s + good, 3},
        {"a range of words that are past", good + range(u"1-2"_s, u"ab"_s) + word(u"2"_s, u"b"_s, u"1"_s), 2},
        {"a range of words to come", range(u"2-3"_s, u"ab"_s) + good, 1},
        {"a range of one word", range(u"1-1"_s, u"a"_s) + good, 1},
        {"a range without an end", range(u"1-"_s, u"a"_s) + good, 1},
        {"a range of three ends", range(u"1-2-3"_s, u"a"_s) + good, 1},
        {"a range within a range", range(u"1-3"_s, u"abc"_s) + good + range(u"2-3"_s, u"bc"_s), 3},
        {"a range twice", range(u"1-2"_s, u"ab"_s) + range(u"1-2"_s, u"ab"_s) + good, 2},
        {"a range beyond the sentence", range(u"1-2"_s, u"ab"_s) + good + u"\n"_s, 3},
        {"a range without words", range(u"1-2"_s, u"ab"_s) + u"\n"_s + good, 2},
    }));
    INFO(what);
    const auto sentences = core::parseConllu(text, u"a.conllu"_s);
    REQUIRE(!sentences);
    CHECK(sentences.error().code == core::ErrorCode::FileDamaged);
    CHECK(sentences.error().subject == u"a.conllu");
    CHECK(!sentences.error().detail.isEmpty());
    CHECK(sentences.error().line == line);
}
