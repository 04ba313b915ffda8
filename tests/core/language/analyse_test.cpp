// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analysis.h"
#include "core/language/split_sentences.h"
#include "core/language/tokenise.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

core::Article articleOf(const QString &text, std::vector<core::Region> regions)
{
    core::Article article;
    article.text = text;
    article.regions = std::move(regions);
    return article;
}

core::Analysis analysisOf(const QString &text, core::RegionKind kind = core::RegionKind::Body)
{
    return analyse(articleOf(text, {{{0, text.size()}, kind}}));
}

std::string joined(const QString &text, const std::vector<core::TextRange> &ranges)
{
    QStringList parts;
    for (const core::TextRange range : ranges)
        parts += text.sliced(range.begin, range.length()).simplified();
    return parts.join(u" | "_s).toStdString();
}

std::string sentencesOf(const QString &text)
{
    std::vector<core::TextRange> ranges;
    for (const core::Sentence &sentence : analysisOf(text).sentences)
        ranges.push_back(sentence.range);
    return joined(text, ranges);
}

std::string tokensOf(const QString &text)
{
    std::vector<core::TextRange> ranges;
    for (const core::Token &token : analysisOf(text).tokens)
        ranges.push_back(token.range);
    return joined(text, ranges);
}

} // namespace

TEST_CASE("tokens are words, numbers and marks", "[language]")
{
    const auto [text, tokens] = GENERATE(table<QString, std::string>({
        {u"Orrin’s mayor didn't go."_s, "Orrin’s | mayor | didn't | go | ."},
        {u"the U.S. envoy left at 6:30 p.m. today"_s, "the | U.S. | envoy | left | at | 6:30 | p.m. | today"},
        {u"3,300 men, 2.4 percent and 2019-06-03"_s, "3,300 | men | , | 2.4 | percent | and | 2019-06-03"},
        {u"a well-known harbour—and (its) crane"_s, "a | well-known | harbour | — | and | ( | its | ) | crane"},
        {u"the port,which closed.Then"_s, "the | port | , | which | closed | . | Then"},
        {u"see https://example.org/a?b=c, or a@example.org."_s,
         "see | https://example.org/a?b=c | , | or | a@example.org | ."},
        {u"wait ... no …"_s, "wait | ... | no | …"},
        {u"on Mar. 22 for $3.5 million"_s, "on | Mar | . | 22 | for | $ | 3.5 | million"},
        {u"J. B. Arden"_s, "J | . | B | . | Arden"},
    }));
    CAPTURE(text.toStdString());

    CHECK(tokensOf(text) == tokens);
}

TEST_CASE("tokens know what they are", "[language]")
{
    const auto analysis = analysisOf(u"On 3rd June 2019, 14.5 boats"_s);

    std::string kinds;
    for (const core::Token &token : analysis.tokens)
        kinds += "WNP"[static_cast<int>(token.kind)];
    CHECK(kinds == "WWWNPNW");
}

TEST_CASE("sentences survive the ways texts are damaged", "[language]")
{
    const auto [text, sentences] = GENERATE(table<QString, std::string>({
        {u"The road was shut.Traffic stopped."_s, "The road was shut. | Traffic stopped."},
        {u"It rained in 2019.Then it snowed."_s, "It rained in 2019. | Then it snowed."},
        {u"They hold the\nnorth of the valley. They\nwait."_s, "They hold the north of the valley. | They wait."},
        {u"“We ran. “We swam,” he added. It was night."_s, "“We ran. | “We swam,” he added. | It was night."},
        {u"\"It is over,\" she said. \"Go home.\" They went."_s,
         "\"It is over,\" she said. | \"Go home.\" | They went."},
        {u"It broke – he said.“Nobody knew.” All ran."_s, "It broke – he said. | “Nobody knew.” | All ran."},
        {u"One thing\n\nAnother thing\n\nA third one."_s, "One thing | Another thing | A third one."},
        {u"They want:\n• bread\n• peace and quiet"_s, "They want: | • bread | • peace and quiet"},
        {u"Is it true? Yes! And so it was … or not."_s, "Is it true? | Yes! | And so it was … or not."},
        {u"Nothing ends here"_s, "Nothing ends here"},
        {u"See example.org. It has all."_s, "See example.org. | It has all."},
    }));
    CAPTURE(text.toStdString());

    CHECK(sentencesOf(text) == sentences);
}

TEST_CASE("a headline is one sentence", "[language]")
{
    const auto analysis = analysisOf(u"Weir breaks. Town flooded! What now?"_s, core::RegionKind::Title);

    REQUIRE(analysis.sentences.size() == 1);
    CHECK(analysis.sentences[0].region == core::RegionKind::Title);
}

TEST_CASE("only regions that report events are analysed, and none is crossed", "[language]")
{
    const QString text = u"The weir broke and\nadvertisement\nthe town was flooded."_s;

    const auto analysis = analyse(articleOf(text, {{{0, 18}, core::RegionKind::Body},
                                                   {{19, 32}, core::RegionKind::Advert},
                                                   {{33, text.size()}, core::RegionKind::Body}}));

    REQUIRE(analysis.sentences.size() == 2);
    CHECK(analysis.sentences[0].range == core::TextRange{0, 18});
    CHECK(analysis.sentences[1].range == core::TextRange{33, text.size()});
    CHECK(analysis.sentences[0].paragraph == 0);
    CHECK(analysis.sentences[1].paragraph == 1);
    CHECK(analysis.tokensOf(analysis.sentences[1]).size() == 5);
}

TEST_CASE("a sentence that is too long is cut at the best place", "[language]")
{
    const QString half = u"the river rose and the weir gave way, "_s.repeated(10);
    const QString text = half + u"and the town was lost; "_s + half + u"so they said."_s;
    REQUIRE(text.size() > core::maxSentenceLength);

    const auto analysis = analysisOf(text);

    REQUIRE(analysis.sentences.size() == 2);
    CHECK(text.sliced(0, analysis.sentences[0].range.end).endsWith(u"lost;"));
}

TEST_CASE("no sentence and no token is longer than its limit, whatever the text is like", "[language]")
{
    const QString text = GENERATE(QString(100'000, u'a'), u"word "_s.repeated(20'000), u"\"("_s.repeated(50'000),
                                  u"😀"_s.repeated(30'000), u"www."_s + QString(50'000, u'x'), u"1,"_s.repeated(9'000));

    const auto analysis = analysisOf(text);

    REQUIRE_FALSE(analysis.sentences.empty());
    for (const core::Sentence &sentence : analysis.sentences)
        REQUIRE(sentence.range.length() <= core::maxSentenceLength);
    for (const core::Token &token : analysis.tokens)
        REQUIRE(token.range.length() <= core::maxTokenLength + 1);
}
