// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_event.h"
#include "core/exchange/write_timeline.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

using Sink = std::function<void(const QByteArray &)>;

/// Hands on what was written, where it has become enough for a piece.
void passOn(JsonWriter &json, const Sink &write)
{
    constexpr qsizetype pieceBytes = 1 << 20;
    if (json.size() >= pieceBytes)
        write(json.take());
}

void writeEvents(JsonWriter &json, const ArticleContext &context, const Sink &write)
{
    for (qsizetype i = 0; i < std::ssize(context.extraction.events); ++i) {
        writeEvent(json.newLine(), context, i);
        passOn(json, write);
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

void writeJson(const Timeline &timeline, const Sink &write)
{
    const std::vector<ArticleContext> contexts = contextsOf(timeline);
    JsonWriter json;
    json.beginObject().member("dateline"_L1, formatVersion).key("articles"_L1).beginArray();
    for (const ArticleContext &context : contexts) {
        writeArticle(json.newLine(), context);
        passOn(json, write);
    }
    json.newLine().endArray().key("events"_L1).beginArray();
    for (const ArticleContext &context : contexts)
        writeEvents(json, context, write);
    json.newLine().endArray().key("stories"_L1).beginArray();
    for (qsizetype i = 0; i < std::ssize(timeline.stories); ++i) {
        writeStory(json.newLine(), timeline.stories[static_cast<std::size_t>(i)], i, contexts);
        passOn(json, write);
    }
    json.newLine().endArray().endObject();
    write(json.take() + '\n');
}

QByteArray toJson(const Timeline &timeline)
{
    QByteArray whole;
    writeJson(timeline, [&whole](const QByteArray &piece) { whole += piece; });
    return whole;
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
