// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/news_day.h"

#include "core/events/times/narrative.h"
#include "core/events/times/news_words.h"
#include "core/events/times/time_phrase.h"

#include <algorithm>

namespace core {

namespace {

/// What is older before its publication is no news.
constexpr std::chrono::days oldestNews{8};
constexpr int leadSentences = 3;
constexpr int topSentences = 8;
constexpr int returningSentences = 12;
constexpr int fewestOfHistory = 8;

/// How well a date tells the day of the news; the first is the best.
enum class Claim : quint8 { Happening, Lead, LeadAside, Top, Setting, Aftermath, Said, None };

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

/// "was at home", "were inside": the clause that a time stands in, of what was; not what is.
bool isInPastState(const SentenceTree &tree, const TimePhrase &time)
{
    for (int at = time.head; at >= 0; at = tree.headOf(at)) {
        const int be = tree.childOf(at, {Deprel::Cop});
        if (be < 0 && tree[at].xpos == Xpos::Vbg)
            continue;
        if (be >= 0 || tree[at].upos == Upos::Verb)
            return tree[be >= 0 ? be : at].xpos == Xpos::Vbd &&
                   !tree.lemmaInfoOf(at).classes.testFlag(WordClass::Aftermath);
    }
    return false;
}

/// Whether a mention has the time, and not only a participle ("after leaving a show on Sunday").
bool isTaken(const SentenceReading &reading, int time)
{
    return std::ranges::any_of(reading.mentions, [&](const Mention &mention) {
        const bool leaving = mention.verb.tense == VerbTense::Gerund && !isNominal(reading.tree, mention);
        return !leaving && (mention.time == time || mention.lastTime == time);
    });
}

/// "He was at home on Monday night": the times that date no happening, but tell when what is told by them went on.
std::vector<int> settingTimesOf(const SentenceReading &reading)
{
    std::vector<int> found;
    int last = -1;
    for (int i = 0; i < reading.tree.count(); ++i) {
        const int time = reading.tree.timeOf(i);
        if (time < 0 || time == std::exchange(last, time))
            continue;
        const TimePhrase phrase = timePhraseOf(reading.tree, time);
        if (!reading.tree.isQuoted(i) && !isTaken(reading, time) && isInPastState(reading.tree, phrase))
            found.push_back(time);
    }
    return found;
}

/// The day that `time` names, or that is meant by it; none: neither.
std::optional<EventDate> dayOf(const TimeExpression &time, const ToldDays &told)
{
    EventDate date = dateOf(time);
    if (namesDay(time))
        return date;
    const std::optional<TimeSpan> room = roomForDay(date);
    return room ? told.firstIn(*room) : std::nullopt;
}

bool isNews(const EventDate &date, TimeSpan published)
{
    return date.span->begin + oldestNews > published.begin && date.span->begin < published.end;
}

} // namespace

std::optional<EventDate> findNewsDay(std::span<const SentenceReading> sentences, const Publication &published,
                                     const ToldDays &told)
{
    const std::optional<TimeSpan> day = publishedDate(published).span;
    if (!day)
        return std::nullopt;
    std::optional<EventDate> found;
    Claim best = Claim::None;
    const auto take = [&](Claim claim, const std::optional<EventDate> &date) {
        if (claim >= best || !date || !isNews(*date, *day))
            return;
        best = claim;
        found = date;
    };
    int sentence = 0;
    for (const SentenceReading &reading : sentences) {
        if (reading.tree.sentence().region != RegionKind::Body)
            continue;
        for (const Mention &mention : reading.mentions) {
            if (const TimeExpression *time = timeOf(reading, mention))
                take(claimOf(reading, mention, sentence), dayOf(*time, told));
        }
        if (best > Claim::Setting && sentence < topSentences) {
            for (const int time : settingTimesOf(reading))
                take(Claim::Setting, dayOf(reading.tree.reading().times[std::size_t(time)], told));
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

} // namespace core
