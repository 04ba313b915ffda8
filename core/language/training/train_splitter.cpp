// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_splitter.h"

#include "core/language/split_features.h"
#include "core/language/split_sentences.h"
#include "core/language/tokenise.h"

#include <algorithm>
#include <random>
#include <set>

namespace core {

namespace {

struct SplitExample
{
    SplitFeatures features;
    bool ends = false;
};

/// The examples of one paragraph: each open place in it.
void addExamples(const GivenWords &given, const Region &region, const std::set<qsizetype> &starts,
                 std::vector<SplitExample> &examples)
{
    const QStringView text = given.article.text;
    std::vector<Token> tokens;
    tokenise(text, region.range, tokens);
    const std::vector<std::size_t> byRule = splitByRules(text, tokens, StopWords::english());
    const SplitPlaces places(text, tokens);
    std::size_t last = 0;
    for (std::size_t i = 1; i < places.chunkCount(); ++i) {
        const std::size_t token = places.tokenBehind(i);
        const bool ends = starts.contains(tokens[token].range.begin);
        if (places.isOpen(i))
            examples.push_back({places.featuresAt(i, i - last, std::ranges::binary_search(byRule, token)), ends});
        if (ends)
            last = i;
    }
}

std::vector<SplitExample> examplesOf(std::span<const GivenWords> texts)
{
    std::vector<SplitExample> examples;
    for (const GivenWords &given : texts) {
        std::set<qsizetype> starts;
        for (const Sentence &sentence : given.analysis.sentences)
            starts.insert(sentence.range.begin);
        for (const Region &region : given.article.regions)
            addExamples(given, region, starts, examples);
    }
    return examples;
}

/// Weights, and the sum of what they were after each example.
class Perceptron
{
public:
    void learn(const SplitExample &example)
    {
        constexpr int margin = 12; // changes to a single weight; wide, so that rare words keep some say
        ++m_time;
        int sum = 0;
        for (const quint32 bucket : example.features)
            sum += m_weights[bucket];
        const int sign = example.ends ? 1 : -1;
        if (sign * sum > margin)
            return;
        for (const quint32 bucket : example.features) {
            m_weights[bucket] += sign;
            m_late[bucket] += sign * m_time;
        }
    }

    std::vector<qint16> averaged() const
    {
        constexpr qint64 scale = 128;
        std::vector<qint16> weights(splitBuckets);
        for (std::size_t i = 0; i < splitBuckets; ++i) {
            const qint64 value = (m_weights[i] * m_time - m_late[i]) * scale / std::max<qint64>(m_time, 1);
            weights[i] = static_cast<qint16>(std::clamp<qint64>(value, -32'767, 32'767));
        }
        return weights;
    }

private:
    std::vector<int> m_weights = std::vector<int>(splitBuckets);
    std::vector<qint64> m_late = std::vector<qint64>(splitBuckets); ///< Changes, each times when it was made.
    qint64 m_time = 0;
};

/// Puts the examples into another order, the same one on every machine.
void shuffle(std::vector<SplitExample> &examples, std::mt19937_64 &random)
{
    for (std::size_t i = examples.size(); i > 1; --i)
        std::swap(examples[i - 1], examples[random() % i]);
}

} // namespace

void trainSplitter(std::span<const GivenWords> texts, ModelWriter &model)
{
    constexpr int rounds = 6;
    std::vector<SplitExample> examples = examplesOf(texts);
    std::mt19937_64 random(20190605);
    Perceptron perceptron;
    for (int round = 0; round < rounds; ++round) {
        shuffle(examples, random);
        for (const SplitExample &example : examples)
            perceptron.learn(example);
    }
    const std::vector<qint16> weights = perceptron.averaged();
    model.add(QLatin1StringView("split.weights"), std::span(weights));
}

} // namespace core
