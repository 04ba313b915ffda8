// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/testimony.h"

#include "core/stories/aftermath.h"
#include "core/stories/named_day.h"
#include "core/stories/retelling.h"
#include "core/temporal/calendar.h"

namespace core {

namespace {

// Counted over news articles with known days, by how finely they date their main event.
constexpr double byHour = 2.4;
constexpr double byPartOfDay = 2.2;
constexpr double byDay = 1.7;
constexpr double byDayTakenOver = 1.5;
constexpr double byPublication = 0.5;
// Chosen among a few while the seen half of those articles gained: for a day that another telling has, and that of any
// other event.
constexpr double byRetelling = 1.0;
constexpr double byOtherEvent = 0.5;

double weightOfMain(const EventDate &date)
{
    if (!date.span || date.within || date.precision > Precision::Day)
        return 0;
    if (date.basis == DateBasis::Published)
        return byPublication;
    if (date.basis == DateBasis::Inherited)
        return byDayTakenOver;
    if (date.precision <= Precision::Hour)
        return byHour;
    return date.precision == Precision::PartOfDay ? byPartOfDay : byDay;
}

double weightOfOther(const Event &event)
{
    const bool said = isNamedDay(event.date) && !event.date.within && event.status == EventStatus::Happened;
    return said ? byRetelling : 0;
}

Happening happeningOf(const Extraction &extraction, std::size_t index)
{
    const Event &event = extraction.events[index];
    const Retelling told = retellingOf(extraction, {0, quint32(index)});
    const bool harm = told.casualties || told.refersBack || tellsOfHurt(extraction, event);
    return {.harm = harm && !followsOnHarm(event), .lemma = told.lemma};
}

std::optional<std::size_t> harmWithoutDay(const Extraction &extraction)
{
    for (std::size_t i = 0; i < extraction.events.size(); ++i) {
        const Event &event = extraction.events[i];
        if (event.onTimeline && isTold(event.status) && isOpenDay(event.date) && happeningOf(extraction, i).harm)
            return i;
    }
    return std::nullopt;
}

} // namespace

bool areAlike(const Happening &a, const Happening &b)
{
    return a.harm || b.harm ? a.harm && b.harm : a.lemma == b.lemma;
}

bool isOpenDay(const EventDate &date)
{
    const bool words = date.basis == DateBasis::Explicit || date.basis == DateBasis::Relative;
    return !words || date.precision > Precision::Day;
}

std::optional<Witness> witnessOf(const Extraction &extraction)
{
    if (!extraction.mainEvent || extraction.topic.words.empty())
        return std::nullopt;
    const std::size_t main = *extraction.mainEvent;
    const Event &event = extraction.events[main];
    if (!event.onTimeline || !isTold(event.status))
        return std::nullopt;
    Witness witness{.about = happeningOf(extraction, main), .followsOn = followsOnHarm(event)};
    if (witness.followsOn) {
        witness.about.harm = true;
        witness.behind = harmWithoutDay(extraction);
    }
    for (std::size_t i = 0; i < extraction.events.size(); ++i) {
        const Event &told = extraction.events[i];
        const double weight = i == main ? weightOfMain(told.date) : weightOfOther(told);
        if (weight > 0)
            witness.said.push_back({i, dayOf(told.date.span->begin), happeningOf(extraction, i), weight});
    }
    return witness;
}

double weightFor(const Witness &asking, const Testimony &said)
{
    if (areAlike(asking.about, said.happening))
        return said.weight;
    return asking.followsOn && !asking.behind ? 0 : byOtherEvent;
}

} // namespace core
