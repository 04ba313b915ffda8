// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to find the same news among many articles: bench_same_news COUNT. The articles are made up: 250
// words each, drawn by Zipf's law, each happening told by three of them within two days, all in ten years.

#include "core/stories/same_news.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

namespace {

constexpr int wordsInArticle = 250;
constexpr int wordsOfHappening = 60;
constexpr int tellings = 3;
constexpr int vocabulary = 60'000;
constexpr int days = 3650;

/// Words of rank 1 to `vocabulary`, the first the most frequent.
class Words
{
public:
    explicit Words(unsigned seed)
        : m_random(seed)
    {}

    core::TopicWord draw()
    {
        // The inverse of the distribution whose density falls with the rank.
        const double rank = std::exp(m_share(m_random) * std::log(double(vocabulary)));
        const auto weight = float(std::min(7.0, 2.5 + std::log10(rank)));
        return {.word = quint32(rank) * 2'654'435'761u, .weight = weight};
    }

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }

private:
    std::mt19937 m_random;
    std::uniform_real_distribution<double> m_share{0, 1};
};

core::Topic topicWith(std::vector<core::TopicWord> words)
{
    std::ranges::sort(words, {}, &core::TopicWord::word);
    const auto repeated = std::ranges::unique(words, {}, &core::TopicWord::word);
    words.erase(repeated.begin(), repeated.end());
    double squares = 0;
    for (const core::TopicWord &word : words)
        squares += double(word.weight) * word.weight;
    return {.words = std::move(words), .length = std::sqrt(squares)};
}

std::vector<std::shared_ptr<const core::Extraction>> madeUp(int count)
{
    Words words(1);
    std::vector<std::shared_ptr<const core::Extraction>> articles;
    while (std::ssize(articles) < count) {
        std::vector<core::TopicWord> happening;
        for (int i = 0; i < wordsOfHappening; ++i)
            happening.push_back(words.draw());
        const core::CivilDay first =
            std::chrono::local_days(std::chrono::year(2010) / 1 / 1) + std::chrono::days(words.below(days));
        for (int telling = 0; telling < tellings; ++telling) {
            std::vector<core::TopicWord> told = happening;
            while (std::ssize(told) < wordsInArticle)
                told.push_back(words.draw());
            auto article = std::make_shared<core::Extraction>();
            article->topic = topicWith(std::move(told));
            article->published.earliest = article->published.latest = first + std::chrono::days(words.below(2));
            article->published.basis = core::PublishedBasis::Stated;
            articles.push_back(std::move(article));
        }
    }
    return articles;
}

} // namespace

int main(int argc, char *argv[])
{
    const int count = argc == 2 ? std::atoi(argv[1]) : 0;
    if (count <= 0) {
        std::fputs("usage: bench_same_news COUNT\n", stderr);
        return 2;
    }
    const auto articles = madeUp(count);
    const std::clock_t begin = std::clock();
    const core::SameNewsLists news = core::findSameNews(articles);
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    std::size_t pairs = 0;
    for (const auto &of : news)
        pairs += of.size();
    std::printf("same news among %zu articles: %.2f s of processor time, %.1f others each\n", articles.size(), seconds,
                double(pairs) / double(articles.size()));
    return 0;
}
