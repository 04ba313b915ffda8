// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/topic.h"

#include "core/dating/content_words.h"

#include <algorithm>
#include <cmath>

namespace core {

Topic topicOf(const Article &article, const Analysis &analysis)
{
    Topic topic;
    double squares = 0;
    for (const QString &word : contentWords(article.text, analysis.tokens)) {
        const auto weight = float(rarityOf(word));
        topic.words.push_back({quint32(qHash(word, 0)), weight});
        squares += double(weight) * weight;
    }
    std::ranges::sort(topic.words, {}, &TopicWord::word);
    topic.words.shrink_to_fit();
    topic.length = std::sqrt(squares);
    return topic;
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
