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
        for (std::size_t i = 0; i < m_times.size(); ++i) {
            if (!isCalendar(m_times[i]) || m_times[i].meant)
                continue;
            if (i + 1 == m_times.size() || !joinWithNext(m_times[i], m_times[i + 1]))
                joinWithFigure(i);
            dropInside(i);
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

    bool joinWithNext(TimeExpression &first, TimeExpression &last)
    {
        const auto relation = joint(first, last);
        if (!relation)
            return false;
        if (last.value == u"PRESENT_REF" && m_published && first.span->begin < m_published->span.begin) {
            const TimeSpan span{partOf(first).begin, m_published->span.end};
            first.meant = stretch(first, last.range, span, first.precision, *relation);
            return true;
        }
        if (!isCalendar(last))
            return false;
        if (*relation == Relation::FromTo && isMove(first)) {
            first.relation = Relation::On;
            return false;
        }
        const NamedParts firstParts = m_reader.partsOf(first.range);
        const NamedParts lastParts = m_reader.partsOf(last.range);
        if (!alignEnds({first, firstParts}, {last, lastParts}, m_published))
            return false;
        const Instant begin = partOf(first).begin;
        // A clock time ends a stretch at once, anything else with its own end.
        const Instant end = last.precision <= Precision::Hour ? last.span->begin : partOf(last).end;
        first.meant = stretch(first, last.range, {begin, end}, std::max(first.precision, last.precision), *relation);
        last.meant = first.meant;
        first.relation = *relation;
        last.relation = *relation;
        return true;
    }

    static MeantTime stretch(const TimeExpression &first, TextRange last, TimeSpan span, Precision precision,
                             Relation relation)
    {
        return {{first.range.begin, last.end}, first.value, span, precision, relation, first.derivation, first.anchor};
    }

    /// The end is a number that is no time by itself: "1861–65", "June 3-5".
    void joinWithFigure(std::size_t index)
    {
        TimeExpression &first = m_times[index];
        const std::vector<TimeToken> tokens = m_reader.after(first.range.end);
        const bool untold =
            index + 1 == m_times.size() || (tokens.size() > 1 && m_times[index + 1].range.begin >= tokens[1].range.end);
        if (tokens.size() < 2 || !untold)
            return;
        const LinkWords &words = m_reader.words();
        const bool joins = isMark(tokens[0], u'-') || words.is(tokens[0], LinkWord::RangeJoin) ||
                           (first.relation == Relation::Between && words.is(tokens[0], LinkWord::PairJoin));
        if (!joins)
            return;
        if (first.precision == Precision::Year)
            joinWithYear(first, tokens);
        else if (first.precision == Precision::Day)
            joinWithDay(first, tokens);
    }

    void joinWithYear(TimeExpression &first, const std::vector<TimeToken> &tokens)
    {
        const std::vector<TimeToken> own = m_reader.in(first.range);
        const TimeToken &token = tokens[1];
        const bool shaped = own.size() == 1 && own[0].digits == 4 && token.kind == TimeTokenKind::Number &&
                            token.digits == 2 && token.glued && tokens[0].range.begin == first.range.end;
        const bool goesOn = tokens.size() > 2 && tokens[2].glued && tokens[2].kind != TimeTokenKind::Mark;
        const bool dashed = tokens.size() > 2 && tokens[2].glued && isMark(tokens[2], u'-');
        if (!shaped || goesOn || dashed || token.number <= own[0].number % 100)
            return;
        const int last = own[0].number / 100 * 100 + token.number;
        const auto end = civilDay(last + 1, 1, 1);
        if (end)
            setStretch(first, token.range, Instant(*end));
    }

    void joinWithDay(TimeExpression &first, const std::vector<TimeToken> &tokens)
    {
        const NamedParts parts = m_reader.partsOf(first.range);
        const std::vector<TimeToken> own = m_reader.in(first.range);
        const TimeToken &token = tokens[1];
        const bool day = isDayNumber(token) && isDayNumber(own.back()) && token.number > own.back().number;
        if (!parts.month || parts.year || !day || isCounted(tokens))
            return;
        TextRange words = token.range;
        if (const TimeToken *year = yearBehind(tokens)) {
            if (!moveToYear(first, year->number))
                return;
            first.derivation = Derivation::Stated;
            first.anchor = {};
            words.end = year->range.end;
        }
        const std::chrono::year_month_day begin(dayOf(first.span->begin));
        const auto end =
            civilDay(static_cast<int>(begin.year()), static_cast<int>(unsigned(begin.month())), token.number);
        if (end && Instant(*end) > first.span->begin)
            setStretch(first, words, Instant(*end + std::chrono::days(1)));
    }

    /// The year of "June 3-5, 2017" is no time beside it.
    void dropInside(std::size_t index)
    {
        const auto &meant = m_times[index].meant;
        const auto next = m_times.begin() + std::ptrdiff_t(index) + 1;
        if (meant && next != m_times.end() && !next->meant && next->range.overlaps(meant->words) &&
            next->precision == Precision::Year)
            m_times.erase(next);
    }

    static bool isDayNumber(const TimeToken &token)
    {
        const bool figures = (token.kind == TimeTokenKind::Number && token.digits > 0 && token.digits <= 2) ||
                             token.kind == TimeTokenKind::Ordinal;
        return figures && token.number >= 1 && token.number <= 31;
    }

    /// Whether the number counts something, or is only part of one: "from June 3 to 40 people", "3-5.5", "4:30".
    bool isCounted(const std::vector<TimeToken> &tokens) const
    {
        if (tokens.size() < 3)
            return false;
        const TimeToken &next = tokens[2];
        const LinkWords &words = m_reader.words();
        const bool mark =
            next.glued && (next.mark == u'-' || next.mark == u':' || next.mark == u'/' || next.mark == u'%');
        const bool decimals = next.glued && next.mark == u'.' && tokens.size() > 3 && tokens[3].glued &&
                              tokens[3].kind == TimeTokenKind::Number;
        return mark || decimals || words.is(next, LinkWord::People) || words.is(next, LinkWord::Unit) ||
               words.is(next, LinkWord::Month);
    }

    static const TimeToken *yearBehind(const std::vector<TimeToken> &tokens)
    {
        const std::size_t at = tokens.size() > 2 && isMark(tokens[2], u',') ? 3 : 2;
        const bool year = tokens.size() > at && tokens[at].kind == TimeTokenKind::Number && tokens[at].digits == 4 &&
                          tokens[at].number >= 1000 && tokens[at].number < 2200;
        return year ? &tokens[at] : nullptr;
    }

    static void setStretch(TimeExpression &first, TextRange last, Instant end)
    {
        const Relation relation = first.relation == Relation::Between ? Relation::Between : Relation::FromTo;
        first.relation = relation;
        first.meant = stretch(first, last, {first.span->begin, end}, first.precision, relation);
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

} // namespace core
