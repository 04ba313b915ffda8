// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/topic.h"

#include "core/dating/content_words.h"

#include <algorithm>
#include <cmath>

namespace core {

Topic topicOf(const Article &article, const Analysis &analysis)
{
    std::vector<TopicWord> words;
    words.reserve(analysis.tokens.size());
    for (const Token &token : analysis.tokens) {
        const WordBeginning word = wordBeginning(article.text, token);
        if (!word.isEmpty())
            words.push_back({quint32(qHash(QStringView(word), 0)), float(rarityOf(word))});
    }
    std::erase_if(words, [](const TopicWord &word) { return word.weight < leastRarity; });
    std::ranges::sort(words, {}, &TopicWord::word);
    const auto repeated = std::ranges::unique(words, {}, &TopicWord::word);
    words.erase(repeated.begin(), repeated.end());
    double squares = 0;
    for (const TopicWord &word : words)
        squares += double(word.weight) * word.weight;
    return {.words = {words.begin(), words.end()}, .length = std::sqrt(squares)};
}

double likeness(const Topic &a, const Topic &b)
{
    double shared = 0;
    auto other = b.words.begin();
    for (const TopicWord &word : a.words) {
        while (other != b.words.end() && other->word < word.word)
            ++other;
        if (other != b.words.end() && other->word == word.word)
            shared += double(word.weight) * word.weight;
    }
    return shared > 0 ? shared / (a.length * b.length) : 0;
}

} // namespace core
