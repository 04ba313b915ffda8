// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/complete_main_event.h"

#include "core/events/telling/in_title.h"
#include "core/events/telling/word_stems.h"
#include "core/events/times/narrative.h"

#include <algorithm>

namespace core {

namespace {

/// So many sentences with events, the title's among them, set out what an article is about.
constexpr std::size_t leadSentences = 5;
constexpr qsizetype enoughShared = 2;
/// Shorter words begin like others by chance.
constexpr qsizetype shortestRoot = 4;

std::span<const Event> leadOf(std::span<const Event> events)
{
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i > 0 && events[i].sentence == events[i - 1].sentence)
            continue;
        if (++sentences > leadSentences)
            return events.first(i);
    }
    return events;
}

QSet<QString> wordsIn(const Article &article, TextRange range)
{
    return stemsIn(QStringView(article.text).sliced(range.begin, range.length()));
}

/// "meet", "meeting"; also of the same word.
bool isDerived(QStringView a, QStringView b)
{
    return a == b || (std::min(a.size(), b.size()) >= shortestRoot && (a.startsWith(b) || b.startsWith(a)));
}

bool hasSameTrigger(const Article &article, const Event &a, const Event &b)
{
    return isDerived(a.trigger.lemma, b.trigger.lemma) ||
           wordsIn(article, a.trigger.range).intersects(wordsIn(article, b.trigger.range));
}

bool tellsSame(const Article &article, const Event &a, const Event &b)
{
    return hasSameTrigger(article, a, b) || (stemsIn(a.headline) & stemsIn(b.headline)).size() >= enoughShared;
}

bool mayShareDay(const EventDate &a, const EventDate &b)
{
    return !a.span || !b.span || (a.span->begin < b.span->end && b.span->begin < a.span->end);
}

bool isAgent(const Participant &participant)
{
    return participant.role == Role::Agent;
}

const Participant *agentOf(const Event &event)
{
    const auto found = std::ranges::find_if(event.participants, isAgent);
    return found == event.participants.end() ? nullptr : &*found;
}

/// Whom another telling of the happening has as its agent; null where it has none, or one that stands in `event` in
/// another role. Tellings by another word may have seen it from elsewhere: they count only where `event` has nobody.
const Participant *agentFrom(const Article &article, const Event &event, const Event &other)
{
    const Participant *agent = agentOf(other);
    if (!agent || agentOf(event) || (!event.participants.empty() && !hasSameTrigger(article, event, other)))
        return nullptr;
    const QSet<QString> words = wordsIn(article, agent->range);
    const bool known = std::ranges::any_of(event.participants, [&](const Participant &participant) {
        return participant.range.overlaps(agent->range) || wordsIn(article, participant.range).intersects(words);
    });
    return known ? nullptr : agent;
}

/// The words of the analysis that lie in `range`.
std::span<const Word> wordsWithin(const Analysis &analysis, TextRange range)
{
    const auto begin = std::ranges::lower_bound(analysis.words, range.begin, {}, &Word::begin);
    const auto end = std::ranges::lower_bound(analysis.words, range.end, {}, &Word::begin);
    return {begin, end};
}

bool isPersonsName(const Analysis &analysis, TextRange range)
{
    return std::ranges::contains(wordsWithin(analysis, range), NameTag::FirstOfPerson, &Word::name);
}

/// "a boy", "the six-year-old": one person, without a name.
bool isNamelessPerson(const Analysis &analysis, TextRange range)
{
    const auto words = wordsWithin(analysis, range);
    const auto isPerson = [](const Word &word) { return word.mention == MentionKind::Person && word.xpos == Xpos::Nn; };
    const auto isNamed = [](const Word &word) { return word.name != NameTag::None || word.xpos == Xpos::Nns; };
    return std::ranges::any_of(words, isPerson) && std::ranges::none_of(words, isNamed);
}

/// Names the agent that `event` has without a name ("a boy") as another telling does by the same word.
void nameAgent(const Article &article, const Analysis &analysis, const Event &other, Event &event)
{
    const auto agent = std::ranges::find_if(event.participants, isAgent);
    const Participant *named = agentOf(other);
    if (agent == event.participants.end() || agent->through.length() > 0 || !named ||
        std::ranges::count_if(event.participants, isAgent) > 1 || !hasSameTrigger(article, event, other) ||
        !isPersonsName(analysis, named->range) || !isNamelessPerson(analysis, agent->range))
        return;
    agent->through = agent->range;
    agent->range = named->range;
}

/// Whether words give `named` and lie within the day of `date`, which none do. The night of a day is of
/// that day, though it ends on the next or begins on the one before.
bool namesDayOf(const EventDate &named, const EventDate &date)
{
    const bool plain = named.relation == Relation::On || named.relation == Relation::Around;
    if (named.expression.length() == 0 || !named.span || !plain || !date.span || date.expression.length() > 0 ||
        !date.typed.isEmpty() || date.precision != Precision::Day)
        return false;
    const bool within = date.span->begin <= named.span->begin && named.span->end <= date.span->end;
    return within || (named.precision <= Precision::Day && named.value.startsWith(date.value));
}

