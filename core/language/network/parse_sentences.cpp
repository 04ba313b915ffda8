// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/parse_sentences.h"

#include "core/language/network/decode_tree.h"
#include "core/language/network/packed_rows.h"
#include "core/language/network/read_level.h"
#include "core/language/network/word_sums.h"

#include <algorithm>

namespace core {

namespace {

/// Sentences are taken through the network together until they have so many words; more do not stay in the processor's
/// cache.
constexpr std::size_t groupWords = 1000;

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

/// Appends the sentence, or the pieces that it is parsed in because it is too long; nothing of one without words.
void appendPieces(const SentenceToParse &sentence, std::vector<SentenceToParse> &pieces)
{
    for (std::size_t begin = 0; begin < sentence.words.size(); begin += longestParsed) {
        const std::size_t count = std::min(longestParsed, sentence.words.size() - begin);
        pieces.push_back({sentence.words.subspan(begin, count), sentence.parsed.subspan(begin, count)});
    }
}

/// How many of `sentences` make a group: one at least.
std::size_t groupAt(std::span<const SentenceToParse> sentences)
{
    std::size_t words = 0;
    std::size_t count = 0;
    while (count < sentences.size() && words < groupWords)
        words += sentences[count++].words.size();
    return count;
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

/// Takes some sentences through the network. Rows of all matrices are the words, one sentence behind the other.
class SentenceParser::Group
{
public:
    Group(const TrainedNetwork &network, const Lexicon &lexicon, const Kernels &kernels)
        : m_network(network)
        , m_kernels(kernels)
        , m_told(network.arcs, network.labels)
        , m_noughts(network.arcs)
        , m_wordSums(m_network, lexicon, kernels)
        , m_reader(m_network, kernels)
    {}

    /// `sentences` are in order of falling length.
    void parse(std::span<const SentenceToParse> sentences)
    {
        m_sentences = sentences;
        m_begins.assign(1, 0);
        for (const SentenceToParse &sentence : sentences)
            m_begins.push_back(m_begins.back() + sentence.words.size());
        readWords();
        for (std::size_t level = 1; level < TrainedNetwork::naming; ++level)
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

    /// The lowest level.
    void readWords()
    {
        m_wordSums.clear();
        for (const SentenceToParse &sentence : m_sentences)
            m_wordSums.append(sentence.words);
        m_wordSums.find();
        m_reader.read(m_begins, m_wordSums, m_vectors);
    }

    /// Reads the words both ways; the outputs are the next level's vectors.
    void encode(std::size_t level)
    {
        m_reader.read(level, m_begins, m_vectors, m_outputs);
        m_vectors.swap(m_outputs);
    }

    /// What `layer` makes of the words' vectors.
    void tell(const TrainedLayer &layer, Buffer<float> &tellings)
    {
        constexpr float scale = 1 / (NetworkScales::weight * outputScale);
        const std::size_t rows = layer.weight.rows;
        constexpr std::size_t atOnce = 16; // words, so that their sums stay near
        m_sums.makeRoom(atOnce * rows);
        tellings.makeRoom(words() * rows);
        for (std::size_t begin = 0; begin < words(); begin += atOnce) {
            const std::size_t count = std::min(atOnce, words() - begin);
            m_kernels.multiply(layer.weight, m_vectors.data() + begin * layer.weight.columns, count, m_sums.data());
            for (std::size_t word = 0; word < count; ++word)
                m_kernels.addBias(m_sums.data() + word * rows, scale, layer.bias.data(), rows,
                                  tellings.data() + (begin + word) * rows);
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
        m_heads.makeRoom(n + 1, arcs);
        m_headBias.assign(n + 1, 0);
        m_dependents.makeRoom(arcs);
        for (std::size_t h = 0; h <= n; ++h) {
            qint16 *numbers = m_dependents.data();
            if (h == 0)
                std::ranges::transform(m_network.arcRoot, numbers, [](float x) { return cut(x * NetworkScales::arc); });
            else
                m_kernels.rectify(told(m_begins[s] + h - 1, m_told.arcHead), m_noughts.data(), arcs, numbers);
            m_heads.setRow(h, numbers);
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
        m_dependents.makeRoom(n * arcs);
        for (std::size_t w = 0; w < n; ++w)
            m_kernels.rectify(told(m_begins[s] + w, m_told.arcDependent), m_noughts.data(), arcs,
                              m_dependents.data() + w * arcs);
        m_weighed.makeRoom(n * arcs);
        m_kernels.multiply(m_network.arcWeight.weight, m_dependents.data(), n, m_weighed.data());
        for (std::size_t i = 0; i < n * arcs; ++i)
            m_dependents[i] = cut(static_cast<float>(m_weighed[i]) / NetworkScales::weight);
        const PackedMatrix heads = m_heads.matrix();
        m_weighed.makeRoom(n * heads.rows);
        m_kernels.multiply(heads, m_dependents.data(), n, m_weighed.data());
        m_scores.makeRoom(n * (n + 1));
        for (std::size_t w = 0; w < n; ++w) {
            for (std::size_t h = 0; h <= n; ++h)
                m_scores[w * (n + 1) + h] = m_headBias[h] + m_weighed[w * heads.rows + h];
        }
        hang(s, n);
    }

    /// Hangs the words in the tree that the scores of arcs make best.
    void hang(std::size_t s, std::size_t n)
    {
        const std::vector<int> heads = decodeTree({m_scores.data(), n * (n + 1)}, static_cast<int>(n));
        for (std::size_t w = 0; w < n; ++w)
            m_sentences[s].parsed[w].head = static_cast<quint16>(heads[w]);
    }

    void chooseRelations(std::size_t s, std::size_t n)
    {
        const std::size_t labels = m_network.labels;
        m_dependents.makeRoom(n * labels);
        for (std::size_t w = 0; w < n; ++w) {
            const std::size_t head = m_sentences[s].parsed[w].head;
            const float *fromHead =
                head == 0 ? m_network.labelRoot.data() : told(m_begins[s] + head - 1, m_told.labelHead);
            const float *own = told(m_begins[s] + w, m_told.labelDependent);
            m_kernels.rectify(own, fromHead, labels, m_dependents.data() + w * labels);
        }
        const std::size_t rows = m_network.label.weight.rows;
        m_weighed.makeRoom(n * rows);
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

    TrainedNetwork m_network; ///< No more than where its arrays are.
    const Kernels &m_kernels;
    ToldRows m_told;
    std::vector<float> m_noughts; ///< As many as an arc's vector has numbers.
    std::span<const SentenceToParse> m_sentences;
    std::vector<std::size_t> m_begins; ///< The first row of each sentence; one more at the end.
    WordSums m_wordSums;
    LevelReader m_reader;
    Buffer<qint16> m_vectors; ///< Of each word, what the next layer reads.
    Buffer<qint16> m_outputs;
    Buffer<qint32> m_sums;
    Buffer<float> m_tellings;  ///< What is told of each word.
    Buffer<float> m_namesTold; ///< From the level of naming.
    PackedRows m_heads;
    std::vector<qint64> m_headBias;
    Buffer<qint16> m_dependents;
    Buffer<qint32> m_weighed;
    Buffer<qint64> m_scores;
};

SentenceParser::SentenceParser(const TrainedNetwork &network, const Lexicon &lexicon, const Kernels &kernels)
    : m_group(std::make_unique<Group>(network, lexicon, kernels))
{}

SentenceParser::~SentenceParser() = default;

void SentenceParser::parse(std::span<const SentenceToParse> sentences)
{
    std::vector<SentenceToParse> order;
    for (const SentenceToParse &sentence : sentences)
        appendPieces(sentence, order);
    std::ranges::stable_sort(order, std::ranges::greater(), [](const auto &one) { return one.words.size(); });
    for (std::size_t begin = 0; begin < order.size();) {
        const std::size_t count = groupAt(std::span(order).subspan(begin));
        m_group->parse(std::span(order).subspan(begin, count));
        begin += count;
    }
    for (const SentenceToParse &sentence : sentences)
        joinPieces(sentence);
}

void parseSentences(std::span<const SentenceToParse> sentences, const TrainedNetwork &network, const Lexicon &lexicon,
                    const Kernels &kernels)
{
    SentenceParser(network, lexicon, kernels).parse(sentences);
}

} // namespace core
