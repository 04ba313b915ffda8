// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_event.h"

#include "core/events/arguments/region_name.h"
#include "core/events/event_words.h"
#include "core/exchange/date_text.h"
#include "core/exchange/names.h"
#include "core/exchange/wording.h"

#include <array>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// To three places: the rest says nothing.
double rounded(double share)
{
    return std::round(share * 1000) / 1000;
}

void writeParticipants(JsonWriter &json, const ArticleContext &context, const Event &event)
{
    json.key("participants"_L1).beginArray();
    for (const Participant &participant : event.participants) {
        json.beginObject().member("role"_L1, nameOf(participant.role));
        writeRangeMembers(json, context, participant.range);
        json.member("text"_L1, context.textAt(participant.range));
        if (participant.through.length() > 0)
            writeRange(json, "through"_L1, context, participant.through);
        json.endObject();
    }
    json.endArray();
}

void writePlace(JsonWriter &json, const ArticleContext &context, const std::optional<Place> &place)
{
    if (!place) {
        json.nullMember("place"_L1);
        return;
    }
    json.key("place"_L1).beginObject();
    writeRangeMembers(json, context, place->range);
    json.member("text"_L1, context.textAt(place->range));
    json.textOrNull("region"_L1, regionName(context.textAt(place->region))).endObject();
}

void writeQuantities(JsonWriter &json, const ArticleContext &context, const Event &event)
{
    json.key("quantities"_L1).beginArray();
    for (const Quantity &quantity : event.quantities) {
        json.beginObject().member("kind"_L1, nameOf(quantity.kind));
        json.numberOrNull("min"_L1, quantity.min).numberOrNull("max"_L1, quantity.max);
        writeRangeMembers(json, context, quantity.range);
        json.endObject();
    }
    json.endArray();
}

void writeSaidBy(JsonWriter &json, const ArticleContext &context, const Event &event)
{
    json.key("said_by"_L1).beginArray();
    for (const TextRange &range : event.saidBy) {
        json.beginObject();
        writeRangeMembers(json, context, range);
        json.member("text"_L1, context.textAt(range)).endObject();
    }
    json.endArray();
}

constexpr auto fieldNames = std::to_array<std::pair<EventField, QLatin1StringView>>({
    {EventField::Headline, "headline"_L1},
    {EventField::Kind, "kind"_L1},
    {EventField::Date, "date"_L1},
    {EventField::Agents, "agents"_L1},
    {EventField::Patients, "patients"_L1},
    {EventField::Others, "others"_L1},
    {EventField::Place, "place"_L1},
    {EventField::Quantities, "quantities"_L1},
    {EventField::Status, "status"_L1},
    {EventField::SaidBy, "said_by"_L1},
});

/// What the user set, where he did, and the names that he gave.
void writeCorrections(JsonWriter &json, const ArticleContext &context, const Event &event)
{
    if (!event.edited)
        return;
    json.key("edited"_L1).beginArray();
    for (const auto &[field, name] : fieldNames) {
        if (event.edited.testFlag(field))
            json.value(name);
    }
    json.endArray();
    if (!event.userWords)
        return;
    const Article &article = context.extraction.article;
    const auto write = [&json](QLatin1StringView name, const QStringList &texts) {
        json.key(name).beginArray();
        for (const QString &text : texts)
            json.value(QStringView(text));
        json.endArray();
    };
    json.key("names"_L1).beginObject();
    write("agents"_L1, participantNames(event, article, Role::Agent));
    write("patients"_L1, participantNames(event, article, Role::Patient));
    write("others"_L1, participantNames(event, article, Role::Other));
    write("said_by"_L1, speakerNames(event, article));
    json.textOrNull("place"_L1, placeName(event, article)).textOrNull("region"_L1, regionName(event, article));
    json.endObject();
}

void writeTrigger(JsonWriter &json, const ArticleContext &context, const Trigger &trigger)
{
    json.key("trigger"_L1).beginObject();
    writeRangeMembers(json, context, trigger.range);
    json.member("lemma"_L1, trigger.lemma).endObject();
}

} // namespace

void writeDate(JsonWriter &json, const ArticleContext &context, const EventDate &date)
{
    const bool dated = date.basis != DateBasis::None;
    const WrittenInterval interval = writtenInterval(date);
    json.key("date"_L1).beginObject().textOrNull("value"_L1, date.value);
    json.textOrNull("earliest"_L1, interval.earliest).textOrNull("latest"_L1, interval.latest);
    json.textOrNull("precision"_L1, dated ? QString(nameOf(date.precision)) : QString());
    json.textOrNull("relation"_L1, dated ? QString(nameOf(date.relation)) : QString());
    json.textOrNull("duration"_L1, date.duration).textOrNull("basis"_L1, QString(nameOf(date.basis)));
    writeRange(json, "expression"_L1, context, date.expression);
    writeRange(json, "anchor"_L1, context, date.anchor.range);
    json.textOrNull("rule"_L1, date.rule);
    json.textOrNull("explanation"_L1, explain(date, context.extraction.article, context.extraction.published.basis));
    if (date.edited)
        json.member("edited"_L1, true);
    if (!date.typed.isEmpty())
        json.member("typed"_L1, date.typed);
    json.endObject();
}

void writeEvent(JsonWriter &json, const ArticleContext &context, qsizetype index)
{
    const Event &event = context.extraction.events[static_cast<std::size_t>(index)];
    json.beginObject().member("id"_L1, context.eventId(index));
    json.member("article"_L1, context.articleId());
    writeRange(json, "sentence"_L1, context, event.sentence);
    writeTrigger(json, context, event.trigger);
    json.member("headline"_L1, event.headline).member("class"_L1, nameOf(event.eventClass));
    json.member("on_timeline"_L1, event.onTimeline).member("kind"_L1, event.kind);
    writeDate(json, context, event.date);
    writeParticipants(json, context, event);
    writePlace(json, context, event.place);
    writeQuantities(json, context, event);
    json.member("status"_L1, nameOf(event.status));
    writeSaidBy(json, context, event);
    json.member("confidence"_L1, rounded(event.confidence)).member("chance"_L1, rounded(event.chance));
    writeCorrections(json, context, event);
    json.endObject();
}

} // namespace core
