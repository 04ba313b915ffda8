// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/mark_names.h"

#include "core/language/network/decode_names.h"
#include "core/language/network/repeat_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace core {

namespace {

constexpr std::size_t tagKinds = 7;
constexpr std::size_t nameKinds = 4; ///< None, person, place, organisation.

using Chances = std::array<float, nameKinds>;

std::size_t kindOf(std::size_t tag)
{
    return (tag + 1) / 2;
}

/// Makes the logarithms of probabilities of the scores.
void normalise(NameScores &scores)
{
    const float top = *std::ranges::max_element(scores);
    float sum = 0;
    for (const float score : scores)
        sum += std::exp(score - top);
    for (float &score : scores)
        score -= top + std::log(sum);
}

Chances chancesOf(const NameScores &scores)
{
    Chances chances{};
    for (std::size_t tag = 0; tag < tagKinds; ++tag)
        chances[kindOf(tag)] += std::exp(scores[tag]);
    return chances;
}

/// A place where a proper noun stands.
struct Mention
{
    std::size_t sentence = 0;
    NameScores *scores = nullptr;
    Chances chances{};
};

/// Moves the scores of each mention of one word towards what its mentions nearby say together.
void agree(std::span<Mention> mentions)
{
    constexpr float weight = 8;        // found by trying 0 to 100 on texts that were not learnt from
    constexpr std::size_t nearby = 20; // sentences; likewise
    Chances sum{};
    std::size_t first = 0;
    std::size_t end = 0;
    for (Mention &mention : mentions) {
        for (; end < mentions.size() && mentions[end].sentence <= mention.sentence + nearby; ++end) {
            for (std::size_t kind = 0; kind < nameKinds; ++kind)
                sum[kind] += mentions[end].chances[kind];
        }
        for (; mentions[first].sentence + nearby < mention.sentence; ++first) {
            for (std::size_t kind = 0; kind < nameKinds; ++kind)
                sum[kind] -= mentions[first].chances[kind];
        }
        const auto count = static_cast<float>(end - first);
        if (end - first < 2)
            continue;
        for (std::size_t tag = 0; tag < tagKinds; ++tag) {
            constexpr float least = 0.01F;
            (*mention.scores)[tag] += weight * std::log(std::max(sum[kindOf(tag)] / count, least));
        }
    }
}

void letMentionsAgree(std::span<const SentenceToParse> sentences)
{
    std::unordered_map<QStringView, std::size_t> places;
    std::vector<std::vector<Mention>> words;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (std::size_t w = 0; w < sentences[s].words.size(); ++w) {
            ParsedWord &word = sentences[s].parsed[w];
            normalise(word.nameScores);
            if (word.upos != Upos::Propn)
                continue;
            const auto [place, fresh] = places.try_emplace(sentences[s].words[w], words.size());
            if (fresh)
                words.emplace_back();
            words[place->second].push_back({s, &word.nameScores, chancesOf(word.nameScores)});
        }
    }
    for (auto &mentions : words)
        agree(mentions);
}

bool isLater(NameTag tag)
{
    return tag != NameTag::None && static_cast<std::size_t>(tag) % 2 == 0;
}

NameTag laterOf(NameTag tag)
{
    return isLater(tag) ? tag : static_cast<NameTag>(static_cast<std::size_t>(tag) + 1);
}

/// Proper nouns before and behind a name that are in none belong to it.
void extendNames(std::span<ParsedWord> words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].upos == Upos::Propn && words[i].name == NameTag::None && words[i - 1].name != NameTag::None &&
            words[i - 1].upos == Upos::Propn)
            words[i].name = laterOf(words[i - 1].name);
    }
    for (std::size_t i = words.size(); i-- > 1;) {
        const bool begins = words[i].name != NameTag::None && !isLater(words[i].name);
        if (begins && words[i].upos == Upos::Propn && words[i - 1].upos == Upos::Propn &&
            words[i - 1].name == NameTag::None) {
            words[i - 1].name = words[i].name;
            words[i].name = laterOf(words[i].name);
        }
    }
}

} // namespace

void markNames(std::span<const SentenceToParse> sentences)
{
    letMentionsAgree(sentences);
    std::vector<float> scores;
    for (const SentenceToParse &sentence : sentences) {
        scores.clear();
        for (const ParsedWord &word : sentence.parsed)
            scores.insert(scores.end(), word.nameScores.begin(), word.nameScores.end());
        const std::vector<NameTag> names = decodeNames(scores);
        for (std::size_t w = 0; w < names.size(); ++w)
            sentence.parsed[w].name = names[w];
        extendNames(sentence.parsed);
    }
    repeatNames(sentences);
}

} // namespace core