/// The date of `event` by the words that gave it, where another clause of `within` has them. `times` are in reading
/// order.
EventDate wordedDate(std::span<const TimeExpression> times, const Event &event, TextRange within)
{
    const EventDate &date = event.date;
    if (date.basis != DateBasis::Inherited || date.anchor.kind != Anchor::Kind::Expression ||
        !date.anchor.range.overlaps(within))
        return date;
    const TextRange words = date.anchor.range;
    const auto endOf = [](const TimeExpression &time) { return time.range.end; };
    for (auto time = std::ranges::upper_bound(times, words.begin, {}, endOf);
         time != times.end() && time->range.begin < words.end; ++time) {
        if (time->span && (time->meant ? time->meant->words : time->range) == words)
            return dateOf(*time);
    }
    return date;
}

/// Dates `event` by the words with which its sentence or another telling of it names its day.
void dateByWords(const Article &article, std::span<const Event> events, std::span<const TimeExpression> times,
                 Event &event)
{
    const auto give = [&](const EventDate &date) {
        if (!namesDayOf(date, event.date))
            return false;
        const QString duration = event.date.duration;
        event.date = date;
        event.date.duration = duration;
        return true;
    };
    const auto take = [&](auto &&tells) {
        for (const Event &other : events) {
            if (tells(other) && give(wordedDate(times, other, other.sentence)))
                return;
        }
    };
    take([&](const Event &other) { return other.sentence == event.sentence; });
    take([&](const Event &other) { return hasSameTrigger(article, event, other); });
    // The words from which it took its day, where they date the same.
    const auto isSource = [&](const Event &other) {
        return other.date.expression.length() > 0 && other.date.expression == event.date.anchor.range;
    };
    take([&](const Event &other) { return isSource(other) && tellsSame(article, event, other); });
    // A title says no day; its lead does, and what else takes up its words.
    const TextRange lead{0, leadOf(events).back().sentence.end};
    const auto isOfLead = [&](const Event &other) { return lead.overlaps(other.sentence); };
    // An hour alone names no day.
    const auto namesDay = [](const Event &other) { return !other.date.rule.startsWith(u"time."); };
    const auto shares = [&](const Event &other) {
        return namesDay(other) && stemsIn(other.headline).intersects(stemsIn(event.headline));
    };
    if (isInTitle(article, event.sentence)) {
        take(isSource);
        take([&](const Event &other) { return isOfLead(other) && namesDay(other); });
        take(shares);
    } else if (isOfLead(event)) {
        take([&](const Event &other) { return isOfLead(other) && shares(other); });
    }
}

/// Gives what has no date, as a title that only names it ("Two hurt in fire"), the date of what tells the same, else of
/// the first happening below it.
void dateByLead(const Article &article, std::span<const Event> events, Event &event)
{
    const auto tells = [&](const Event &other) {
        return other.onTimeline && other.date.span && other.date.precision <= Precision::Week &&
               other.status != EventStatus::Planned && other.sentence != event.sentence;
    };
    const auto first = [&](std::span<const Event> among, auto &&counts) -> const Event * {
        const auto found = std::ranges::find_if(among, counts);
        return found == among.end() ? nullptr : &*found;
    };
    const std::span<const Event> lead = leadOf(events);
    const Event *found =
        first(lead, [&](const Event &other) { return tells(other) && hasSameTrigger(article, event, other); });
    if (!found)
        found = first(lead, tells);
    if (event.date.span || event.status == EventStatus::Planned || !found)
        return;
    const bool told = found->date.basis == DateBasis::Explicit || found->date.basis == DateBasis::Relative;
    event.date = told ? inheritedFrom(found->date) : found->date;
}

} // namespace

void completeMainEvent(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                       std::span<Event> events, std::size_t main)
{
    Event complete = events[main];
    const auto give = [&](const Event &event, bool same) {
        if (!complete.place && mayShareDay(complete.date, event.date))
            complete.place = event.place;
        if (const Participant *agent = same ? agentFrom(article, complete, event) : nullptr)
            complete.participants.insert(complete.participants.begin(), *agent);
        if (same)
            nameAgent(article, analysis, event, complete);
    };
    const std::span<const Event> lead = leadOf(events);
    for (const Event &event : lead) {
        if (tellsSame(article, events[main], event))
            give(event, true);
    }
    for (const Event &event : lead)
        give(event, false);
    dateByLead(article, events, complete);
    dateByWords(article, events, times, complete);
    events[main] = std::move(complete);
}

} // namespace core
