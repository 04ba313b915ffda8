// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/date_together.h"

#include "core/dating/beginning_of.h"
#include "core/dating/find_published.h"
#include "core/dating/infer_published.h"
#include "core/dating/similar_news.h"

#include <algorithm>

namespace core {

namespace {

bool isOpen(const Extraction &extraction)
{
    return extraction.published.basis < PublishedBasis::Stated && tellsEvents(extraction.article);
}

/// The article's publication, unless it was inferred.
Publication knownOf(const Extraction &extraction)
{
    return extraction.published.basis >= PublishedBasis::Stated ? extraction.published : Publication();
}

SimilarNews newsOf(const Extractions &articles, const Knowledge &knowledge)
{
    std::vector<NewsProfile> profiles;
    profiles.reserve(articles.size());
    for (const auto &extraction : articles) {
        const Article beginning = beginningOf(extraction->article);
        const Analysis analysis = analyse(beginning);
        const Publication known = knownOf(*extraction);
        const auto times = tagTimes(beginning, analysis, knowledge.times, publicationTime(known));
        profiles.push_back(profileOf(beginning, analysis, times, known));
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
        Publication published = inferPublished(article, knowledge.times, news.cluesFor(i));
        if (published != articles[i]->published)
            dated[i] = std::make_shared<const Extraction>(extract(article, knowledge, std::move(published)));
    }
    return dated;
}

} // namespace core
