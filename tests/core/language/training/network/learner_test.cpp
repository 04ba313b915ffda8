// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "small_treebank.h"

#include "core/language/training/network/choose_features.h"
#include "core/language/training/network/learner.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

namespace {

using namespace core;

/// Two sentences of unlike lengths, the longer first, with their features.
struct SmallBatch
{
    std::vector<Example> examples;
    std::vector<quint64> hashes;
    std::vector<FeatureRows> rows;
    std::vector<Lesson> lessons;

    SmallBatch()
        : examples{tests::smallTreebank()[1], tests::smallTreebank()[0]}
        , hashes(chooseFeatures(examples, Lexicon(), 1))
    {
        const FeatureTableArrays table(hashes);
        for (const Example &example : examples) {
            std::vector<QString> forms;
            for (const Example::Word &word : example.words)
                forms.push_back(word.form);
            rows.emplace_back().append(forms, Lexicon(), table.table());
        }
        for (std::size_t i = 0; i < examples.size(); ++i)
            lessons.push_back({&examples[i], &rows[i]});
    }
};

float lossOf(const Network &network, const SmallBatch &batch)
{
    Learner learner(network);
    Random random(1);
    return learner.learn(batch.lessons, {}, random);
}

/// Half the difference of the losses a little above and below a number's value, by that little.
float slopeAt(float &number, const Network &network, const SmallBatch &batch)
{
    constexpr float little = 0.003F;
    const float value = number;
    number = value + little;
    const float above = lossOf(network, batch);
    number = value - little;
    const float below = lossOf(network, batch);
    number = value;
    return (above - below) / (2 * little);
}

bool agree(float told, float measured)
{
    return std::abs(told - measured) < 0.02F + 0.03F * std::abs(measured);
}

} // namespace

TEST_CASE("a learner's gradients are the slopes of its loss", "[language][training]")
{
    const SmallBatch batch;
    Random random(3);
    Network network({.input = 6, .units = 4, .named = 3, .arc = 5, .label = 6}, batch.hashes.size(), random);
    Learner learner(network);
    Random none(1);
    learner.learn(batch.lessons, {}, none);

    int wrong = 0;
    for (std::size_t i = 0; i < network.values.size(); i += 3)
        wrong += agree(learner.gradients[i], slopeAt(network.values[i], network, batch)) ? 0 : 1;
    CHECK(wrong <= 3); // of 200: where a rectifier has its edge, there is no slope

    for (Eigen::Index i = 0; i < network.embedding.size(); i += 7)
        wrong +=
            agree(learner.embeddingGradients.data()[i], slopeAt(network.embedding.data()[i], network, batch)) ? 0 : 1;
    CHECK(wrong <= 4);
}

TEST_CASE("a learner forgets what it found", "[language][training]")
{
    const SmallBatch batch;
    Random random(3);
    const Network network({.input = 6, .units = 4, .named = 3, .arc = 5, .label = 6}, batch.hashes.size(), random);
    Learner learner(network);
    Random none(1);
    learner.learn(batch.lessons, {}, none);
    REQUIRE(learner.touchedRows.size() == batch.hashes.size());

    learner.forget();

    CHECK(learner.touchedRows.empty());
    CHECK(learner.embeddingGradients.isZero());
    CHECK(std::ranges::all_of(learner.gradients, [](float gradient) { return gradient == 0; }));
}
