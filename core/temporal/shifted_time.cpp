// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/shifted_time.h"

#include "core/temporal/calendar.h"
#include "core/temporal/stated_point.h"
#include "core/temporal/time_amount.h"

#include <algorithm>

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

/// Counts units from an anchor.
class Counter
{
public:
    Counter(const Captures &captures, const Surroundings &surroundings, const Discourse &discourse)
        : m_captures(captures)
        , m_surroundings(surroundings)
        , m_discourse(discourse)
    {}

    std::optional<ResolvedTime> resolve() const
    {
        const TimeUnit unit = m_captures.as<TimeUnit>(Slot::Unit).value_or(TimeUnit::Day);
        const int shift = m_captures.value(Slot::Shift);
        if (m_captures.has(Slot::Vague))
            return referenceTime(shift < 0 ? TimeReference::Past : TimeReference::Future);
        if (unit < TimeUnit::Day)
            return clockCounted(unit, shift);
        if (unit == TimeUnit::Millennium)
            return valuedTime(TimexType::Duration, amountValue(m_captures));
        qint64 steps = qint64(shift) * m_captures.value(Slot::Count, 1);
        const Precision size = precisionOf(unit);
        const auto quarter = comparedQuarter(unit);
        if (quarter)
            steps *= 4;
        if (unit == TimeUnit::Weekend && !m_captures.has(Slot::Shift))
            steps = weekendSteps();
        const auto from = quarter ? quarter : anchorFor(size);
        if (!from)
            return placedTime(refined({.precision = size}, {}, steps));
        const auto point = moved(from->point, static_cast<int>(std::clamp<qint64>(steps, -5'000'000, 5'000'000)));
        if (!point)
            return std::nullopt;
        ResolvedTime result = placedTime(refined(*point, from->anchor, steps));
        result.statesYear = size == Precision::Year && !m_captures.has(Slot::From);
        result.compared = from->point.precision == Precision::Quarter && steps == -4;
        return result;
    }

private:
    /// "two hours later": beside a clock time that many on; else no more than its length is known.
    std::optional<ResolvedTime> clockCounted(TimeUnit unit, int shift) const
    {
        const bool fromText = m_captures.as<CountedFrom>(Slot::From) == CountedFrom::Discourse;
        const auto from = fromText ? m_discourse.nearClock() : std::nullopt;
        if (!from)
            return valuedTime(TimexType::Duration, amountValue(m_captures));
        const qint64 steps = qint64(shift) * m_captures.value(Slot::Count, 1);
        const auto moment = momentAfter(from->anchor.span.begin, unit, steps);
        CalendarPoint point = moment ? pointAt(dayOf(*moment), Precision::Day) : CalendarPoint{};
        if (!point.year)
            return valuedTime(TimexType::Duration, amountValue(m_captures));
        const std::chrono::hh_mm_ss clock(*moment - Instant(dayOf(*moment)));
        point.hour = static_cast<int>(clock.hours().count());
        point.minute = static_cast<int>(clock.minutes().count());
        point.second = static_cast<int>(clock.seconds().count());
        point.precision = std::min(from->point.precision, precisionOf(unit));
        point.zoneMinutes = from->point.zoneMinutes;
        return placedTime({point, Derivation::Shifted, from->anchor});
    }

    /// Nothing where it lies further off than a month.
    static std::optional<Instant> momentAfter(Instant from, TimeUnit unit, qint64 steps)
    {
        std::chrono::seconds each(1);
        if (unit == TimeUnit::Hour)
            each = std::chrono::hours(1);
        else if (unit == TimeUnit::Minute)
            each = std::chrono::minutes(1);
        constexpr std::chrono::seconds farthest = std::chrono::days(31);
        if (steps > farthest / each || steps < -(farthest / each))
            return std::nullopt;
        return from + steps * each;
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
            published && isoWeekday(dayOf(published->anchor.span.begin)) <= 5 && !isToCome(m_surroundings.tense);
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

    const Captures &m_captures;
    const Surroundings &m_surroundings;
    const Discourse &m_discourse;
};

} // namespace

std::optional<ResolvedTime> shiftedTime(const Captures &captures, const Surroundings &surroundings,
                                        const Discourse &discourse)
{
    return Counter(captures, surroundings, discourse).resolve();
}

} // namespace core
