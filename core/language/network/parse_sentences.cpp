// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/parse_sentences.h"

#include "core/language/network/decode_names.h"
#include "core/language/network/decode_tree.h"
#include "core/language/network/word_features.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// Sentences whose recurrent steps are taken together, so that a weight is read once for all of them.
constexpr std::size_t groupSize = 8;

qint16 cut(float value)
{
    constexpr auto largest = static_cast<float>(NetworkScales::largest);
    const float bounded = std::clamp(value, -largest, largest);
    return static_cast<qint16>(bounded + (bounded < 0 ? -0.5F : 0.5F));
}

/// Takes a few sentences through the network. Rows of all matrices are the words, one sentence behind the other.
class Group
{
public:
    Group(const TrainedNetwork &network, const Kernels &kernels)
        : m_network(network)
        , m_kernels(kernels)
        , m_told(network.arcs, network.labels)
    {}

    /// `sentences` are in order of falling length.
    void parse(std::span<const SentenceToParse> sentences)
    {
        m_sentences = sentences;
        m_begins.assign(1, 0);
        for (const SentenceToParse &sentence : sentences)
            m_begins.push_back(m_begins.back() + sentence.words.size());
        embed();
        for (std::size_t level = 0; level < TrainedNetwork::levels; ++level)
            encode(level);
        tell();
        for (std::size_t s = 0; s < sentences.size(); ++s) {
            const std::size_t n = sentences[s].words.size();
            chooseTags(s, n);
            chooseHeads(s, n);
            chooseRelations(s, n);
        }
    }

private:
    std::size_t words() const { return m_begins.back(); }

    void embed()
    {
        const std::size_t inputs = m_network.inputs;
        m_vectors.assign(words() * inputs, 0);
        std::size_t row = 0;
        for (const SentenceToParse &sentence : m_sentences) {
            const SentenceCase usage = sentenceCase(sentence.words);
            for (const QStringView word : sentence.words) {
                m_hashes.clear();
                m_features.append(word, usage, m_hashes);
                sumOfFeatures(std::span(m_vectors).subspan(row * inputs, inputs));
                ++row;
            }
        }
    }

    void sumOfFeatures(std::span<qint16> vector)
    {
        m_sum.assign(vector.size(), 0);
        for (const quint64 hash : m_hashes) {
            const quint32 row = m_network.features.rowOf(hash);
            if (row == FeatureTable::none)
                continue;
            const auto values = m_network.embedding.subspan(row * vector.size(), vector.size());
            for (std::size_t i = 0; i < vector.size(); ++i)
                m_sum[i] += values[i];
        }
        for (std::size_t i = 0; i < vector.size(); ++i)
            vector[i] = static_cast<qint16>(std::clamp(m_sum[i], -NetworkScales::largest, NetworkScales::largest));
    }

    /// Reads the words both ways; the outputs are the next level's vectors.
    void encode(std::size_t level)
    {
        const std::size_t units = m_network.units;
        m_outputs.resize(words() * 2 * units);
        const float wordScale = 1 / (NetworkScales::weight * (level == 0 ? NetworkScales::input : outputScale));
        for (std::size_t way = 0; way < 2; ++way) {
            const TrainedNetwork::Recurrent &layer = m_network.recurrent[level][way];
            m_fromWords.resize(words() * 4 * units);
            m_kernels.multiply(layer.fromWord.weight, m_vectors.data(), words(), m_fromWords.data());
            readOneWay(layer, way, wordScale);
        }
        m_vectors.swap(m_outputs);
    }

