// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/told_days.h"

#include "core/events/times/narrative.h"
#include "core/events/times/news_words.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype stemLength = 4;

/// What an event's word begins with, be it a verb or a noun.
QString stemOf(QStringView lemma)
{
    if (lemma == u"shot" || lemma == u"shots")
        return QStringLiteral("shoo");
    if (lemma == u"die" || lemma == u"dead")
        return QStringLiteral("deat");
    return lemma.first(std::min(stemLength, lemma.size())).toString();
}

/// "was shot and killed on Monday", "was seen while leaving on Monday": told in one breath, they have one time.
bool isJoinedTo(const SentenceReading &reading, const Mention &mention, const Mention &other)
{
    const SentenceTree &tree = reading.tree;
    return other.isVerb && other.time == mention.sharedTime &&
           ((tree.headOf(mention.word) == other.word && tree.relationOf(mention.word) == Deprel::Conj) ||
            (tree.headOf(other.word) == mention.word &&
             (tree.relationOf(other.word) == Deprel::Conj || other.verb.tense == VerbTense::Gerund)));
}

/// "The shooting happened on Monday": the day of the verb is the noun's.
bool happensAt(const SentenceReading &reading, const Mention &noun)
{
    const Mention *verb = reading.mentionAt(reading.tree.headOf(noun.word));
    return verb && verb->time == noun.sharedTime && reading.tree.relationOf(noun.word) == Deprel::Nsubj &&
           isHappening(reading, *verb);
}

/// Its own time, or one that is as good as its own; null where it has none.
const TimeExpression *toldTimeOf(const SentenceReading &reading, const Mention &mention)
{
    if (mention.time >= 0 || mention.sharedTime < 0)
        return timeOf(reading, mention);
    const bool told =
        mention.isVerb ? std::ranges::any_of(reading.mentions,
                                             [&](const Mention &other) { return isJoinedTo(reading, mention, other); })
                       : happensAt(reading, mention);
    return told ? &reading.tree.reading().times[std::size_t(mention.sharedTime)] : nullptr;
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
