// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "small_treebank.h"

#include "core/language/network/parse_sentences.h"
#include "core/language/training/network/score_network.h"
#include "core/language/training/network/train_network.h"
#include "core/language/training/network/write_network.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using namespace core;

const TrainingPlan smallPlan{.sizes = {.input = 32, .units = 32, .named = 16, .arc = 32, .label = 32},
                             .dropout = {},
                             .weights = {},
                             .batches = {.sentences = 8},
                             .epochs = 12,
                             .rate = 0.01F,
                             .leastCount = 1};

QByteArray modelOf(const std::vector<Example> &examples)
{
    ModelWriter writer;
    writeNetwork(trainNetwork(examples, Lexicon(), smallPlan, [](const TrainingProgress &) {}), writer);
    return writer.bytes();
}

const QByteArray &smallModel()
{
    static const QByteArray model = modelOf(tests::smallTreebank());
    return model;
}

std::vector<ParsedWord> parse(const TrainedNetwork &network, const Kernels &kernels, const QStringList &words)
{
    const std::vector<QStringView> views(words.begin(), words.end());
    std::vector<ParsedWord> parsed(views.size());
    const SentenceToParse sentence{views, parsed};
    parseSentences({&sentence, 1}, network, Lexicon(), kernels);
    return parsed;
}

} // namespace

TEST_CASE("a network learns a small grammar, and tells it when read back", "[language][training]")
{
    const ModelFile file = ModelFile::open(smallModel(), {}).value();
    const TrainedNetwork network = TrainedNetwork::open(file, {}).value();

    const NetworkScore score = scoreNetwork(network, Lexicon(), tests::smallTreebank());

    CHECK(score.upos == score.words);
    CHECK(score.xpos == score.words);
    CHECK(score.relations == score.words);
    CHECK(score.names == score.namesTold);
    CHECK(score.names == score.namesRight);
    CHECK(score.mentions[static_cast<std::size_t>(MentionKind::Person)].f1() == 100);
    CHECK(score.mentions[static_cast<std::size_t>(MentionKind::Place)].f1() == 100);
}

TEST_CASE("a network teaches itself the names of sentences where none are marked", "[language][training]")
{
    const std::vector<Example> examples = tests::smallTreebank();
    std::vector<Example> few = examples;
    for (std::size_t i = 0; i < few.size(); i += 2)
        few[i].named = false;
    const QByteArray bytes = modelOf(few);
    const ModelFile file = ModelFile::open(bytes, {}).value();
    const TrainedNetwork network = TrainedNetwork::open(file, {}).value();

    const NetworkScore score = scoreNetwork(network, Lexicon(), examples);

    CHECK(score.names == score.namesRight);
    const bool same = modelOf(few) == bytes;
    CHECK(same);
}

TEST_CASE("the same sentences give the same network to the byte", "[language][training]")
{
    const bool same = modelOf(tests::smallTreebank()) == smallModel(); // megabytes, which nobody wants to see
    CHECK(same);
}

TEST_CASE("what is told of a sentence depends neither on the processor nor on other sentences", "[language][training]")
{
    const ModelFile file = ModelFile::open(smallModel(), {}).value();
    const TrainedNetwork network = TrainedNetwork::open(file, {}).value();
    const QStringList words{u"a"_s, u"tired"_s, u"envoy"_s, u"saw"_s, u"Vienna"_s, u"and"_s, u"Ghent"_s, u"?"_s};
    const QStringList others{u"trains"_s, u"left"_s, u"."_s};
    const std::vector<QStringView> views(words.begin(), words.end());
    const std::vector<QStringView> otherViews(others.begin(), others.end());
    const auto alone = parse(network, kernelsHere().front(), words);

    for (const Kernels &kernels : kernelsHere()) {
        CAPTURE(kernels.name);
        std::vector<ParsedWord> parsed(views.size());
        std::vector<ParsedWord> otherParsed(otherViews.size());
        const std::vector<SentenceToParse> both{{otherViews, otherParsed}, {views, parsed}, {{}, {}}};
        parseSentences(both, network, Lexicon(), kernels);
        CHECK(parsed == alone);
    }
}