    void readOneWay(const TrainedNetwork::Recurrent &layer, std::size_t way, float wordScale)
    {
        const std::size_t units = m_network.units;
        m_state.assign(m_sentences.size() * units, 0);
        m_cells.assign(m_sentences.size() * units, 0);
        m_fromBefore.resize(m_sentences.size() * 4 * units);
        const std::size_t steps = m_sentences.front().words.size();
        for (std::size_t step = 0; step < steps; ++step) {
            const auto active = static_cast<std::size_t>(
                std::ranges::count_if(m_sentences, [step](const auto &one) { return one.words.size() > step; }));
            m_kernels.multiply(layer.fromBefore.weight, m_state.data(), active, m_fromBefore.data());
            for (std::size_t s = 0; s < active; ++s) {
                const std::size_t row = way == 0 ? m_begins[s] + step : m_begins[s + 1] - 1 - step;
                m_kernels.stepLstm({.fromWord = m_fromWords.data() + row * 4 * units,
                                    .fromBefore = m_fromBefore.data() + s * 4 * units,
                                    .bias = layer.fromWord.bias.data(),
                                    .wordScale = wordScale,
                                    .beforeScale = 1 / (NetworkScales::weight * outputScale),
                                    .cells = m_cells.data() + s * units,
                                    .output = m_state.data() + s * units,
                                    .units = units});
                std::copy_n(m_state.data() + s * units, units, m_outputs.data() + (row * 2 + way) * units);
            }
        }
    }

    void tell()
    {
        m_sums.resize(words() * m_network.told.weight.rows);
        m_kernels.multiply(m_network.told.weight, m_vectors.data(), words(), m_sums.data());
    }

    /// What is told of a word at `row` of the layer.
    float told(std::size_t word, std::size_t row) const
    {
        constexpr float scale = 1 / (NetworkScales::weight * outputScale);
        return static_cast<float>(m_sums[word * m_network.told.weight.rows + row]) * scale + m_network.told.bias[row];
    }

    template<typename Tag>
    Tag best(std::size_t word, std::size_t row) const
    {
        std::size_t at = 0;
        for (std::size_t i = 1; i < tagCount<Tag>(); ++i) {
            if (told(word, row + i) > told(word, row + at))
                at = i;
        }
        return static_cast<Tag>(at);
    }

    void chooseTags(std::size_t s, std::size_t n)
    {
        std::vector<float> scores;
        for (std::size_t w = 0; w < n; ++w) {
            ParsedWord &word = m_sentences[s].parsed[w];
            word.upos = best<Upos>(m_begins[s] + w, m_told.upos);
            word.xpos = best<Xpos>(m_begins[s] + w, m_told.xpos);
            for (std::size_t i = 0; i < tagCount<NameTag>(); ++i)
                scores.push_back(told(m_begins[s] + w, m_told.name + i));
        }
        const std::vector<NameTag> names = decodeNames(scores);
        for (std::size_t w = 0; w < n; ++w)
            m_sentences[s].parsed[w].name = names[w];
    }

    /// The vectors of words as heads, the root first, each as it may be multiplied.
    void fillHeads(std::size_t s, std::size_t n)
    {
        const std::size_t arcs = m_network.arcs;
        m_heads.resize((n + 1) * arcs);
        m_headBias.assign(n + 1, 0);
        for (std::size_t h = 0; h <= n; ++h) {
            float bias = 0;
            for (std::size_t i = 0; i < arcs; ++i) {
                const float value =
                    h == 0 ? m_network.arcRoot[i] : std::max(0.0F, told(m_begins[s] + h - 1, m_told.arcHead + i));
                m_heads[h * arcs + i] = cut(value * NetworkScales::arc);
                bias += value * m_network.arcBias[i];
            }
            m_headBias[h] = static_cast<qint64>(bias * NetworkScales::arc * NetworkScales::arc);
        }
    }

    void chooseHeads(std::size_t s, std::size_t n)
    {
        const std::size_t arcs = m_network.arcs;
        fillHeads(s, n);
        m_dependents.resize(n * arcs);
        for (std::size_t w = 0; w < n; ++w) {
            for (std::size_t i = 0; i < arcs; ++i)
                m_dependents[w * arcs + i] =
                    cut(std::max(0.0F, told(m_begins[s] + w, m_told.arcDependent + i)) * NetworkScales::arc);
        }
        m_weighed.resize(n * arcs);
        m_kernels.multiply(m_network.arcWeight.weight, m_dependents.data(), n, m_weighed.data());
        for (std::size_t i = 0; i < n * arcs; ++i)
            m_dependents[i] = cut(static_cast<float>(m_weighed[i]) / NetworkScales::weight);
        m_scores.resize(n * (n + 1));
        for (std::size_t w = 0; w < n; ++w) {
            for (std::size_t h = 0; h <= n; ++h) {
                qint64 sum = m_headBias[h];
                qint32 products = 0;
                for (std::size_t i = 0; i < arcs; ++i)
                    products += qint32(m_dependents[w * arcs + i]) * m_heads[h * arcs + i];
                m_scores[w * (n + 1) + h] = sum + products;
            }
        }
        const std::vector<int> heads = decodeTree(m_scores, static_cast<int>(n));
        for (std::size_t w = 0; w < n; ++w)
            m_sentences[s].parsed[w].head = static_cast<quint16>(heads[w]);
    }

