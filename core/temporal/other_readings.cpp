// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/other_readings.h"

#include "core/temporal/link_times.h"
#include "core/temporal/resolve_time.h"
#include "core/temporal/time_search.h"

#include <algorithm>

namespace core {

namespace {

/// Longer sentences are not searched, as tagTimes() reads them in pieces.
constexpr std::size_t mostTokens = 4096;
constexpr int daysInWeek = 7;

/// A date that words can be counted from: the publication, or the last date read.
struct Base
{
    PublicationTime time;
    Anchor::Kind kind = Anchor::Kind::Published;
};

/// The match that `range` was read from; nothing where the grammar finds another one there.
std::optional<TimeMatch> matchAt(QStringView text, TextRange sentence, TextRange range,
                                 const TimeGrammar::Compiled &grammar)
{
    std::vector<TimeToken> tokens;
    lexTimes(text, sentence, grammar.definitions.vocabulary, mostTokens, tokens);
    TimeSearch search(grammar);
    for (const TimeMatch &match : search.matchesIn(tokens)) {
        if (tokens[match.extentFirst].range.begin == range.begin && tokens[match.extentEnd - 1].range.end == range.end)
            return match;
    }
    return std::nullopt;
}

/// Works out one match in all the ways that its words allow.
class Readings
{
public:
    Readings(const TimeRule &rule, const Captures &captures, const TimeExpression &time)
        : m_rule(rule)
        , m_captures(captures)
        , m_time(time)
    {}

    void addFrom(const Base &base)
    {
        if (m_rule.yields == Yield::Shifted)
            add(base, m_captures, Tense::Unknown);
        else if (m_rule.yields == Yield::Calendar &&
                 !hasAny({Slot::Year, Slot::ShortYear, Slot::Decade, Slot::Century}))
            addCalendar(base);
    }

    /// "3/6/2019": the month first, or the day.
    void addOrders()
    {
        const int first = m_captures.value(Slot::First);
        const int other = m_captures.value(Slot::Other);
        constexpr qsizetype yearLength = 4; // "2019-XX-XX", where the order stayed open
        const int year = m_time.value.first(std::min(yearLength, m_time.value.size())).toInt();
        for (const auto &[month, day] : {std::pair(first, other), std::pair(other, first)}) {
            const CalendarPoint point{.year = year, .precision = Precision::Day, .month = month, .day = day};
            TimeExpression time;
            time.value = valueOf(point);
            time.span = spanOf(point);
            time.rule = m_rule.id;
            keep(time);
        }
    }

    std::vector<TimeExpression> take()
    {
        std::ranges::stable_sort(m_found, [](const auto &a, const auto &b) { return *a.span < *b.span; });
        return std::move(m_found);
    }

private:
    bool hasAny(std::initializer_list<Slot> slots) const
    {
        return std::ranges::any_of(slots, [this](Slot slot) { return m_captures.has(slot); });
    }

    void addCalendar(const Base &base)
    {
        if (hasAny({Slot::Month, Slot::Season, Slot::Quarter, Slot::Half, Slot::Week, Slot::Easter}))
            addYears(base);
        else if (m_captures.has(Slot::Weekday))
            addWeekdays(base);
        else
            add(base, m_captures, Tense::Unknown); // a time of some day
    }

    /// The last one, that of the day itself, and the next one.
    void addWeekdays(const Base &base)
    {
        for (const Tense tense : {Tense::Past, Tense::Future})
            add(base, m_captures, tense);
        for (const int shift : {-1, 1}) {
            Captures shifted = m_captures;
            shifted.set(Slot::Shift, shift);
            const auto nearest = add(base, shifted, Tense::Unknown);
            if (m_captures.value(Slot::Shift) == shift && nearest)
                addWeekFrom(base, *nearest, shift);
        }
    }

    /// "last Thursday" said on a Friday may be yesterday or a week earlier.
    void addWeekFrom(const Base &base, const ResolvedTime &nearest, int shift)
    {
        CalendarPoint day = *nearest.point;
        day.precision = Precision::Day;
        const auto other = moved(day, shift * daysInWeek);
        if (!other)
            return;
        CalendarPoint point = *nearest.point;
        point.year = other->year;
        point.month = other->month;
        point.day = other->day;
        TimeExpression time = nearest.time;
        time.value = valueOf(point);
        time.span = spanOf(point);
        keepFrom(base, std::move(time));
    }

    void addYears(const Base &base)
    {
        const auto published = Discourse(base.time).publishedAt(Precision::Year);
        if (!published)
            return;
        for (const int step : {-1, 0, 1}) {
            Captures dated = m_captures;
            dated.set(Slot::Year, *published->point.year + step);
            auto resolved = resolveTime(m_rule, dated, {}, Discourse(base.time));
            if (!resolved || resolved->contradicts)
                continue;
            resolved->time.derivation = Derivation::Completed;
            resolved->time.anchor = published->anchor;
            keepFrom(base, resolved->time);
        }
    }

    std::optional<ResolvedTime> add(const Base &base, const Captures &captures, Tense tense)
    {
        auto resolved = resolveTime(m_rule, captures, {.tense = tense, .relation = {}}, Discourse(base.time));
        if (!resolved || !resolved->time.span || !resolved->point)
            return std::nullopt;
        keepFrom(base, resolved->time);
        return resolved;
    }

    void keepFrom(const Base &base, TimeExpression time)
    {
        if (time.anchor.kind != Anchor::Kind::None)
            time.anchor.kind = base.kind;
        keep(std::move(time));
    }

    void keep(TimeExpression time)
    {
        const auto same = [&time](const TimeExpression &other) { return other.span == time.span; };
        if (!time.span || same(m_time) || std::ranges::any_of(m_found, same))
            return;
        time.range = m_time.range;
        time.relation = m_time.relation;
        m_found.push_back(std::move(time));
    }

    const TimeRule &m_rule;
    const Captures &m_captures;
    const TimeExpression &m_time;
    std::vector<TimeExpression> m_found;
};

} // namespace

std::vector<TimeExpression> otherReadings(QStringView text, TextRange sentence, const TimeExpression &time,
                                          const TimeGrammar &grammar, const std::optional<PublicationTime> &published,
                                          const std::optional<TimeExpression> &before)
{
    const TimeGrammar::Compiled &compiled = grammar.compiled();
    const auto match = matchAt(text, sentence, time.range, compiled);
    if (!match)
        return {};
    const TimeRule &rule = compiled.definitions.rules[match->rule];
    Captures captures = match->captures;
    captures.complete(rule.constants);
    Readings readings(rule, captures, time);
    if (published)
        readings.addFrom({*published, Anchor::Kind::Published});
    if (before && before->span)
        readings.addFrom({{*before->span, before->precision, before->range}, Anchor::Kind::Expression});
    if (rule.yields == Yield::Numeric)
        readings.addOrders();
    std::vector<TimeExpression> found = readings.take();
    for (TimeExpression &reading : found)
        narrowTime(text, reading, grammar, published); // "early May" means a part of each May
    return found;
}

} // namespace core
