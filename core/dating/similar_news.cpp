// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/similar_news.h"

#include "core/dating/content_words.h"
#include "core/dating/find_published.h"
#include "core/temporal/calendar.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace core {

namespace {

constexpr std::size_t sentencesOfNews = 5;

/// From 0 at `low` to 1 at `high`.
double ramp(double value, double low, double high)
{
    return std::clamp((value - low) / (high - low), 0.0, 1.0);
}

/// Whether the article's own words tell the year of `time`, or its stated day does.
bool isToldForSure(const TimeExpression &time, const Publication &published)
{
    const bool dated = time.span && (time.precision <= Precision::Day || time.precision == Precision::Month);
    const bool sure = time.derivation == Derivation::Stated || time.anchor.kind == Anchor::Kind::Expression ||
                      published.basis >= PublishedBasis::Stated;
    return dated && sure;
}

} // namespace

NewsProfile profileOf(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                      const Publication &published)
{
    NewsProfile profile;
    profile.path = article.path;
    if (published.basis >= PublishedBasis::Stated)
        profile.published = daysOf(published);
    auto time = times.begin();
    std::size_t count = 0;
    for (const Sentence &sentence : analysis.sentences) {
        const QSet<QString> words = contentWords(article.text, analysis.tokensOf(sentence));
        profile.all.unite(words);
        if (sentence.region != RegionKind::Caption && count++ < sentencesOfNews)
            profile.news.unite(words);
        for (; time != times.end() && time->range.begin < sentence.range.end; ++time) {
            if (time->range.begin >= sentence.range.begin && isToldForSure(*time, published))
                profile.told.push_back({{dayOf(time->span->begin), dayOf(time->span->end - std::chrono::seconds(1))},
                                        std::max(time->precision, Precision::Day),
                                        words});
        }
    }
    return profile;
}

SimilarNews::SimilarNews(std::vector<NewsProfile> profiles)
    : m_profiles(std::move(profiles))
{
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        for (const QString &word : m_profiles[i].all)
            m_articles[word].push_back(i);
    }
}

/// A word that many articles of the project have says less about each than its rarity in English does.
double SimilarNews::weightOf(const QString &word) const
{
    const auto found = m_articles.constFind(word);
    const double share = found == m_articles.constEnd() ? 0 : double(found->size()) / double(m_profiles.size());
    constexpr double manyArticles = 20; // in a smaller project chance alone makes shares large
    const double common = share * std::min(1.0, double(m_profiles.size()) / manyArticles);
    return rarityOf(word) * (1 - common);
}

/// The share of `words`, by weight, that `with` has too; in its news they count whole, further down half.
double SimilarNews::overlap(const QSet<QString> &words, const NewsProfile &with) const
{
    double shared = 0;
    double all = 0;
    for (const QString &word : words) {
        const double weight = weightOf(word);
        all += weight;
        shared += with.news.contains(word) ? weight : with.all.contains(word) ? weight / 2 : 0;
    }
    return all > 0 ? shared / all : 0;
}

/// The cosine of the angle between what two articles are about.
double SimilarNews::similarity(const NewsProfile &a, const NewsProfile &b) const
{
    double shared = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (const QString &word : a.all) {
        const double square = weightOf(word) * weightOf(word);
        squaresA += square;
        shared += b.all.contains(word) ? square : 0;
    }
    for (const QString &word : b.all)
        squaresB += weightOf(word) * weightOf(word);
    return squaresA > 0 && squaresB > 0 ? shared / std::sqrt(squaresA * squaresB) : 0;
}

/// The articles that share most with the one at `index`, by weight, looked for by words that few others have.
std::vector<std::size_t> SimilarNews::candidatesFor(std::size_t index) const
{
    constexpr std::size_t fewArticles = 300;
    constexpr std::size_t mostCandidates = 300;
    QHash<std::size_t, double> shared;
    for (const QString &word : m_profiles[index].all) {
        const auto found = m_articles.constFind(word);
        if (found->size() > fewArticles)
            continue;
        for (const std::size_t other : *found)
            shared[other] += weightOf(word);
    }
    shared.remove(index);
    std::vector<std::pair<double, std::size_t>> ranked;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        ranked.push_back({-it.value(), it.key()});
    std::ranges::sort(ranked);
    ranked.resize(std::min(ranked.size(), mostCandidates));
    std::vector<std::size_t> candidates;
    std::ranges::transform(ranked, std::back_inserter(candidates), &std::pair<double, std::size_t>::second);
    std::ranges::sort(candidates);
    return candidates;
}

void SimilarNews::appendClues(const NewsProfile &mine, const NewsProfile &other, std::vector<DayClue> &clues) const
{
    // Counted over pairs of articles with known days: below these likenesses their days have nothing to do with each
    // other, above them about so many lie within a day or two.
    constexpr double leastTrust = 0.01;
    const double alike = similarity(mine, other);
    DayClue clue;
    clue.article = other.path;
    clue.trust = 0.5 * ramp(alike, 0.2, 0.45);
    if (other.published && clue.trust >= leastTrust) {
        clue.kind = DayClue::Kind::SimilarNews;
        clue.days = *other.published;
        clues.push_back(clue);
    }
    for (const ToldDate &told : other.told) {
        clue.kind = DayClue::Kind::ToldElsewhere;
        clue.days = told.days;
        clue.precision = told.precision;
        clue.trust = 0.3 * ramp(alike, 0.15, 0.3) * ramp(overlap(told.words, mine), 0.1, 0.4);
        if (clue.trust >= leastTrust)
            clues.push_back(clue);
    }
}

std::vector<DayClue> SimilarNews::cluesFor(std::size_t index) const
{
    constexpr std::size_t mostClues = 12;
    std::vector<DayClue> clues;
    for (const std::size_t other : candidatesFor(index))
        appendClues(m_profiles[index], m_profiles[other], clues);
    std::ranges::stable_sort(clues, std::ranges::greater(), &DayClue::trust);
    clues.resize(std::min(clues.size(), mostClues));
    return clues;
}

} // namespace core
