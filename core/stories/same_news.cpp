// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/same_news.h"

#include "core/dating/find_published.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace core {

namespace {

using std::chrono::days;

// Counted over pairs of news articles about one kind of happening that were published within a week: of those that are
// alike by less than `noTrust` more than one in six is about another happening, above `fullTrust` three in a hundred.
constexpr double noTrust = 0.18;
constexpr double fullTrust = 0.25;
constexpr days longestApart{7};
/// A publication that is known no better than this says nothing.
constexpr days vaguestDay{7};
/// About that of a word in one English text of 160; most are names.
constexpr float rare = 5.0f;
constexpr int leastShared = 3;
constexpr std::size_t mostNews = 20;
/// A word that so many articles of those weeks have tells none of them apart.
constexpr std::ptrdiff_t mostArticles = 400;

std::optional<DayInterval> publishedDays(const Extraction &extraction)
{
    const auto known = daysOf(extraction.published);
    return known && known->last - known->first <= vaguestDay ? known : std::nullopt;
}

/// An article by the first day on which it may have been published.
struct Dated
{
    CivilDay day;
    std::size_t article = 0;

    friend auto operator<=>(const Dated &, const Dated &) = default;
};

class Comparison
{
public:
    explicit Comparison(std::span<const std::shared_ptr<const Extraction>> articles)
        : m_articles(articles)
        , m_shared(articles.size(), 0)
    {
        for (std::size_t i = 0; i < articles.size(); ++i) {
            m_published.push_back(publishedDays(*articles[i]));
            if (!m_published.back())
                continue;
            forRareWords(i, [&](quint32 word) { m_having[word].push_back({m_published[i]->first, i}); });
        }
        for (auto &having : m_having)
            std::ranges::sort(having);
    }

    std::vector<SameNews> newsLike(std::size_t article)
    {
        std::vector<SameNews> found;
        for (const std::size_t other : sharingWith(article)) {
            const double alike = likeness(m_articles[article]->topic, m_articles[other]->topic);
            const double trust = std::clamp((alike - noTrust) / (fullTrust - noTrust), 0.0, 1.0);
            if (trust > 0)
                found.push_back({other, alike, trust});
        }
        std::ranges::sort(found, [](const SameNews &a, const SameNews &b) {
            return a.likeness != b.likeness ? a.likeness > b.likeness : a.article < b.article;
        });
        found.resize(std::min(found.size(), mostNews));
        return found;
    }

private:
    template<typename Use>
    void forRareWords(std::size_t article, const Use &use) const
    {
        for (const TopicWord &word : m_articles[article]->topic.words) {
            if (word.weight >= rare)
                use(word.word);
        }
    }

    /// Those published about the same time that share enough rare words.
    std::vector<std::size_t> sharingWith(std::size_t article)
    {
        std::vector<std::size_t> touched;
        if (!m_published[article])
            return touched;
        const Dated first{m_published[article]->first - longestApart - vaguestDay, 0};
        const Dated last{m_published[article]->last + longestApart, m_articles.size()};
        forRareWords(article, [&](quint32 word) {
            const std::vector<Dated> &having = *m_having.constFind(word);
            const auto begin = std::ranges::lower_bound(having, first);
            const auto end = std::ranges::upper_bound(having, last);
            if (end - begin > mostArticles)
                return;
            for (const Dated &other : std::ranges::subrange(begin, end)) {
                if (m_shared[other.article]++ == 0)
                    touched.push_back(other.article);
            }
        });
        std::erase_if(touched, [&](std::size_t other) {
            const int shared = std::exchange(m_shared[other], 0);
            return shared < leastShared || other == article ||
                   m_published[other]->last + longestApart < m_published[article]->first;
        });
        return touched;
    }

    std::span<const std::shared_ptr<const Extraction>> m_articles;
    std::vector<std::optional<DayInterval>> m_published;
    QHash<quint32, std::vector<Dated>> m_having; ///< The articles that a rare word stands in.
    std::vector<int> m_shared;                   ///< How many rare words each shares with the one in hand; 0 between.
};

} // namespace

SameNewsLists findSameNews(std::span<const std::shared_ptr<const Extraction>> articles)
{
    Comparison comparison(articles);
    SameNewsLists news;
    news.reserve(articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i)
        news.push_back(comparison.newsLike(i));
    return news;
}

} // namespace core
