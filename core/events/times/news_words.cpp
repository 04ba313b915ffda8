// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/news_words.h"

#include "core/events/times/time_phrase.h"

namespace core {

bool isAlarm(const SentenceTree &tree, const Mention &mention)
{
    return mention.isVerb && (tree.lemmaInfoOf(mention.word).classes.testFlag(WordClass::Alarm)) &&
           tree.childOf(mention.word, {Deprel::Ccomp, Deprel::Parataxis}) < 0 &&
           (mention.eventClass != EventClass::Reporting || mention.verb.passive ||
            tree.childOf(mention.word, {Deprel::Obl}) >= 0);
}

bool isOfPast(const VerbPhrase &verb)
{
    return verb.tense == VerbTense::Past || verb.tense == VerbTense::PastPerfect ||
           verb.tense == VerbTense::Participle || (verb.tense == VerbTense::Gerund && verb.passive);
}

bool isTold(const SentenceReading &reading, const Mention &mention)
{
    const bool said = mention.eventClass == EventClass::Reporting && !isAlarm(reading.tree, mention);
    if (said || mention.eventClass == EventClass::IState || reading.tree.isQuoted(mention.word))
        return false;
    return isNominal(reading.tree, mention) || isOfPast(mention.verb);
}

bool isAftermath(const SentenceReading &reading, const Mention &mention)
{
    return reading.tree.lemmaInfoOf(mention.word).classes.testFlag(WordClass::Aftermath) ||
           (mention.entry &&
            (mention.entry->kind.startsWith(u"justice") || mention.entry->kind.startsWith(u"statement")) &&
            !isAlarm(reading.tree, mention));
}

bool isHappening(const SentenceReading &reading, const Mention &mention)
{
    return mention.isVerb && (reading.tree.lemmaInfoOf(mention.word).classes.testFlag(WordClass::Happening) ||
                              (mention.entry && mention.entry->lemma == u"take place"));
}

const TimeExpression *timeOf(const SentenceReading &reading, const Mention &mention)
{
    return mention.time < 0 ? nullptr : &reading.tree.reading().times[std::size_t(mention.time)];
}

bool namesDay(const TimeExpression &time)
{
    const bool on = time.relation == Relation::On || time.relation == Relation::Around;
    return time.span && (time.precision < Precision::Day || (time.precision == Precision::Day && on)) &&
           !isFloating(time);
}

std::optional<TimeSpan> roomForDay(const EventDate &date)
{
    if (!date.span || date.precision <= Precision::Day || date.precision > Precision::Week ||
        date.relation != Relation::On)
        return std::nullopt;
    constexpr std::chrono::hours fridayEvening{7};
    const bool weekend = date.value.endsWith(u"-WE");
    const auto before = weekend ? fridayEvening : std::chrono::hours(24);
    return TimeSpan{date.span->begin - before, date.span->end};
}

bool isFloating(const TimeExpression &time)
{
    return time.type == TimexType::Time && time.anchor.kind == Anchor::Kind::Published &&
           time.rule.startsWith(u"time.") && time.rule != u"time.overnight";
}

} // namespace core
