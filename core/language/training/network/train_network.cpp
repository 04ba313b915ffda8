// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/train_network.h"

#include "core/language/training/network/alter_examples.h"
#include "core/language/training/network/choose_features.h"
#include "core/language/training/network/tell_silver.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <thread>

namespace core {

namespace {

constexpr std::size_t learnerCount = 2;
constexpr float longestGradient = 5; ///< Per word; longer ones are shortened (Pascanu et al. 2013).

/// A batch's share of one learner, with what it was made of if it was altered.
struct Share
{
    std::vector<Example> altered;
    std::vector<FeatureRows> alteredFeatures;
    std::vector<Lesson> lessons;
    float loss = 0;
    std::size_t words = 0;
};

FeatureRows rowsOf(const Example &example, const Lexicon &lexicon, const FeatureTable &table)
{
    std::vector<QString> forms;
    for (const Example::Word &word : example.words)
        forms.push_back(word.form);
    FeatureRows rows;
    rows.append(forms, lexicon, table);
    return rows;
}

LearntNetwork startingNetwork(std::span<const Example> examples, const Lexicon &lexicon, const TrainingPlan &plan,
                              Random &random)
{
    std::vector<quint64> features = chooseFeatures(examples, lexicon, plan.leastCount);
    Network network(plan.sizes, features.size(), random);
    return {std::move(features), std::move(network)};
}

class Trainer
{
public:
    Trainer(std::span<const Example> examples, const Lexicon &lexicon, const TrainingPlan &plan)
        : m_examples(examples)
        , m_lexicon(lexicon)
        , m_plan(plan)
        , m_random(plan.seed)
        , m_learnt(startingNetwork(examples, lexicon, plan, m_random))
        , m_table(m_learnt.features)
        , m_network(m_learnt.network)
        , m_learners{Learner(m_network, plan.weights), Learner(m_network, plan.weights)}
        , m_adam(m_network.values.size())
        , m_embeddingAdam(static_cast<std::size_t>(m_network.embedding.size()))
        , m_names(examples)
    {
        for (const Example &example : examples)
            m_rows.push_back(rowsOf(example, m_lexicon, m_table.table()));
    }

    LearntNetwork train(const std::function<void(const TrainingProgress &)> &report)
    {
        m_steps = static_cast<int>(batchCount(m_examples, m_plan.batches)) * m_plan.epochs;
        for (int epoch = 1; epoch <= m_plan.epochs; ++epoch) {
            if (isForSilver(epoch))
                m_silver = tellSilver(m_examples, m_rows, m_learners);
            double loss = 0;
            std::size_t words = 0;
            for (const auto &batch : batchesOf(m_examples, m_plan.batches, m_random)) {
                auto shares = sharesOf(batch);
                learn(shares);
                for (const Share &share : shares) {
                    loss += share.loss;
                    words += share.words;
                }
            }
            report({epoch, static_cast<float>(loss / static_cast<double>(words)), m_learnt});
        }
        return std::move(m_learnt);
    }

private:
    std::array<Share, learnerCount> sharesOf(const std::vector<std::size_t> &batch)
    {
        std::array<Share, learnerCount> shares;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            Share &share = shares[i % learnerCount];
            const Example &example = m_examples[batch[i]];
            share.altered.reserve(batch.size()); // lessons point into them
            share.alteredFeatures.reserve(batch.size());
            std::optional<Example> altered;
            if (example.named && m_random.chance(m_plan.exchanged))
                altered = m_names.exchanged(example, m_random);
            if (m_random.chance(m_plan.altered))
                altered = alteredExample(altered ? *altered : example, m_random);
            if (altered) {
                share.altered.push_back(*std::move(altered));
                share.alteredFeatures.push_back(rowsOf(share.altered.back(), m_lexicon, m_table.table()));
                share.lessons.push_back({&share.altered.back(), &share.alteredFeatures.back(), silverOf(batch[i])});
            } else {
                share.lessons.push_back({&example, &m_rows[batch[i]], silverOf(batch[i])});
            }
            share.words += share.lessons.back().example->words.size();
        }
        for (Share &share : shares) {
            std::ranges::stable_sort(share.lessons, std::ranges::greater(),
                                     [](const Lesson &lesson) { return lesson.example->words.size(); });
        }
        return shares;
    }

