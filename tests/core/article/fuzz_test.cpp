// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"
#include "core/language/analysis.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QDir>
#include <QFile>

#include <random>

using namespace Qt::StringLiterals;

namespace {

/// What always holds of an article and its analysis, whatever it was read from.
void checkInvariants(const core::Article &article)
{
    qsizetype end = 0;
    for (const core::Region &region : article.regions) {
        REQUIRE(region.range.begin >= end);
        REQUIRE(region.range.begin < region.range.end);
        end = region.range.end;
    }
    REQUIRE(end <= article.text.size());
    for (const core::DateClue &clue : article.dateClues) {
        REQUIRE(clue.range.begin <= clue.range.end);
        REQUIRE(clue.range.end <= article.text.size());
        if (clue.source == core::DateClue::Source::Line)
            REQUIRE(article.text.sliced(clue.range.begin, clue.range.length()) == clue.text);
    }
    const core::Analysis analysis = analyse(article);
    auto region = article.regions.begin();
    std::size_t token = 0;
    for (const core::Sentence &sentence : analysis.sentences) {
        while (region != article.regions.end() && !region->range.contains(sentence.range))
            ++region;
        REQUIRE(region != article.regions.end());
        REQUIRE(sentence.region == region->kind);
        REQUIRE(sentence.firstToken == token);
        REQUIRE(sentence.firstToken < sentence.endToken);
        for (const core::Token &t : analysis.tokensOf(sentence)) {
            REQUIRE(sentence.range.contains(t.range));
            REQUIRE_FALSE(t.range.isEmpty());
        }
        token = sentence.endToken;
    }
    REQUIRE(token == analysis.tokens.size());
}

void checkBytes(const QByteArray &bytes)
{
    if (const auto article = core::readArticle(bytes, u"fuzz"_s))
        checkInvariants(*article);
}

QByteArray sample(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray samples()
{
    QByteArray all;
    for (const QString &name : QDir(u":/sample"_s).entryList())
        all += sample(name);
    return all;
}

} // namespace

TEST_CASE("random bytes keep every promise", "[article][fuzz]")
{
    std::minstd_rand random(GENERATE(1u, 2u, 3u));
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes(static_cast<qsizetype>(random() % 3000), '\0');
        const bool printable = round % 2 == 0;
        for (char &byte : bytes)
            byte = static_cast<char>(printable ? ' ' + random() % 95 : random() % 256);
        checkBytes(bytes);
    }
}

TEST_CASE("articles that are cut, shuffled and damaged keep every promise", "[article][fuzz]")
{
    std::minstd_rand random(GENERATE(11u, 12u));
    const QByteArray all = samples();
    for (int round = 0; round < 60; ++round) {
        const auto place = [&] { return static_cast<qsizetype>(random() % static_cast<unsigned>(all.size())); };
        QByteArray bytes = all.mid(place(), 4000) + all.mid(place(), 2000);
        for (int damage = 0; damage < 40; ++damage)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                "\n .\"<>(1A\xE2"[random() % 10];
        checkBytes(bytes);
    }
}

TEST_CASE("broken pages keep every promise", "[article][fuzz]")
{
    std::minstd_rand random(GENERATE(21u, 22u));
    static const QByteArrayList pieces = {
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<table><tr><td>",
        "</table>",
        "<h1>Weir breaks",
        "<nav>",
        "</nav>",
        "<script>",
        "</script",
        "<!--",
        "-->",
        "<b class='comment'>",
        "&amp;&#0;&",
        "The weir broke on Monday, and two men drowned. ",
        "<form>",
        "<br>",
        "<svg><p>",
        "<template>",
        "</body>",
        "<time datetime='2019-06-03'>",
        "<title>",
        "<a href=\"",
        "<h2 hidden>",
    };
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = "<html>";
        for (int i = 0; i < 80; ++i)
            bytes += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        checkBytes(bytes);
    }
}