    void chooseRelations(std::size_t s, std::size_t n)
    {
        const std::size_t labels = m_network.labels;
        m_dependents.resize(n * labels);
        for (std::size_t w = 0; w < n; ++w) {
            const std::size_t head = m_sentences[s].parsed[w].head;
            for (std::size_t i = 0; i < labels; ++i) {
                const float fromHead =
                    head == 0 ? m_network.labelRoot[i] : told(m_begins[s] + head - 1, m_told.labelHead + i);
                const float value = told(m_begins[s] + w, m_told.labelDependent + i) + fromHead;
                m_dependents[w * labels + i] = cut(std::max(0.0F, value) * NetworkScales::arc);
            }
        }
        const std::size_t rows = m_network.label.weight.rows;
        m_weighed.resize(n * rows);
        m_kernels.multiply(m_network.label.weight, m_dependents.data(), n, m_weighed.data());
        for (std::size_t w = 0; w < n; ++w)
            m_sentences[s].parsed[w].relation = relationOf(w, m_sentences[s].parsed[w].head == 0);
    }

    /// The root relation is for the root's word alone.
    Deprel relationOf(std::size_t w, bool atRoot) const
    {
        if (atRoot)
            return Deprel::Root;
        constexpr float scale = 1 / (NetworkScales::weight * NetworkScales::arc);
        const auto root = static_cast<std::size_t>(Deprel::Root);
        std::size_t best = root;
        float highest = 0;
        for (std::size_t i = 0; i < tagCount<Deprel>(); ++i) {
            const float score =
                static_cast<float>(m_weighed[w * m_network.label.weight.rows + i]) * scale + m_network.label.bias[i];
            if (i != root && (best == root || score > highest)) {
                best = i;
                highest = score;
            }
        }
        return static_cast<Deprel>(best);
    }

    const TrainedNetwork &m_network;
    const Kernels &m_kernels;
    ToldRows m_told;
    std::span<const SentenceToParse> m_sentences;
    std::vector<std::size_t> m_begins; ///< The first row of each sentence; one more at the end.
    WordFeatures m_features;
    std::vector<quint64> m_hashes;
    std::vector<qint32> m_sum;
    std::vector<qint16> m_vectors; ///< Of each word, what the next layer reads.
    std::vector<qint16> m_outputs;
    std::vector<qint32> m_fromWords;
    std::vector<qint32> m_fromBefore;
    std::vector<qint16> m_state; ///< Of each sentence.
    std::vector<float> m_cells;
    std::vector<qint32> m_sums; ///< What is told of each word.
    std::vector<qint16> m_heads;
    std::vector<qint64> m_headBias;
    std::vector<qint16> m_dependents;
    std::vector<qint32> m_weighed;
    std::vector<qint64> m_scores;
};

} // namespace

void parseSentences(std::span<const SentenceToParse> sentences, const TrainedNetwork &network, const Kernels &kernels)
{
    std::vector<SentenceToParse> order;
    std::ranges::copy_if(sentences, std::back_inserter(order), [](const auto &one) { return !one.words.empty(); });
    std::ranges::stable_sort(order, std::ranges::greater(), [](const auto &one) { return one.words.size(); });
    Group group(network, kernels);
    for (std::size_t begin = 0; begin < order.size(); begin += groupSize)
        group.parse(std::span(order).subspan(begin, std::min(groupSize, order.size() - begin)));
}

} // namespace core
