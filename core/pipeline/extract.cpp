// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/extract.h"

#include "core/dating/find_published.h"
#include "core/dating/infer_published.h"
#include "core/events/confidence/likely_mentions.h"
#include "core/events/find_events.h"
#include "core/events/telling/complete_main_event.h"
#include "core/events/telling/in_title.h"
#include "core/events/times/around_publication.h"
#include "core/language/analysis.h"
#include "core/language/cut_words.h"
#include "core/stories/find_main_event.h"
#include "core/stories/happening_behind.h"
#include "core/stories/refine_main_date.h"
#include "core/stories/settle_tolls.h"
#include "core/stories/take_victims.h"
#include "core/temporal/tag_times.h"

namespace core {

namespace {

/// The sentences that times and events are read in, parsed; none where none can be.
Analysis analysisOf(const Article &article, Parsers &parsers)
{
    if (!tellsEvents(article))
        return {};
    Analysis analysis = analyse(article);
    cutWords(article.text, analysis);
    parsers.parse(article.text, analysis);
    return analysis;
}

/// All stages after the publication is known.
Extraction extractEvents(Article article, const Analysis &analysis, const Knowledge &knowledge, Publication published)
{
    std::vector<TimeExpression> times = tagTimes(article, analysis, knowledge.times, publicationTime(published));
    std::vector<Event> events = findEvents(article, analysis, times, published, knowledge.events);
    markAroundPublication(events, published);
    Extraction extraction{std::move(article), std::move(published), std::move(times), std::move(events), {}};
    extraction.mainEvent = findMainEvent(extraction);
    extraction.mainEvent = mainByTitle(extraction);
    if (extraction.mainEvent) {
        const std::size_t told = *extraction.mainEvent;
        extraction.mainEvent = happeningBehind(extraction, told);
        takeVictims(extraction, told, *extraction.mainEvent);
    }
    if (extraction.mainEvent) {
        // What the article is about has its mark, though its title alone tells it.
        Event &main = extraction.events[*extraction.mainEvent];
        main.onTimeline = main.onTimeline || isInTitle(extraction.article, main.sentence);
    }
    refineMainDate(extraction);
    if (extraction.mainEvent)
        completeMainEvent(extraction.article, analysis, extraction.times, extraction.events, *extraction.mainEvent);
    dateTitleByPublication(extraction);
    settleTolls(extraction);
    if (knowledge.mentions == MentionsKept::Likely)
        extraction.mainEvent = keepLikelyMentions(extraction.events, extraction.mainEvent);
    return extraction;
}

} // namespace

bool tellsEvents(const Article &article)
{
    return !article.notArticle && (article.language.isEmpty() || article.language == u"en");
}

Publication publicationOf(const Article &article, const Knowledge &knowledge, std::optional<CivilDay> given)
{
    if (given)
        return givenPublished(*given);
    Publication stated = findPublished(article, knowledge.times);
    if (stated.basis != PublishedBasis::Unknown || !tellsEvents(article))
        return stated;
    return inferPublished(article, knowledge.times);
}

Extraction extract(Article article, const Knowledge &knowledge, std::optional<CivilDay> given)
{
    Publication published = publicationOf(article, knowledge, given);
    return extract(std::move(article), knowledge, std::move(published));
}

Extraction extract(Article article, const Knowledge &knowledge, Publication published)
{
    const Analysis analysis = analysisOf(article, *knowledge.parsers);
    Topic topic = topicOf(article, analysis);
    Extraction extraction = extractEvents(std::move(article), analysis, knowledge, std::move(published));
    extraction.topic = std::move(topic);
    return extraction;
}

Extraction extractTimes(Article article, const Knowledge &knowledge, std::optional<CivilDay> given)
{
    Publication published = publicationOf(article, knowledge, given);
    std::vector<TimeExpression> times;
    if (tellsEvents(article))
        times = tagTimes(article, analyse(article), knowledge.times, publicationTime(published));
    return {std::move(article), std::move(published), std::move(times), {}, {}};
}

} // namespace core
