// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/event_dater.h"

#include "core/events/numbers/harm_lexicon.h"
#include "core/events/times/moved_date.h"
#include "core/events/times/news_day.h"
#include "core/events/times/news_words.h"
#include "core/events/times/time_phrase.h"

#include <algorithm>

namespace core {

namespace {

bool isTold(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Alleged || status == EventStatus::Ongoing;
}

/// Words that put the whole sentence out of the narrative's day: "in recent years", "often".
bool isOutOfTime(const SentenceTree &tree)
{
    for (int i = 0; i < tree.count(); ++i) {
        if (tree.infoOf(i).classes.testFlag(WordClass::Background))
            return true;
        if (tree.timeOf(i) < 0)
            continue;
        const TimeExpression &time = tree.reading().times[std::size_t(tree.timeOf(i))];
        if (time.type == TimexType::Set || time.value == u"PAST_REF" || time.value == u"FUTURE_REF")
            return true;
    }
    return false;
}

bool isRelativeClause(const SentenceTree &tree, int verb)
{
    return tree.relationOf(verb) == Deprel::AclRelcl || tree.relationOf(verb) == Deprel::Acl;
}

/// What the words of a mention say of its time, where no date does.
enum class TenseTime : quint8 { Unknown, Narrative, Present };

TenseTime tenseTime(const SentenceReading &reading, const Mention &mention, Part part, bool lead)
{
    const bool title = reading.tree.sentence().region == RegionKind::Title;
    if (isNominal(reading.tree, mention))
        return part == Part::Principal ? TenseTime::Narrative : TenseTime::Unknown;
    if (title && (mention.verb.tense == VerbTense::Present || mention.verb.tense == VerbTense::Participle))
        return TenseTime::Narrative;
    switch (mention.verb.tense) {
    case VerbTense::Past:
        return part == Part::Principal || !isRelativeClause(reading.tree, mention.word) ? TenseTime::Narrative
                                                                                        : TenseTime::Unknown;
    case VerbTense::Present:
    case VerbTense::PresentPerfect:
        if (part != Part::Principal)
            return TenseTime::Present;
        return lead ? TenseTime::Narrative : TenseTime::Unknown;
    default:
        return TenseTime::Unknown;
    }
}

/// "on Monday and Tuesday", "on Monday, Tuesday and Friday": what went on from the first to the last.
EventDate joined(EventDate first, const EventDate &last)
{
    first.span->end = last.span->end;
    first.relation = first.span->end - first.span->begin <= std::chrono::days(1) ? first.relation : Relation::FromTo;
    first.expression.end = std::max(first.expression.end, last.expression.end);
    return first;
}

/// "the shooting from last weekend": when it was, not since when.
bool isFrom(const SentenceReading &reading, const Mention &mention)
{
    const int marker = timePhraseOf(reading.tree, mention.time).marker;
    const bool noun = isNominal(reading.tree, mention) || mention.verb.tense == VerbTense::Gerund;
    return noun && marker >= 0 && reading.tree.lowerOf(marker) == u"from" &&
           reading.tree.reading().times[std::size_t(mention.time)].relation == Relation::After;
}

/// "was shot", "the crash".
bool isHarm(const SentenceReading &reading, const Mention &mention)
{
    const QStringView lemma = reading.tree.lemmaOf(mention.word);
    const auto harm = HarmLexicon::english().verb(lemma);
    return HarmLexicon::english().is(lemma, HarmClue::Attack) || (harm && harm->kind <= QuantityKind::Wounded);
}

/// What is told in the past has happened; so has a crime or an accident, which nobody announces.
bool mustBePast(const SentenceReading &reading, const Mention &mention)
{
    if (!isNominal(reading.tree, mention))
        return mention.verb.tense == VerbTense::Past || mention.verb.tense == VerbTense::PastPerfect;
    return isHarm(reading, mention);
}

} // namespace

EventDater::EventDater(std::span<const SentenceReading> sentences, const Publication &published)
    : m_told(sentences)
    , m_narrative(published, findNewsDay(sentences, published, m_told), tellsHistory(sentences, published))
{}

void EventDater::startSentence(const Sentence &sentence)
{
    if (sentence.region == RegionKind::Body)
        m_narrative.startSentence(sentence);
}

EventDate EventDater::ownDate(const SentenceReading &reading, const Mention &mention, EventStatus status) const
{
    const auto &times = reading.tree.reading().times;
    const TimeExpression &time = times[std::size_t(mention.time)];
    EventDate date = core::dateOf(time);
    if (isFrom(reading, mention))
        date.relation = Relation::On;
    if (mention.lastTime >= 0)
        return joined(date, core::dateOf(times[std::size_t(mention.lastTime)]));
    if (mustBePast(reading, mention))
        date = asGone(date);
    else if (mention.verb.tense == VerbTense::Future || status == EventStatus::Planned)
        return asComing(date);
    if (!isTold(status))
        return date;
    const bool past = isNominal(reading.tree, mention) || isOfPast(mention.verb) ||
                      mention.verb.tense == VerbTense::PresentPerfect || mention.verb.tense == VerbTense::Gerund;
    if (!past)
        return date;
    return isFloating(time) ? onDayOf(date, dayOfHour(reading, mention)) : refined(date, reading, mention);
}

EventDate EventDater::dayOfHour(const SentenceReading &reading, const Mention &mention) const
{
    if (!m_narrative.hasOwnTime()) {
        if (auto day = m_told.dayOf(reading.tree.lemmaOf(mention.word)))
            return *day;
    }
    return m_narrative.namedDate(isHarm(reading, mention));
}

EventDate EventDater::refined(const EventDate &rough, const SentenceReading &reading, const Mention &mention) const
{
    if (!rough.span || rough.precision <= Precision::Day || rough.precision > Precision::Month ||
        rough.relation != Relation::On)
        return rough;
    const std::optional<TimeSpan> room = roomForDay(rough);
    const TimeSpan within = room.value_or(*rough.span);
    const auto told = m_told.dayOf(reading.tree.lemmaOf(mention.word));
    if (told && within.begin <= told->span->begin && told->span->end <= within.end)
        return *told;
    const auto first = room ? m_told.firstIn(*room) : std::nullopt;
    return first.value_or(rough);
}

EventDate EventDater::impliedDate(const SentenceReading &reading, const Mention &mention, Part part) const
{
    const RegionKind region = reading.tree.sentence().region;
    if ((region != RegionKind::Body && region != RegionKind::Title) || reading.tree.isQuoted(mention.word) ||
        isOutOfTime(reading.tree))
        return {};
    const TenseTime tense = tenseTime(reading, mention, part, m_narrative.isLead());
    const bool told = mention.eventClass == EventClass::Occurrence &&
                      (isNominal(reading.tree, mention) || tense == TenseTime::Narrative);
    if (told && !m_narrative.hasOwnTime()) {
        if (auto day = m_told.dayOf(reading.tree.lemmaOf(mention.word)))
            return *day;
    }
    if (tense == TenseTime::Narrative)
        return m_narrative.currentDate(isHarm(reading, mention));
    return tense == TenseTime::Present ? m_narrative.presentDate() : EventDate();
}

EventDate EventDater::dateOf(const SentenceReading &reading, const Mention &mention, Part part,
                             EventStatus status) const
{
    const auto &times = reading.tree.reading().times;
    EventDate date;
    if (mention.time >= 0)
        date = ownDate(reading, mention, status);
    else if (mention.sharedTime >= 0 && isTold(status))
        date = inheritedFrom(core::dateOf(times[std::size_t(mention.sharedTime)]));
    else if (isTold(status) && !mention.openTime)
        date = impliedDate(reading, mention, part);
    if (mention.duration >= 0)
        date.duration = times[std::size_t(mention.duration)].value;
    return date;
}

void EventDater::endSentence(const SentenceReading &reading, std::span<const Part> parts, std::span<const Event> events)
{
    if (reading.tree.sentence().region != RegionKind::Body)
        return;
    const EventDate *dated = nullptr;
    bool aftermath = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool own = reading.mentions[i].time >= 0 && events[i].status != EventStatus::Planned;
        if (own && (parts[i] == Part::Principal || (parts[i] == Part::Dated && !dated))) {
            dated = &events[i].date;
            aftermath = isAftermath(reading, reading.mentions[i]);
        }
    }
    if (dated)
        m_narrative.follow(*dated, aftermath);
}

} // namespace core
