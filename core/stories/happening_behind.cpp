// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/happening_behind.h"

#include "core/events/numbers/harm_lexicon.h"
#include "core/stories/retellings.h"

#include <algorithm>

namespace core {

namespace {

using namespace std::chrono;

/// What happened longer before is another story.
constexpr days longestBefore{8};

bool dies(const QString &lemma)
{
    const auto harm = HarmLexicon::english().verb(lemma);
    return harm && harm->kind == QuantityKind::Killed && harm->role == HarmRole::Subject;
}

QStringList wordsOf(const Event &event)
{
    return event.headline.toLower().split(u' ', Qt::SkipEmptyParts);
}

bool hasClue(const QStringList &words, HarmClues clues)
{
    return std::ranges::any_of(words,
                               [clues](const QString &word) { return HarmLexicon::english().is(word, clues); });
}

/// "made a first appearance in court", "was taken off life support".
bool isSetAfterHarm(const Event &event)
{
    return hasClue(wordsOf(event), HarmClue::Setting) || event.headline.contains(u"life support");
}

/// "The shooting was reported at 8 p.m.": said, but of when it happened.
bool isAlarm(const Event &event)
{
    return event.trigger.lemma == u"report" && hasClue(wordsOf(event), HarmClue::Attack);
}

/// "turned himself in", "a search continued".
bool goesOnAfterHarm(const Event &event)
{
    const QStringList words = wordsOf(event);
    const bool self = words.contains(u"himself") || words.contains(u"herself") || words.contains(u"themselves");
    return (event.trigger.lemma == u"turn" && self) ||
           (event.eventClass == EventClass::Aspectual && hasClue(words, HarmClue::Follows));
}

bool followsOnHarm(const Event &event)
{
    if (isAlarm(event))
        return false;
    return isSetAfterHarm(event) || goesOnAfterHarm(event) || event.eventClass == EventClass::Reporting || event.kind.startsWith(u"justice") ||
           event.kind.startsWith(u"statement") || dies(event.trigger.lemma) ||
           HarmLexicon::english().is(event.trigger.lemma, HarmClue::Follows);
}

/// "had been taken to a hospital on Sunday", "a wound suffered on Friday", "a shooting incident on Friday": somebody
/// came to harm by then.
bool tellsOfHurt(const Event &event)
{
    const HarmLexicon &lexicon = HarmLexicon::english();
    const QString lemma = event.trigger.lemma.section(u' ', 0, 0);
    return (lexicon.is(lemma, HarmClue::Carry) && hasClue(wordsOf(event), HarmClue::Hospital)) ||
           (lexicon.is(lemma, HarmClue::Suffer) && hasClue(wordsOf(event), HarmClue::Wound)) ||
           (lexicon.is(lemma, HarmClue::Incident) && hasClue(wordsOf(event), HarmClue::Attack));
}

/// Whether words of the event's sentence name its day.
bool namesDay(const Event &event)
{
    const EventDate &date = event.date;
    const bool plain = date.relation == Relation::On || date.relation == Relation::Around ||
                       (date.relation == Relation::Before && date.precision < Precision::Day);
    const bool shared = date.anchor.kind == Anchor::Kind::Expression && event.sentence.overlaps(date.anchor.range);
    return date.span && plain && (date.expression.length() > 0 || shared) && date.precision <= Precision::Day;
}

/// Whether `date` is of an earlier day than `main`, but not of long before.
bool isShortlyBefore(const EventDate &date, const EventDate &main)
{
    if (!main.span)
        return true;
    const auto day = floor<days>(date.span->begin);
    const auto mainDay = floor<days>(main.span->begin);
    return day < mainDay && mainDay <= day + longestBefore;
}

bool isOnDayOf(const EventDate &a, const EventDate &b)
{
    return floor<days>(a.span->begin) == floor<days>(b.span->begin);
}

} // namespace

std::size_t happeningBehind(const Extraction &extraction, std::size_t main)
{
    const std::vector<Event> &events = extraction.events;
    const bool answers = retellingOf(extraction, {0, quint32(main)}).refersBack; // "responded to a shooting"
    if (!followsOnHarm(events[main]) && !answers)
        return main;
    std::size_t found = main;
    for (quint32 i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        const bool happened = event.status == EventStatus::Happened || event.status == EventStatus::Alleged;
        if (!event.onTimeline || !happened || followsOnHarm(event) || !namesDay(event) ||
            !isShortlyBefore(event.date, events[main].date))
            continue;
        const Retelling told = retellingOf(extraction, {0, i});
        if (told.apart)
            continue;
        const bool harm = told.casualties || tellsOfHurt(event);
        if (harm && (found == main || isOnDayOf(event.date, events[found].date)))
            return i;
        if ((told.refersBack || isAlarm(event)) && !answers && found == main)
            found = i;
    }
    return found;
}

} // namespace core