    /// Whether the network tells names anew before this epoch.
    bool isForSilver(int epoch) const
    {
        const int first = static_cast<int>(m_plan.silverFrom * static_cast<float>(m_plan.epochs));
        const int every = std::max(1, m_plan.epochs / 6);
        return epoch > first && (epoch - 1 - first) % every == 0;
    }

    const SilverNames *silverOf(std::size_t example) const
    {
        return m_silver.empty() || m_examples[example].named ? nullptr : &m_silver[example];
    }

    void learn(std::array<Share, learnerCount> &shares)
    {
        std::array<Random, learnerCount> randoms{Random(m_random.next()), Random(m_random.next())};
        const auto work = [&](std::size_t i) {
            m_learners[i].forget();
            if (!shares[i].lessons.empty())
                shares[i].loss = m_learners[i].learn(shares[i].lessons, m_plan.dropout, randoms[i]);
        };
        {
            const std::jthread other(work, std::size_t(1));
            work(0);
        }
        step(static_cast<float>(shares[0].words + shares[1].words));
    }

    /// Joins what both learners found and moves the parameters.
    void step(float words)
    {
        ++m_step;
        Learner &first = m_learners[0];
        Learner &second = m_learners[1];
        double square = 0;
        for (std::size_t i = 0; i < first.gradients.size(); ++i) {
            first.gradients[i] += second.gradients[i];
            square += static_cast<double>(first.gradients[i]) * static_cast<double>(first.gradients[i]);
        }
        const float length = static_cast<float>(std::sqrt(square)) / words;
        const float scale = std::min(1.0F, longestGradient / std::max(length, 1e-12F)) / words;
        m_adam.step(m_network.values, first.gradients, 0, first.gradients.size(), rate(), scale, m_step);
        stepEmbedding(scale);
    }

    /// Moves the rows that were touched, and those alone ("lazy" Adam).
    void stepEmbedding(float scale)
    {
        Learner &first = m_learners[0];
        Learner &second = m_learners[1];
        std::vector<quint32> rows = first.touchedRows;
        rows.insert(rows.end(), second.touchedRows.begin(), second.touchedRows.end());
        std::ranges::sort(rows);
        rows.erase(std::ranges::unique(rows).begin(), rows.end());
        const auto columns = static_cast<std::size_t>(m_network.embedding.cols());
        const std::span values(m_network.embedding.data(), static_cast<std::size_t>(m_network.embedding.size()));
        for (const quint32 row : rows) {
            first.embeddingGradients.row(row) += second.embeddingGradients.row(row);
            const std::span gradients(first.embeddingGradients.data(), values.size());
            m_embeddingAdam.step(values, gradients, row * columns, (row + 1) * columns, rate(), scale, m_step);
            first.embeddingGradients.row(row).setZero(); // the second may have touched it alone
        }
    }

    float rate() const
    {
        constexpr int warming = 200; // steps
        const float warm = std::min(1.0F, static_cast<float>(m_step) / warming);
        const float done = static_cast<float>(m_step) / static_cast<float>(std::max(m_steps, 1));
        return m_plan.rate * warm * (1 + std::cos(std::numbers::pi_v<float> * std::min(done, 1.0F))) / 2;
    }

    std::span<const Example> m_examples;
    const Lexicon &m_lexicon;
    TrainingPlan m_plan;
    Random m_random;
    LearntNetwork m_learnt;
    FeatureTableArrays m_table;
    Network &m_network; ///< That of m_learnt.
    std::array<Learner, learnerCount> m_learners;
    Adam m_adam;
    Adam m_embeddingAdam;
    std::vector<FeatureRows> m_rows;
    NamePool m_names;
    std::vector<SilverNames> m_silver; ///< By example; none where no names have been told yet.
    int m_step = 0;
    int m_steps = 0;
};

} // namespace

LearntNetwork trainNetwork(std::span<const Example> examples, const Lexicon &lexicon, const TrainingPlan &plan,
                           const std::function<void(const TrainingProgress &)> &report)
{
    return Trainer(examples, lexicon, plan).train(report);
}

} // namespace core
