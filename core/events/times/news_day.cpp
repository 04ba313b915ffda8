// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/news_day.h"

#include "core/events/times/narrative.h"
#include "core/events/times/time_phrase.h"

#include <algorithm>

namespace core {

namespace {

/// What is older before its publication is no news.
constexpr std::chrono::days oldestNews{8};
constexpr int leadSentences = 3;
constexpr int topSentences = 8;
constexpr int returningSentences = 12;
constexpr qsizetype stemLength = 4;
constexpr int fewestOfHistory = 8;

/// How well a date tells the day of the news; the first is the best.
enum class Claim : quint8 { Happening, Lead, LeadAside, Top, Aftermath, Said, None };

/// "the fire was reported at noon", "crews responded to a house at noon": said, but also done when it happened.
bool isAlarm(const SentenceTree &tree, const Mention &mention)
{
    return mention.isVerb && (tree.lemmaInfoOf(mention.word).classes.testFlag(WordClass::Alarm)) &&
           tree.childOf(mention.word, {Deprel::Ccomp, Deprel::Parataxis}) < 0 &&
           (mention.eventClass != EventClass::Reporting || mention.verb.passive ||
            tree.childOf(mention.word, {Deprel::Obl}) >= 0);
}

bool isTold(const SentenceReading &reading, const Mention &mention)
{
    const bool said = mention.eventClass == EventClass::Reporting && !isAlarm(reading.tree, mention);
    if (said || mention.eventClass == EventClass::IState || reading.tree.isQuoted(mention.word))
        return false;
    return isNominal(reading.tree, mention) || mention.verb.tense == VerbTense::Past ||
           mention.verb.tense == VerbTense::PastPerfect || mention.verb.tense == VerbTense::Participle;
}

bool isAftermath(const SentenceReading &reading, const Mention &mention)
{
    return reading.tree.lemmaInfoOf(mention.word).classes.testFlag(WordClass::Aftermath) ||
           (mention.entry &&
            (mention.entry->kind.startsWith(u"justice") || mention.entry->kind.startsWith(u"statement")) &&
            !isAlarm(reading.tree, mention));
}

/// "the fire happened on Friday", "it occurred at noon".
bool isHappening(const SentenceReading &reading, const Mention &mention)
{
    return mention.isVerb && (reading.tree.lemmaInfoOf(mention.word).classes.testFlag(WordClass::Happening) ||
                              (mention.entry && mention.entry->lemma == u"take place"));
}

/// "the mayor, who won on Tuesday", "Tuesday's election": told by the way, to say who or what is meant.
bool isAside(const SentenceReading &reading, const Mention &mention)
{
    const SentenceTree &tree = reading.tree;
    if (mention.isVerb)
        return tree.relationOf(mention.word) == Deprel::AclRelcl;
    const TimePhrase time = timePhraseOf(tree, mention.time);
    return time.words.end < tree.count() && tree[time.words.end].xpos == Xpos::Pos;
}

/// "police said on Monday": what they tell of was no later.
bool isSaid(const SentenceReading &reading, const Mention &mention)
{
    return mention.isVerb && mention.eventClass == EventClass::Reporting && mention.verb.tense == VerbTense::Past &&
           !reading.tree.isQuoted(mention.word) && !isAlarm(reading.tree, mention);
}

Claim claimOf(const SentenceReading &reading, const Mention &mention, int sentence)
{
    if (isSaid(reading, mention))
        return sentence < leadSentences ? Claim::Said : Claim::None;
    if (!isTold(reading, mention))
        return Claim::None;
    if (isAftermath(reading, mention))
        return sentence < leadSentences ? Claim::Aftermath : Claim::None;
    if (isHappening(reading, mention))
        return Claim::Happening;
    if (sentence < leadSentences)
        return isAside(reading, mention) ? Claim::LeadAside : Claim::Lead;
    return sentence < topSentences ? Claim::Top : Claim::None;
}

const TimeExpression *timeOf(const SentenceReading &reading, const Mention &mention)
{
    return mention.time < 0 ? nullptr : &reading.tree.reading().times[std::size_t(mention.time)];
}

/// "shortly before 3 p.m. on Friday" is on Friday; "before Friday" is not.
bool namesDay(const TimeExpression &time)
{
    const bool on = time.relation == Relation::On || time.relation == Relation::Around;
    return time.span && (time.precision < Precision::Day || (time.precision == Precision::Day && on)) &&
           !isFloating(time);
}

bool isNews(const EventDate &date, TimeSpan published)
{
    return date.span->begin + oldestNews > published.begin && date.span->begin < published.end;
}

/// What an event's word begins with, be it a verb or a noun.
QString stemOf(QStringView lemma)
{
    if (lemma == u"shot" || lemma == u"shots")
        return QStringLiteral("shoo");
    if (lemma == u"die" || lemma == u"dead")
        return QStringLiteral("deat");
    return lemma.first(std::min(stemLength, lemma.size())).toString();
}

} // namespace

bool isFloating(const TimeExpression &time)
{
    return time.type == TimexType::Time && time.anchor.kind == Anchor::Kind::Published &&
           time.rule.startsWith(u"time.") && time.rule != u"time.overnight";
}

std::optional<EventDate> findNewsDay(std::span<const SentenceReading> sentences, const Publication &published)
{
    const std::optional<TimeSpan> day = publishedDate(published).span;
    if (!day)
        return std::nullopt;
    std::optional<EventDate> found;
    Claim best = Claim::None;
    int sentence = 0;
    for (const SentenceReading &reading : sentences) {
        if (reading.tree.sentence().region != RegionKind::Body)
            continue;
        for (const Mention &mention : reading.mentions) {
            const TimeExpression *time = timeOf(reading, mention);
            if (!time || !namesDay(*time))
                continue;
            const Claim claim = claimOf(reading, mention, sentence);
            if (claim >= best || !isNews(dateOf(*time), *day))
                continue;
            best = claim;
            found = dateOf(*time);
        }
        if (++sentence >= returningSentences)
            break;
    }
    return found;
}

bool tellsHistory(std::span<const SentenceReading> sentences, const Publication &published)
{
    const std::optional<TimeSpan> day = publishedDate(published).span;
    if (!day)
        return true;
    int old = 0;
    int dated = 0;
    for (const SentenceReading &reading : sentences) {
        for (const Mention &mention : reading.mentions) {
            const TimeExpression *time = timeOf(reading, mention);
            if (!time || !isTold(reading, mention))
                continue;
            ++dated;
            old += time->span->end + std::chrono::years(1) < day->begin ? 1 : 0;
        }
    }
    return dated >= fewestOfHistory && 4 * old > 3 * dated;
}

namespace {

/// "The shooting happened on Monday": the day of the verb is the noun's.
const TimeExpression *toldTimeOf(const SentenceReading &reading, const Mention &mention)
{
    if (mention.isVerb || mention.time >= 0 || mention.sharedTime < 0)
        return timeOf(reading, mention);
    const Mention *verb = reading.mentionAt(reading.tree.headOf(mention.word));
    const bool happens = verb && reading.tree.relationOf(mention.word) == Deprel::Nsubj && isHappening(reading, *verb);
    return happens ? timeOf(reading, *verb) : nullptr;
}

} // namespace

ToldDays::ToldDays(std::span<const SentenceReading> sentences)
{
    for (const SentenceReading &reading : sentences) {
        if (reading.tree.sentence().region != RegionKind::Body)
            continue;
        for (const Mention &mention : reading.mentions) {
            const TimeExpression *time = toldTimeOf(reading, mention);
            if (time && namesDay(*time) && isTold(reading, mention))
                m_told.push_back({stemOf(reading.tree.lemmaOf(mention.word)), inheritedFrom(dateOf(*time)),
                                  isAftermath(reading, mention)});
        }
    }
}

std::optional<EventDate> ToldDays::firstIn(const TimeSpan &span) const
{
    const auto found = std::ranges::find_if(m_told, [&span](const Told &told) {
        return !told.aftermath && span.begin <= told.date.span->begin && told.date.span->end <= span.end;
    });
    return found == m_told.end() ? std::nullopt : std::optional(found->date);
}

std::optional<EventDate> ToldDays::dayOf(QStringView lemma) const
{
    const QString stem = stemOf(lemma);
    const Told *found = nullptr;
    for (const Told &told : m_told) {
        if (told.stem != stem)
            continue;
        if (found && found->date.span != told.date.span)
            return std::nullopt;
        found = found ? found : &told;
    }
    return found ? std::optional(found->date) : std::nullopt;
}

} // namespace core
