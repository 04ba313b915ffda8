// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/date_together.h"

#include "core/dating/infer_published.h"
#include "core/dating/similar_news.h"

#include <algorithm>

namespace core {

namespace {

bool isOpen(const Extraction &extraction)
{
    return extraction.published.basis < PublishedBasis::Stated && tellsEvents(extraction.article);
}

/// The times as the article's own words and a known day give them, whatever was inferred before.
std::vector<TimeExpression> surelyRead(const Extraction &extraction, const Analysis &analysis,
                                       const TimeGrammar &grammar)
{
    return extraction.published.basis == PublishedBasis::Inferred ? tagTimes(extraction.article, analysis, grammar, {})
                                                                  : extraction.times;
}

SimilarNews newsOf(const Extractions &articles, const Knowledge &knowledge)
{
    std::vector<NewsProfile> profiles;
    profiles.reserve(articles.size());
    for (const auto &extraction : articles) {
        const Analysis analysis = analyse(extraction->article);
        const Publication known =
            extraction->published.basis >= PublishedBasis::Stated ? extraction->published : Publication();
        profiles.push_back(
            profileOf(extraction->article, analysis, surelyRead(*extraction, analysis, knowledge.times), known));
    }
    return SimilarNews(std::move(profiles));
}

} // namespace

Extractions dateTogether(const Extractions &articles, const Knowledge &knowledge)
{
    if (articles.size() < 2 || std::ranges::none_of(articles, [](const auto &e) { return isOpen(*e); }))
        return articles;
    const SimilarNews news = newsOf(articles, knowledge);
    Extractions dated = articles;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (!isOpen(*articles[i]))
            continue;
        const Article &article = articles[i]->article;
        Publication published = inferPublished(article, analyse(article), knowledge.times, news.cluesFor(i));
        if (published != articles[i]->published)
            dated[i] = std::make_shared<const Extraction>(extract(article, knowledge, std::move(published)));
    }
    return dated;
}

} // namespace core
