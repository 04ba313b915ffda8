// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/resolve_time.h"

#include "core/temporal/calendar.h"
#include "core/temporal/complete_point.h"
#include "core/temporal/stated_point.h"
#include "core/temporal/time_amount.h"

namespace core {

namespace {

Precision precisionOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Second:
        return Precision::Second;
    case TimeUnit::Minute:
        return Precision::Minute;
    case TimeUnit::Hour:
        return Precision::Hour;
    case TimeUnit::Day:
        return Precision::Day;
    case TimeUnit::Weekend:
        return Precision::Weekend;
    case TimeUnit::Week:
        return Precision::Week;
    case TimeUnit::Month:
        return Precision::Month;
    case TimeUnit::Season:
        return Precision::Season;
    case TimeUnit::Quarter:
        return Precision::Quarter;
    case TimeUnit::HalfYear:
        return Precision::HalfYear;
    case TimeUnit::Year:
        return Precision::Year;
    case TimeUnit::Decade:
        return Precision::Decade;
    case TimeUnit::Century:
        return Precision::Century;
    case TimeUnit::Millennium:
        return Precision::Era;
    }
    return Precision::Era;
}

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
            return shifted();
        case Yield::Duration:
            return valued(TimexType::Duration, amountValue(m_captures));
        case Yield::Set:
            return set();
        case Yield::Reference:
            return reference(m_captures.as<TimeReference>(Slot::Reference).value_or(TimeReference::Present));
        case Yield::Nothing:
            break;
        }
        return std::nullopt;
    }

private:
    static std::optional<ResolvedTime> valued(TimexType type, const QString &value)
    {
        if (value.isEmpty())
            return std::nullopt;
        ResolvedTime result;
        result.time.type = type;
        result.time.value = value;
        return result;
    }

    static std::optional<ResolvedTime> reference(TimeReference reference)
    {
        static constexpr std::array names{"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
        return valued(TimexType::Date, QString::fromLatin1(names[static_cast<std::size_t>(reference)]));
    }

    static ResolvedTime placed(const CompletedPoint &completed)
    {
        ResolvedTime result;
        result.point = completed.point;
        result.time.type = completed.point.precision < Precision::Day ? TimexType::Time : TimexType::Date;
        result.time.value = valueOf(completed.point);
        result.time.span = spanOf(completed.point);
        result.time.precision = completed.point.precision;
        result.time.derivation = completed.derivation;
        result.time.anchor = completed.anchor;
        return result;
    }

    std::optional<ResolvedTime> calendar() const
    {
        const auto point = statedPoint(m_captures, m_discourse);
        if (!point || !isPossible(*point))
            return std::nullopt;
        if (!point->year)
            return placed(coarsened(completePoint(*point, turn(), m_discourse)));
        ResolvedTime result = placed(coarsened({*point, Derivation::Stated, {}}));
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
        ResolvedTime result = placed({point, Derivation::Stated, {}});
        result.statesYear = true;
        result.time.orderClue = clue;
        return result;
    }

    std::optional<ResolvedTime> shifted() const
    {
        const TimeUnit unit = m_captures.as<TimeUnit>(Slot::Unit).value_or(TimeUnit::Day);
        const int shift = m_captures.value(Slot::Shift);
        if (m_captures.has(Slot::Vague))
            return reference(shift < 0 ? TimeReference::Past : TimeReference::Future);
        if (unit < TimeUnit::Day || unit == TimeUnit::Millennium)
            return valued(TimexType::Duration, amountValue(m_captures));
        qint64 steps = qint64(shift) * m_captures.value(Slot::Count, 1);
        const Precision size = precisionOf(unit);
        const auto quarter = comparedQuarter(unit);
        if (quarter)
            steps *= 4;
        if (unit == TimeUnit::Weekend && !m_captures.has(Slot::Shift))
            steps = weekendSteps();
        const auto from = quarter ? quarter : anchorFor(size);
        if (!from)
            return placed(refined({.precision = size}, {}, steps));
        const auto point = moved(from->point, static_cast<int>(std::clamp<qint64>(steps, -5'000'000, 5'000'000)));
        if (!point)
            return std::nullopt;
        ResolvedTime result = placed(refined(*point, from->anchor, steps));
        result.statesYear = size == Precision::Year && !m_captures.has(Slot::From);
        result.compared = from->point.precision == Precision::Quarter && steps == -4;
        return result;
    }

    /// "that day", "two days later" count from the last date read; other words from the publication.
    std::optional<AnchorPoint> anchorFor(Precision size) const
    {
        const auto usual = m_discourse.isHistory() ? CountedFrom::Discourse : CountedFrom::Published;
        const auto from = m_captures.as<CountedFrom>(Slot::From).value_or(usual);
        if (from == CountedFrom::Quarter)
            return quarterReported();
        if (from == CountedFrom::Published)
            return m_discourse.publishedAt(size);
        const auto last = m_discourse.lastAt(size);
        return last || m_discourse.isHistory() ? last : m_discourse.publishedAt(size);
    }

    /// The quarter that a report is of: the last one named, else the last that was over when it was published.
    std::optional<AnchorPoint> quarterReported() const
    {
        if (const auto last = m_discourse.lastOf(Precision::Quarter))
            return last;
        auto published = m_discourse.publishedAt(Precision::Quarter);
        const auto before = published ? moved(published->point, -1) : std::nullopt;
        if (before)
            published->point = *before;
        return before ? published : std::nullopt;
    }

    /// "the weekend": the last one, or with a verb to come the next; on its days itself.
    qint64 weekendSteps() const
    {
        const auto published = m_discourse.publishedAt(Precision::Day);
        const bool isOver =
            published && isoWeekday(dayOf(published->anchor.span.begin)) <= 5 && m_surroundings.tense != Tense::Future;
        return isOver ? -1 : 0;
    }

    /// Beside a quarter's figures "a year earlier" and "a year ago" are that quarter of the year before.
    std::optional<AnchorPoint> comparedQuarter(TimeUnit unit) const
    {
        const bool aYear =
            unit == TimeUnit::Year && m_captures.value(Slot::Shift) == -1 && !m_captures.has(Slot::Count);
        return aYear && m_captures.has(Slot::From) ? m_discourse.nearOf(Precision::Quarter) : std::nullopt;
    }

    /// `point` made finer by what else the words name: "March last year", "tomorrow morning".
    CompletedPoint refined(CalendarPoint point, const Anchor &anchor, qint64 steps) const
    {
        const Derivation derivation = steps == 0 ? Derivation::Same : Derivation::Shifted;
        refinePoint(m_captures, point);
        return {point, derivation, anchor};
    }

    std::optional<ResolvedTime> set() const
    {
        std::optional<ResolvedTime> result;
        if (m_captures.has(Slot::Unit))
            result = valued(TimexType::Set, amountValue(m_captures));
        else if (const auto point = statedPoint(m_captures, m_discourse))
            result = valued(TimexType::Set, recurringValue(*point));
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
