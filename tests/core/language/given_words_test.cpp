// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/given_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A file with a word or a range a line: "1 Boats", "2-3 don't", "4 go SpaceAfter=No".
QString fileOf(const QStringList &lines)
{
    QString file;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        if (line.isEmpty() || line.startsWith(u'#'))
            file += line + u'\n';
        else
            file += u"%1\t%2\tx\tX\tXX\t_\t0\troot\t_\t%3\n"_s.arg(parts[0], parts[1], parts.value(2, u"_"_s));
    }
    return file;
}

core::GivenWords wordsOf(const QStringList &lines)
{
    const auto sentences = core::parseConllu(fileOf(lines), u"test"_s);
    REQUIRE(sentences);
    return core::givenWords(*sentences);
}

} // namespace

TEST_CASE("given words keep their forms, groups and blanks", "[language]")
{
    const auto made = wordsOf({u"1-2 Don't"_s, u"1 Do"_s, u"2 n't"_s, u"3 go SpaceAfter=No"_s, u"4 !"_s, u""_s,
                               u"1 So SpaceAfter=No"_s, u"2 ?"_s, u""_s, u"# newpar"_s, u"1 No"_s});

    CHECK(made.article.text == u"Don't go! So?\n\nNo"_s);
    REQUIRE(made.analysis.sentences.size() == 3);
    CHECK(made.analysis.wordsOf(made.analysis.sentences[0]).size() == 4);
    CHECK(made.analysis.tokensOf(made.analysis.sentences[0]).size() == 3);
    CHECK(made.analysis.words[1].joined);
    CHECK(made.analysis.words[1].range() == core::TextRange{2, 5});
    CHECK_FALSE(made.analysis.words[2].joined);
    CHECK(made.analysis.sentences[1].range == core::TextRange{10, 13});
    CHECK(made.analysis.sentences[2].paragraph == 1);
    REQUIRE(made.article.regions.size() == 2);
    CHECK(made.article.regions[1].range == core::TextRange{15, 17});
}

TEST_CASE("a group that is not spelt by its words keeps the words", "[language]")
{
    const auto made = wordsOf({u"1-2 del"_s, u"1 de"_s, u"2 le"_s, u"3 mar"_s});

    CHECK(made.article.text == u"dele mar"_s);
    CHECK(made.analysis.words[1].range() == core::TextRange{2, 4});
}

TEST_CASE("what is no CoNLL-U is refused with its line", "[language]")
{
    const auto [lines, line] = GENERATE(table<QStringList, int>({
        {{u"1 Boats"_s, u"3 go"_s}, 2},
        {{u"# text"_s, u"2 Boats"_s}, 2},
        {{u"1-2 don't"_s, u"1 do"_s, u""_s}, 3},
        {{u"1-3 don't"_s, u"1 do"_s, u"2-3 n't"_s, u"2 n"_s, u"3 't"_s}, 3},
        {{u"1 "_s + QString(70'000, u'x')}, 1},
    }));
    const auto sentences = core::parseConllu(fileOf(lines), u"test"_s);

    REQUIRE_FALSE(sentences);
    CHECK(sentences.error().line == line);
    CHECK(sentences.error().code == core::ErrorCode::FileDamaged);
}
