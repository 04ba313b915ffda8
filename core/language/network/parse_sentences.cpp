// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/parse_sentences.h"

#include "core/language/network/decode_tree.h"
#include "core/language/network/read_level.h"
#include "core/language/network/word_vectors.h"

#include <algorithm>

namespace core {

namespace {

/// Sentences whose recurrent steps are taken together, so that a weight is read once for all of them; more do not stay
/// in the processor's cache.
constexpr std::size_t groupSize = 4;

/// No sentence of that many words is meant to be one; its arcs would take their number squared.
constexpr std::size_t longestParsed = 600;

/// A number of a vector, whole and within bounds. Without a branch, so that compilers take several at a time.
qint16 cut(float value)
{
    constexpr auto largest = static_cast<float>(NetworkScales::largest);
    const float above = value < -largest ? -largest : value;
    const float bounded = above > largest ? largest : above;
    return static_cast<qint16>(static_cast<qint32>(bounded + (bounded < 0 ? -0.5F : 0.5F)));
}

/// What a rectifier lets through, scaled for what chooses heads and relations.
qint16 rectified(float value)
{
    return cut((value > 0 ? value : 0.0F) * NetworkScales::arc);
}

/// Takes a few sentences through the network. Rows of all matrices are the words, one sentence behind the other.
class Group
{
public:
    Group(const TrainedNetwork &network, const Lexicon &lexicon, const Kernels &kernels)
        : m_network(network)
        , m_kernels(kernels)
        , m_told(network.arcs, network.labels)
        , m_wordVectors(network, lexicon)
        , m_reader(network, kernels)
    {}

    /// `sentences` are in order of falling length.
    void parse(std::span<const SentenceToParse> sentences)
    {
        m_sentences = sentences;
        m_begins.assign(1, 0);
        for (const SentenceToParse &sentence : sentences)
            m_begins.push_back(m_begins.back() + sentence.words.size());
        embed();
        for (std::size_t level = 0; level < TrainedNetwork::naming; ++level)
            encode(level);
        tell(m_network.told, m_tellings);
        encode(TrainedNetwork::naming);
        tell(m_network.toldNames, m_namesTold);
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
        m_vectors.clear();
        for (const SentenceToParse &sentence : m_sentences)
            m_wordVectors.append(sentence.words, m_vectors);
    }

    /// Reads the words both ways; the outputs are the next level's vectors.
    void encode(std::size_t level)
    {
        m_reader.read(level, m_begins, m_vectors, m_outputs);
        m_vectors.swap(m_outputs);
    }

    /// What `layer` makes of the words' vectors.
    void tell(const TrainedLayer &layer, std::vector<float> &tellings)
    {
        constexpr float scale = 1 / (NetworkScales::weight * outputScale);
        const std::size_t rows = layer.weight.rows;
        constexpr std::size_t atOnce = 16; // words, so that their sums stay near
        makeRoom(m_sums, atOnce * rows);
        makeRoom(tellings, words() * rows);
        for (std::size_t begin = 0; begin < words(); begin += atOnce) {
            const std::size_t count = std::min(atOnce, words() - begin);
            m_kernels.multiply(layer.weight, m_vectors.data() + begin * layer.weight.columns, count, m_sums.data());
            for (std::size_t word = 0; word < count; ++word) {
                const qint32 *sums = m_sums.data() + word * rows;
                float *told = tellings.data() + (begin + word) * rows;
                for (std::size_t row = 0; row < rows; ++row)
                    told[row] = static_cast<float>(sums[row]) * scale + layer.bias[row];
            }
        }
    }

    /// What is told of a word from `row` of the layer on.
    const float *told(std::size_t word, std::size_t row) const
    {
        return m_tellings.data() + word * m_network.told.weight.rows + row;
    }

    template<typename Tag>
    Tag best(std::size_t word, std::size_t row) const
    {
        const float *scores = told(word, row);
        return static_cast<Tag>(std::max_element(scores, scores + tagCount<Tag>()) - scores);
    }

    void chooseTags(std::size_t s, std::size_t n)
    {
        for (std::size_t w = 0; w < n; ++w) {
            ParsedWord &word = m_sentences[s].parsed[w];
            word.upos = best<Upos>(m_begins[s] + w, m_told.upos);
            word.xpos = best<Xpos>(m_begins[s] + w, m_told.xpos);
            chooseNames(m_begins[s] + w, word);
        }
    }

    void chooseNames(std::size_t w, ParsedWord &word)
    {
        const float *names = told(w, m_told.name); // mentions follow in both layers
        const float *more = m_namesTold.data() + w * m_network.toldNames.weight.rows;
        for (std::size_t i = 0; i < word.nameScores.size(); ++i)
            word.nameScores[i] = names[i] + more[i];
        std::size_t best = word.nameScores.size();
        for (std::size_t i = best; i < word.nameScores.size() + tagCount<MentionKind>(); ++i) {
            if (names[i] + more[i] > names[best] + more[best])
                best = i;
        }
        word.mention = static_cast<MentionKind>(best - word.nameScores.size());
    }