TEST_CASE("what is told of a sentence does not depend on what the parser has read before", "[language][training]")
{
    const ModelFile file = ModelFile::open(smallModel(), {}).value();
    const TrainedNetwork network = TrainedNetwork::open(file, {}).value();
    std::vector<QStringList> sentences;
    for (int i = 0; i < 15'000; ++i) // more words than a parser remembers, and sentences of many lengths
        sentences.push_back(
            QStringList{u"the"_s, u"envoy%1"_s.arg(i), u"saw"_s, u"Ghent"_s, u"and"_s, u"Vienna"_s}.first(1 + i % 6));
    std::vector<std::vector<QStringView>> views;
    std::vector<std::vector<ParsedWord>> parsed;
    for (const QStringList &words : sentences) {
        views.emplace_back(words.begin(), words.end());
        parsed.emplace_back(words.size());
    }
    std::vector<SentenceToParse> all;
    for (std::size_t i = 0; i < sentences.size(); ++i)
        all.push_back({views[i], parsed[i]});
    SentenceParser parser(network, Lexicon(), kernelsHere().back());

    for (std::size_t begin = 0; begin < all.size(); begin += 40)
        parser.parse(std::span(all).subspan(begin, 40));

    for (std::size_t i = 0; i < all.size(); i += 997)
        CHECK(parsed[i] == parse(network, kernelsHere().back(), sentences[i]));
}

TEST_CASE("a damaged network is refused", "[language][training]")
{
    const ModelFile none = ModelFile::open(ModelWriter().bytes(), {}).value();
    CHECK_FALSE(TrainedNetwork::open(none, {}).has_value());

    ModelWriter cut;
    const std::array<quint32, 5> sizes{32, 32, 16, 32, 32};
    cut.add(NetworkArrays::version, std::span(&networkVersion, 1));
    cut.add(NetworkArrays::sizes, std::span<const quint32>(sizes));
    const QByteArray bytes = cut.bytes();
    CHECK_FALSE(TrainedNetwork::open(ModelFile::open(bytes, {}).value(), {}).has_value());
}

TEST_CASE("a network of another version is refused", "[language][training]")
{
    const quint32 version = networkVersion + 1;
    ModelWriter other;
    other.add(NetworkArrays::version, std::span(&version, 1));
    const QByteArray bytes = other.bytes();

    const auto network = TrainedNetwork::open(ModelFile::open(bytes, {}).value(), {});

    REQUIRE_FALSE(network.has_value());
    CHECK(network.error().code == ErrorCode::FileDamaged);
    CHECK(network.error().detail.contains(u"version"));
}

TEST_CASE("a table of features in which a search would not end is refused", "[language][training]")
{
    const std::array<quint32, 5> sizes{32, 32, 16, 32, 32};
    const std::array<quint64, 2> keys{5, 6};
    const std::array<quint32, 2> rows{0, 0};
    const std::vector<qint16> embedding(32);
    ModelWriter full;
    full.add(NetworkArrays::version, std::span(&networkVersion, 1));
    full.add(NetworkArrays::sizes, std::span<const quint32>(sizes));
    full.add(NetworkArrays::featureKeys, std::span<const quint64>(keys));
    full.add(NetworkArrays::featureRows, std::span<const quint32>(rows));
    full.add(NetworkArrays::embedding, std::span<const qint16>(embedding));
    const QByteArray bytes = full.bytes();

    const auto network = TrainedNetwork::open(ModelFile::open(bytes, {}).value(), {});

    REQUIRE_FALSE(network.has_value());
    CHECK(network.error().detail.contains(u"free place"));
}

TEST_CASE("a sentence far too long becomes one tree as well", "[language][training]")
{
    const ModelFile file = ModelFile::open(smallModel(), {}).value();
    const TrainedNetwork network = TrainedNetwork::open(file, {}).value();
    const QStringList words = QString(u"the ferry left Dover "_s).repeated(500).split(u' ', Qt::SkipEmptyParts);

    const auto parsed = parse(network, kernelsHere().back(), words);

    REQUIRE(parsed.size() == 2000);
    CHECK(std::ranges::count(parsed, 0, &ParsedWord::head) == 1);
    const bool rooted = std::ranges::all_of(parsed, [&parsed](const ParsedWord &word) {
        std::size_t head = word.head;
        std::size_t steps = 0;
        while (head != 0 && steps++ <= parsed.size())
            head = parsed[head - 1].head;
        return head == 0;
    });
    CHECK(rooted);
}
