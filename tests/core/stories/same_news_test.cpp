// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/same_news.h"

#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

/// An article on `words`, published on a day of June 2019; none: the day is unknown.
std::shared_ptr<const Extraction> about(std::initializer_list<quint32> words, std::optional<unsigned> dayOfJune)
{
    auto made = std::make_shared<Extraction>();
    constexpr float weight = 6;
    for (const quint32 word : words)
        made->topic.words.push_back({word, weight});
    made->topic.length = weight * std::sqrt(double(words.size()));
    if (dayOfJune)
        made->published = tests::publishedOn(tests::day(2019, 6, *dayOfJune));
    return made;
}

std::vector<std::size_t> articlesIn(const std::vector<SameNews> &news)
{
    std::vector<std::size_t> articles;
    for (const SameNews &one : news)
        articles.push_back(one.article);
    return articles;
}

} // namespace

TEST_CASE("news is the same where articles of about one day share rare words, the likest first", "[stories]")
{
    const std::vector articles = {about({1, 2, 3, 4, 5}, 10), about({1, 2, 3, 8, 9}, 12), about({1, 2, 3, 4, 9}, 4),
                                  about({11, 12, 13, 14}, 10)};

    const auto news = findSameNews(articles);

    REQUIRE(news.size() == 4);
    CHECK(articlesIn(news[0]) == std::vector<std::size_t>{2, 1});
    CHECK(news[0][0].trust == 1);
    CHECK(news[0][0].likeness > news[0][1].likeness);
    CHECK(articlesIn(news[1]) == std::vector<std::size_t>{0}); // the third is more than a week older
    CHECK(news[3].empty());
}

TEST_CASE("articles of other weeks, or of no known day, tell no same news", "[stories]")
{
    const std::vector articles = {about({1, 2, 3, 4}, 10), about({1, 2, 3, 4}, 18), about({1, 2, 3, 4}, {})};

    for (const std::vector<SameNews> &news : findSameNews(articles))
        CHECK(news.empty());
}

TEST_CASE("one or two shared words are no news", "[stories]")
{
    CHECK(findSameNews(std::vector{about({1, 2}, 10), about({1, 2}, 10)})[0].empty());
}
