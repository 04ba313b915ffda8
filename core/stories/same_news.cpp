// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/same_news.h"

#include "core/dating/find_published.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace core {

namespace {

using std::chrono::days;

// Counted over pairs of news articles about one kind of happening that were published within a week: of those alike by
// `noTrust` or more 85 in 100 are about one happening, from `fullTrust` on 97.
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
constexpr std::size_t mostArticles = 400;

std::optional<DayInterval> publishedDays(const Extraction &extraction)
{
    const auto known = daysOf(extraction.published);
    return known && known->last - known->first <= vaguestDay ? known : std::nullopt;
}

/// Goes through the articles by the days on which they were published, and compares each with those of the weeks before
/// that share rare words with it.
class Sweep
{
public:
    explicit Sweep(std::span<const std::shared_ptr<const Extraction>> articles)
        : m_articles(articles)
        , m_shared(articles.size(), 0)
        , m_news(articles.size())
    {
        for (const auto &article : articles)
            m_published.push_back(publishedDays(*article));
    }

    SameNewsLists find()
    {
        std::vector<std::pair<CivilDay, quint32>> order;
        for (quint32 i = 0; i < m_articles.size(); ++i) {
            if (m_published[i])
                order.emplace_back(m_published[i]->first, i);
        }
        std::ranges::sort(order);
        for (const auto &[day, article] : order) {
            for (const quint32 other : sharingWith(article))
                compare(article, other);
        }
        for (std::vector<SameNews> &news : m_news)
            keepLikest(news);
        return std::move(m_news);
    }

private:
    /// The articles that a rare word stands in, by day; those before `begin` are too old for all that follow.
    struct Having
    {
        std::vector<quint32> articles = {};
        std::size_t begin = 0;
    };

    /// Those of the weeks before that share enough rare words. Takes `article` in.
    std::vector<quint32> sharingWith(quint32 article)
    {
        const CivilDay oldest = m_published[article]->first - longestApart - vaguestDay;
        std::vector<quint32> touched;
        for (const TopicWord &word : m_articles[article]->topic.words) {
            if (word.weight < rare)
                continue;
            Having &having = m_having[word.word];
            while (having.begin < having.articles.size() && m_published[having.articles[having.begin]]->first < oldest)
                ++having.begin;
            const auto others = std::span(having.articles).subspan(having.begin);
            if (others.size() <= mostArticles) {
                for (const quint32 other : others) {
                    if (m_shared[other]++ == 0)
                        touched.push_back(other);
                }
            }
            having.articles.push_back(article);
        }
        std::erase_if(touched, [&](quint32 other) {
            return std::exchange(m_shared[other], 0) < leastShared ||
                   m_published[other]->last + longestApart < m_published[article]->first;
        });
        return touched;
    }

    void compare(quint32 a, quint32 b)
    {
        const double alike = likeness(m_articles[a]->topic, m_articles[b]->topic);
        const double trust = std::clamp((alike - noTrust) / (fullTrust - noTrust), 0.0, 1.0);
        if (trust <= 0)
            return;
        m_news[a].push_back({b, alike, trust});
        m_news[b].push_back({a, alike, trust});
    }

    static void keepLikest(std::vector<SameNews> &news)
    {
        std::ranges::sort(news, [](const SameNews &a, const SameNews &b) {
            return a.likeness != b.likeness ? a.likeness > b.likeness : a.article < b.article;
        });
        news.resize(std::min(news.size(), mostNews));
    }

    std::span<const std::shared_ptr<const Extraction>> m_articles;
    std::vector<std::optional<DayInterval>> m_published;
    QHash<quint32, Having> m_having;
    std::vector<int> m_shared; ///< How many rare words each shares with the one in hand; 0 between.
    SameNewsLists m_news;
};

} // namespace

SameNewsLists findSameNews(std::span<const std::shared_ptr<const Extraction>> articles)
{
    return Sweep(articles).find();
}

} // namespace core
