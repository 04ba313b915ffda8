// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/link_times.h"

#include "core/temporal/align_ends.h"
#include "core/temporal/calendar.h"
#include "core/temporal/link_lengths.h"
#include "core/temporal/part_of_span.h"

#include <algorithm>

namespace core {

namespace {

bool isMark(const TimeToken &token, char16_t mark)
{
    return token.kind == TimeTokenKind::Mark && token.mark == mark;
}

bool isCalendar(const TimeExpression &time)
{
    return (time.type == TimexType::Date || time.type == TimexType::Time) && time.span.has_value();
}

/// Where a stretch begins or ends that `time` is an end of.
TimeSpan partOf(const TimeExpression &time)
{
    return partOfSpan(*time.span, time.precision, time.mod);
}

/// Joins the times that are the ends of one stretch.
class StretchLinker
{
public:
    StretchLinker(const LinkReader &reader, std::vector<TimeExpression> &times,
                  const std::optional<PublicationTime> &published)
        : m_reader(reader)
        , m_times(times)
        , m_published(published)
    {}

    void link()
    {
        for (std::size_t i = 0; i + 1 < m_times.size(); ++i) {
            if (isCalendar(m_times[i]) && !m_times[i].meant)
                join(m_times[i], m_times[i + 1]);
        }
    }

private:
    /// How two times with these tokens between them belong together; nothing where they do not.
    std::optional<Relation> joint(const TimeExpression &first, const TimeExpression &last) const
    {
        const auto gap = m_reader.between(first.range.end, last.range.begin);
        if (!gap || gap->size() != 1)
            return std::nullopt;
        const TimeToken &token = gap->front();
        const LinkWords &words = m_reader.words();
        if (first.relation == Relation::Between && words.is(token, LinkWord::PairJoin))
            return Relation::Between;
        if (words.is(token, LinkWord::EitherJoin) && first.precision == last.precision)
            return Relation::Between;
        const bool joins = isMark(token, u'-') || words.is(token, LinkWord::RangeJoin);
        return joins ? std::optional(Relation::FromTo) : std::nullopt;
    }

    /// "The vote was moved from May 1 to June 4."
    bool isMove(const TimeExpression &first) const
    {
        return std::ranges::any_of(m_reader.before(first.range.begin), [this](const TimeToken &token) {
            return m_reader.words().is(token, LinkWord::MoveSign);
        });
    }

    void join(TimeExpression &first, TimeExpression &last) const
    {
        const auto relation = joint(first, last);
        if (!relation)
            return;
        if (last.value == u"PRESENT_REF" && m_published && first.span->begin < m_published->span.begin) {
            const TimeSpan span{partOf(first).begin, m_published->span.end};
            first.meant = stretch(first, last.range, span, first.precision, *relation);
            return;
        }
        if (!isCalendar(last))
            return;
        if (*relation == Relation::FromTo && isMove(first)) {
            first.relation = Relation::On;
            return;
        }
        const NamedParts firstParts = m_reader.partsOf(first.range);
        const NamedParts lastParts = m_reader.partsOf(last.range);
        if (!alignEnds({first, firstParts}, {last, lastParts}, m_published))
            return;
        const Instant begin = partOf(first).begin;
        // A clock time ends a stretch at once, anything else with its own end.
        const Instant end = last.precision <= Precision::Hour ? last.span->begin : partOf(last).end;
        first.meant = stretch(first, last.range, {begin, end}, std::max(first.precision, last.precision), *relation);
        last.meant = first.meant;
        first.relation = *relation;
        last.relation = *relation;
    }

    static MeantTime stretch(const TimeExpression &first, TextRange last, TimeSpan span, Precision precision,
                             Relation relation)
    {
        return {{first.range.begin, last.end}, first.value, span, precision, relation, first.derivation, first.anchor};
    }

    const LinkReader &m_reader;
    std::vector<TimeExpression> &m_times;
    const std::optional<PublicationTime> &m_published;
};

/// What `time` alone means beyond its value: a part of its stretch, a time before or after it.
class Narrower
{
public:
    Narrower(const LinkReader &reader, const std::optional<PublicationTime> &published)
        : m_reader(reader)
        , m_published(published)
    {}

    void narrow(TimeExpression &time) const
    {
        if (!isCalendar(time) || time.meant)
            return;
        // "from March" without an end, "between 1914 and the war"
        if (time.relation == Relation::FromTo || time.relation == Relation::Between)
            time.relation = Relation::After;
        if (time.relation == Relation::Before || time.relation == Relation::After)
            time.exclusive = saysExclusive(time.range.begin);
        const TimeSpan span = partMeant(time);
        if (span != *time.span)
            time.meant =
                MeantTime{time.range, time.value, span, time.precision, time.relation, time.derivation, time.anchor};
    }

private:
    bool saysExclusive(qsizetype begin) const
    {
        const std::vector<TimeToken> before = m_reader.before(begin);
        return !before.empty() && m_reader.words().is(before.back(), LinkWord::Exclusive);
    }

    TimeSpan partMeant(const TimeExpression &time) const
    {
        if (time.mod == TimexMod::None)
            return *time.span;
        const std::vector<TimeToken> own = m_reader.in(time.range);
        const bool compares = std::ranges::any_of(
            own, [this](const TimeToken &token) { return m_reader.words().is(token, LinkWord::Comparative); });
        return compares ? besidePublication(*time.span, time.mod) : partOf(time);
    }

    /// "earlier this year", "later this month".
    TimeSpan besidePublication(TimeSpan span, TimexMod mod) const
    {
        const bool inside = m_published && span.begin < m_published->span.begin && m_published->span.end < span.end;
        if (inside && mod == TimexMod::Start)
            return {span.begin, m_published->span.end};
        return inside && mod == TimexMod::End ? TimeSpan{m_published->span.begin, span.end} : span;
    }

    const LinkReader &m_reader;
    const std::optional<PublicationTime> &m_published;
};

} // namespace

void linkTimes(QStringView text, std::vector<TimeExpression> &times, const TimeGrammar &grammar,
               const std::optional<PublicationTime> &published)
{
    if (times.empty())
        return;
    const LinkReader reader(text, grammar);
    StretchLinker(reader, times, published).link();
    linkLengths(reader, times, published);
    const Narrower narrower(reader, published);
    for (TimeExpression &time : times)
        narrower.narrow(time);
}

void narrowTime(QStringView text, TimeExpression &time, const TimeGrammar &grammar,
                const std::optional<PublicationTime> &published)
{
    const LinkReader reader(text, grammar);
    Narrower(reader, published).narrow(time);
}

} // namespace core