    /// The vectors of words as heads, the root first, each as it may be multiplied.
    void fillHeads(std::size_t s, std::size_t n)
    {
        const std::size_t arcs = m_network.arcs;
        makeRoom(m_heads, (n + 1) * arcs);
        m_headBias.assign(n + 1, 0);
        for (std::size_t h = 0; h <= n; ++h) {
            const float *head = h == 0 ? m_network.arcRoot.data() : told(m_begins[s] + h - 1, m_told.arcHead);
            qint16 *numbers = m_heads.data() + h * arcs;
            for (std::size_t i = 0; i < arcs; ++i)
                numbers[i] = h == 0 ? cut(head[i] * NetworkScales::arc) : rectified(head[i]);
            float bias = 0;
            for (std::size_t i = 0; i < arcs; ++i)
                bias += numbers[i] * m_network.arcBias[i];
            m_headBias[h] = static_cast<qint64>(bias * NetworkScales::arc);
        }
    }

    void chooseHeads(std::size_t s, std::size_t n)
    {
        const std::size_t arcs = m_network.arcs;
        fillHeads(s, n);
        makeRoom(m_dependents, n * arcs);
        for (std::size_t w = 0; w < n; ++w) {
            const float *dependent = told(m_begins[s] + w, m_told.arcDependent);
            for (std::size_t i = 0; i < arcs; ++i)
                m_dependents[w * arcs + i] = rectified(dependent[i]);
        }
        makeRoom(m_weighed, n * arcs);
        m_kernels.multiply(m_network.arcWeight.weight, m_dependents.data(), n, m_weighed.data());
        for (std::size_t i = 0; i < n * arcs; ++i)
            m_dependents[i] = cut(static_cast<float>(m_weighed[i]) / NetworkScales::weight);
        makeRoom(m_scores, n * (n + 1));
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
        makeRoom(m_dependents, n * labels);
        for (std::size_t w = 0; w < n; ++w) {
            const std::size_t head = m_sentences[s].parsed[w].head;
            const float *fromHead =
                head == 0 ? m_network.labelRoot.data() : told(m_begins[s] + head - 1, m_told.labelHead);
            const float *own = told(m_begins[s] + w, m_told.labelDependent);
            for (std::size_t i = 0; i < labels; ++i)
                m_dependents[w * labels + i] = rectified(own[i] + fromHead[i]);
        }
        const std::size_t rows = m_network.label.weight.rows;
        makeRoom(m_weighed, n * rows);
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
    WordVectors m_wordVectors;
    LevelReader m_reader;
    std::vector<qint16> m_vectors; ///< Of each word, what the next layer reads.
    std::vector<qint16> m_outputs;
    std::vector<qint32> m_sums;
    std::vector<float> m_tellings;  ///< What is told of each word.
    std::vector<float> m_namesTold; ///< From the level of naming.
    std::vector<qint16> m_heads;
    std::vector<qint64> m_headBias;
    std::vector<qint16> m_dependents;
    std::vector<qint32> m_weighed;
    std::vector<qint64> m_scores;
};

/// Appends the sentence, or the pieces that it is parsed in because it is too long; nothing of one without words.
void appendPieces(const SentenceToParse &sentence, std::vector<SentenceToParse> &pieces)
{
    for (std::size_t begin = 0; begin < sentence.words.size(); begin += longestParsed) {
        const std::size_t count = std::min(longestParsed, sentence.words.size() - begin);
        pieces.push_back({sentence.words.subspan(begin, count), sentence.parsed.subspan(begin, count)});
    }
}

/// Makes one tree of the pieces' trees: the roots of later ones hang on that of the first.
void joinPieces(const SentenceToParse &sentence)
{
    if (sentence.words.size() <= longestParsed)
        return;
    const auto first = std::ranges::find(sentence.parsed, 0, &ParsedWord::head) - sentence.parsed.begin();
    for (std::size_t i = longestParsed; i < sentence.parsed.size(); ++i) {
        ParsedWord &word = sentence.parsed[i];
        if (word.head == 0) {
            word.relation = Deprel::Parataxis;
            word.head = static_cast<quint16>(first + 1);
        } else {
            word.head = static_cast<quint16>(word.head + i / longestParsed * longestParsed);
        }
    }
}

} // namespace

void parseSentences(std::span<const SentenceToParse> sentences, const TrainedNetwork &network, const Lexicon &lexicon,
                    const Kernels &kernels)
{
    std::vector<SentenceToParse> order;
    for (const SentenceToParse &sentence : sentences)
        appendPieces(sentence, order);
    std::ranges::stable_sort(order, std::ranges::greater(), [](const auto &one) { return one.words.size(); });
    Group group(network, lexicon, kernels);
    for (std::size_t begin = 0; begin < order.size(); begin += groupSize)
        group.parse(std::span(order).subspan(begin, std::min(groupSize, order.size() - begin)));
    for (const SentenceToParse &sentence : sentences)
        joinPieces(sentence);
}

} // namespace core
