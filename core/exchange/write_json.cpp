// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_event.h"
#include "core/exchange/write_timeline.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

void writeEvents(JsonWriter &json, const ArticleContext &context)
{
    for (qsizetype i = 0; i < std::ssize(context.extraction.events); ++i) {
        json.newLine();
        writeEvent(json, context, i);
    }
}

void writeConflicts(JsonWriter &json, const Story &story, const std::vector<ArticleContext> &contexts)
{
    json.key("conflicts"_L1).beginArray();
    for (const Conflict &conflict : story.conflicts) {
        json.beginObject().member("field"_L1, conflict.field).key("values"_L1).beginArray();
        for (const auto &[ref, value] : conflict.values) {
            json.beginObject().member("event"_L1, contexts[ref.article].eventId(ref.event));
            json.member("value"_L1, value).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
}

void writeStory(JsonWriter &json, const Story &story, qsizetype number, const std::vector<ArticleContext> &contexts)
{
    json.beginObject().member("id"_L1, u's' + QString::number(number + 1)).key("events"_L1).beginArray();
    for (const EventRef ref : story.events)
        json.value(contexts[ref.article].eventId(ref.event));
    json.endArray().member("headline"_L1, story.headline);
    writeDate(json, contexts[story.events.front().article], story.date);
    json.member("salience"_L1, story.salience).member("outlets"_L1, story.outlets);
    writeConflicts(json, story, contexts);
    json.endObject();
}

std::vector<ArticleContext> contextsOf(const Timeline &timeline)
{
    std::vector<ArticleContext> contexts;
    contexts.reserve(timeline.articles.size());
    qsizetype firstEvent = 0;
    for (const auto &extraction : timeline.articles) {
        contexts.emplace_back(*extraction, std::ssize(contexts), firstEvent);
        firstEvent += std::ssize(extraction->events);
    }
    return contexts;
}

} // namespace

QByteArray toJson(const Timeline &timeline)
{
    const std::vector<ArticleContext> contexts = contextsOf(timeline);
    JsonWriter json;
    json.beginObject().member("dateline"_L1, formatVersion).key("articles"_L1).beginArray();
    for (const ArticleContext &context : contexts)
        writeArticle(json.newLine(), context);
    json.newLine().endArray().key("events"_L1).beginArray();
    for (const ArticleContext &context : contexts)
        writeEvents(json, context);
    json.newLine().endArray().key("stories"_L1).beginArray();
    for (qsizetype i = 0; i < std::ssize(timeline.stories); ++i)
        writeStory(json.newLine(), timeline.stories[static_cast<std::size_t>(i)], i, contexts);
    json.newLine().endArray().endObject();
    return json.take() + '\n';
}

QByteArray toJsonLine(const Extraction &extraction, qsizetype article, qsizetype firstEvent)
{
    const ArticleContext context(extraction, article, firstEvent);
    JsonWriter json;
    json.beginObject().key("article"_L1);
    writeArticle(json, context);
    json.key("events"_L1).beginArray();
    for (qsizetype i = 0; i < std::ssize(extraction.events); ++i)
        writeEvent(json, context, i);
    json.endArray().endObject();
    return json.take() + '\n';
}

} // namespace core
