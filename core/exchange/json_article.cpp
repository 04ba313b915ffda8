// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_article.h"

#include "core/exchange/date_text.h"
#include "core/exchange/names.h"
#include "core/exchange/wording.h"

namespace core {

using namespace Qt::StringLiterals;

void writeRangeMembers(JsonWriter &json, const ArticleContext &context, TextRange range)
{
    const TextRange counted = context.codePoints.of(range);
    json.member("begin"_L1, counted.begin).member("end"_L1, counted.end);
}

void writeRange(JsonWriter &json, QLatin1StringView name, const ArticleContext &context, TextRange range)
{
    if (range.isEmpty()) {
        json.nullMember(name);
        return;
    }
    json.key(name).beginObject();
    writeRangeMembers(json, context, range);
    json.endObject();
}

void writeHead(JsonWriter &json, const Article &article)
{
    json.member("path"_L1, article.path).member("title"_L1, article.title);
    json.textOrNull("byline"_L1, article.byline).textOrNull("outlet"_L1, article.outlet);
    json.textOrNull("url"_L1, article.url);
}

void writeRegions(JsonWriter &json, const ArticleContext &context)
{
    json.key("regions"_L1).beginArray();
    for (const Region &region : context.extraction.article.regions) {
        json.beginObject();
        writeRangeMembers(json, context, region.range);
        json.member("kind"_L1, nameOf(region.kind)).endObject();
    }
    json.endArray();
}

void writePublished(JsonWriter &json, const ArticleContext &context)
{
    const Publication &published = context.extraction.published;
    const auto dayText = [](std::optional<CivilDay> day) { return day ? isoDay(*day) : QString(); };
    json.key("published"_L1).beginObject().textOrNull("value"_L1, published.value);
    json.textOrNull("earliest"_L1, dayText(published.earliest)).textOrNull("latest"_L1, dayText(published.latest));
    json.member("basis"_L1, nameOf(published.basis)).key("evidence"_L1).beginArray();
    for (const PublishedEvidence &evidence : published.evidence) {
        json.beginObject();
        writeRangeMembers(json, context, evidence.range);
        json.member("why"_L1, explain(evidence, context.extraction.article)).endObject();
    }
    json.endArray().endObject();
}

void writeArticle(JsonWriter &json, const ArticleContext &context)
{
    const Article &article = context.extraction.article;
    json.beginObject().member("id"_L1, context.articleId());
    writeHead(json, article);
    json.member("language"_L1, article.language).member("text"_L1, article.text);
    writeRegions(json, context);
    const auto mainEvent = context.extraction.mainEvent;
    json.textOrNull("main_event"_L1, mainEvent ? context.eventId(qsizetype(*mainEvent)) : QString());
    writePublished(json, context);
    json.endObject();
}

} // namespace core
