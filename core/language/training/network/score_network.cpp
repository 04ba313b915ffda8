// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/score_network.h"

#include "core/language/network/mark_names.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Name
{
    std::size_t begin = 0;
    std::size_t end = 0;
    NameTag kind = NameTag::None;

    friend bool operator==(const Name &, const Name &) = default;
};

bool isFirst(NameTag tag)
{
    return tag == NameTag::FirstOfPerson || tag == NameTag::FirstOfPlace || tag == NameTag::FirstOfOrganization;
}

template<typename Words>
std::vector<Name> namesIn(const Words &words)
{
    std::vector<Name> names;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isFirst(words[i].name))
            names.push_back({i, i + 1, words[i].name});
        else if (words[i].name != NameTag::None && !names.empty() && names.back().end == i)
            names.back().end = i + 1;
    }
    return names;
}

QStringView withoutSubType(QLatin1StringView relation, QString &store)
{
    store = relation;
    return QStringView(store).first(store.contains(u':') ? store.indexOf(u':') : store.size());
}

bool sameRelation(Deprel a, Deprel b)
{
    QString storeA;
    QString storeB;
    return withoutSubType(spelling(a), storeA) == withoutSubType(spelling(b), storeB);
}

void add(const Example &example, const std::vector<ParsedWord> &parsed, NetworkScore &score)
{
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        const Example::Word &truth = example.words[i];
        const bool head = parsed[i].head == truth.head;
        ++score.words;
        score.upos += parsed[i].upos == truth.upos ? 1 : 0;
        score.xpos += parsed[i].xpos == truth.xpos ? 1 : 0;
        score.heads += head ? 1 : 0;
        score.relations += head && sameRelation(parsed[i].relation, truth.relation) ? 1 : 0;
    }
    if (!example.named)
        return;
    const std::vector<Name> names = namesIn(example.words);
    const std::vector<Name> told = namesIn(parsed);
    score.names += static_cast<int>(names.size());
    score.namesTold += static_cast<int>(told.size());
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        const MentionKind truth = example.words[i].mention;
        ++score.mentions[static_cast<std::size_t>(truth)].all;
        ++score.mentions[static_cast<std::size_t>(parsed[i].mention)].told;
        score.mentions[static_cast<std::size_t>(truth)].right += parsed[i].mention == truth ? 1 : 0;
    }
    score.namesRight += static_cast<int>(
        std::ranges::count_if(told, [&names](const Name &name) { return std::ranges::contains(names, name); }));
}

} // namespace

NetworkScore scoreNetwork(const TrainedNetwork &network, const Lexicon &lexicon, std::span<const Example> examples)
{
    std::vector<std::vector<QStringView>> words;
    std::vector<std::vector<ParsedWord>> parsed;
    for (const Example &example : examples) {
        auto &forms = words.emplace_back();
        for (const Example::Word &word : example.words)
            forms.push_back(word.form);
        parsed.emplace_back(forms.size());
    }
    std::vector<SentenceToParse> sentences;
    for (std::size_t i = 0; i < examples.size(); ++i)
        sentences.push_back({words[i], parsed[i]});
    parseSentences(sentences, network, lexicon, kernelsHere().back());
    markNames(sentences);
    NetworkScore score;
    for (std::size_t i = 0; i < examples.size(); ++i)
        add(examples[i], parsed[i], score);
    return score;
}

} // namespace core
