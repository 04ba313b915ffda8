// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/resolve_time.h"

#include "core/temporal/calendar.h"
#include "core/temporal/complete_point.h"
#include "core/temporal/shifted_time.h"
#include "core/temporal/stated_point.h"
#include "core/temporal/time_amount.h"

namespace core {

namespace {

/// Reads one match. Each yield has its function.
class Resolver
{
public:
    Resolver(const Captures &captures, const Surroundings &surroundings, const Discourse &discourse)
        : m_captures(captures)
        , m_surroundings(surroundings)
        , m_discourse(discourse)
    {}

    std::optional<ResolvedTime> resolve(Yield yield) const
    {
        switch (yield) {
        case Yield::Calendar:
            return calendar();
        case Yield::Numeric:
            return numeric();
        case Yield::Shifted:
            return shiftedTime(m_captures, m_surroundings, m_discourse);
        case Yield::Duration:
            return valuedTime(TimexType::Duration, amountValue(m_captures));
        case Yield::Set:
            return set();
        case Yield::Reference:
            return referenceTime(m_captures.as<TimeReference>(Slot::Reference).value_or(TimeReference::Present));
        case Yield::Nothing:
            break;
        }
        return std::nullopt;
    }

private:
    std::optional<ResolvedTime> calendar() const
    {
        const auto point = statedPoint(m_captures, m_discourse);
        if (!point || !isPossible(*point))
            return std::nullopt;
        if (!point->year)
            return placedTime(coarsened(completePoint(*point, turn(), m_discourse)));
        ResolvedTime result = placedTime(coarsened({*point, Derivation::Stated, {}}));
        result.statesYear = true;
        result.contradicts = weekdayContradicts(*point);
        return result;
    }

    /// "the week of 6 March": the week that the day lies in.
    CompletedPoint coarsened(CompletedPoint completed) const
    {
        const auto span = spanOf(completed.point);
        if (m_captures.as<TimeUnit>(Slot::Grain) == TimeUnit::Week && span)
            completed.point = pointAt(dayOf(span->begin), Precision::Week);
        return completed;
    }

    Turn turn() const
    {
        return {.shift = m_captures.as<int>(Slot::Shift),
                .tense = m_surroundings.tense,
                .by = m_surroundings.by,
                .fromLast = m_captures.as<CountedFrom>(Slot::From) == CountedFrom::Discourse};
    }

    static bool weekdayContradicts(const CalendarPoint &point)
    {
        const auto day = civilDay(point.year.value_or(0), point.month, point.day);
        return point.precision <= Precision::Day && point.weekday != 0 && day && isoWeekday(*day) != point.weekday;
    }

    /// "3/8/2017": the order that is possible, or that of the article; else the one that lies much nearer
    /// to the publication. Without any of these it stays open.
    std::optional<ResolvedTime> numeric() const
    {
        const int first = m_captures.value(Slot::First);
        const int other = m_captures.value(Slot::Other);
        const auto monthFirst = numericPoint(first, other);
        const auto dayFirst = numericPoint(other, first);
        if (!monthFirst || !dayFirst || *monthFirst == *dayFirst) {
            const auto &only = monthFirst ? monthFirst : dayFirst;
            return only ? std::optional(stated(*only)) : std::nullopt;
        }
        const NumericUsage &usage = m_discourse.figures();
        if (usage.order != NumericOrder::Open)
            return stated(usage.order == NumericOrder::DayFirst ? *dayFirst : *monthFirst, usage.clue);
        if (const auto nearest = nearestToPublication(*monthFirst, *dayFirst))
            return stated(*nearest, {OrderClue::Kind::Nearness, {}});
        ResolvedTime open =
            stated({.year = monthFirst->year, .precision = Precision::Day}, {OrderClue::Kind::Nothing, {}});
        open.statesYear = false;
        return open;
    }

    /// The day that lies nearer to the publication, where the other one is at least three times as far away.
    std::optional<CalendarPoint> nearestToPublication(const CalendarPoint &one, const CalendarPoint &other) const
    {
        constexpr int times = 3;
        const auto published = m_discourse.publishedAt(Precision::Month);
        if (!published)
            return std::nullopt;
        const auto distance = [&published](const CalendarPoint &point) {
            return std::chrono::abs(spanOf(point)->begin - published->anchor.span.begin);
        };
        if (distance(one) * times <= distance(other))
            return one;
        return distance(other) * times <= distance(one) ? std::optional(other) : std::nullopt;
    }

    std::optional<CalendarPoint> numericPoint(int month, int day) const
    {
        Captures captures = m_captures;
        captures.set(Slot::Month, month);
        captures.set(Slot::Day, day);
        const auto point = statedPoint(captures, m_discourse);
        return point && spanOf(*point) ? point : std::nullopt;
    }

    static ResolvedTime stated(const CalendarPoint &point, const OrderClue &clue = {})
    {
        ResolvedTime result = placedTime({point, Derivation::Stated, {}});
        result.statesYear = true;
        result.time.orderClue = clue;
        return result;
    }

    std::optional<ResolvedTime> set() const
    {
        std::optional<ResolvedTime> result;
        if (m_captures.has(Slot::Unit))
            result = valuedTime(TimexType::Set, amountValue(m_captures));
        else if (const auto point = statedPoint(m_captures, m_discourse))
            result = valuedTime(TimexType::Set, recurringValue(*point));
        if (!result)
            return std::nullopt;
        if (m_captures.as<Quantifier>(Slot::Quant) == Quantifier::Every)
            result->time.quant = QStringLiteral("EVERY");
        if (m_captures.has(Slot::Times))
            result->time.freq = QString::number(m_captures.value(Slot::Times)) + u'X';
        return result;
    }

    const Captures &m_captures;
    const Surroundings &m_surroundings;
    const Discourse &m_discourse;
};

} // namespace

std::optional<ResolvedTime> resolveTime(const TimeRule &rule, const Captures &captures,
                                        const Surroundings &surroundings, const Discourse &discourse)
{
    auto result = Resolver(captures, surroundings, discourse).resolve(rule.yields);
    if (!result)
        return std::nullopt;
    result->time.rule = rule.id;
    result->time.mod = captures.as<TimexMod>(Slot::Mod).value_or(TimexMod::None);
    result->time.relation = surroundings.relation.value_or(Relation::On);
    if (result->time.mod == TimexMod::Approx && result->time.relation == Relation::On)
        result->time.relation = Relation::Around;
    return result;
}

} // namespace core
