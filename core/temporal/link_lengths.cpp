// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/link_lengths.h"

#include "core/temporal/calendar_point.h"

#include <algorithm>

namespace core {

namespace {

/// A length that days, weeks, months or years can be counted by: "P3D".
struct Steps
{
    int count = 0;
    Precision size = Precision::Day;
};

std::optional<Steps> stepsOf(const TimeExpression &length)
{
    constexpr qsizetype mostDigits = 5;
    const bool exact = length.mod == TimexMod::None || length.mod == TimexMod::Approx;
    const QStringView value = length.value;
    if (!exact || value.size() < 3 || value.size() > mostDigits + 2 || value.front() != u'P')
        return std::nullopt;
    bool isNumber = false;
    const int count = value.sliced(1, value.size() - 2).toInt(&isNumber);
    static constexpr std::array units{std::pair(u'D', Precision::Day), std::pair(u'W', Precision::Week),
                                      std::pair(u'M', Precision::Month), std::pair(u'Y', Precision::Year)};
    const auto *const unit =
        std::ranges::find(units, value.back().unicode(), [](const auto &known) { return known.first; });
    return isNumber && unit != units.end() ? std::optional(Steps{count, unit->second}) : std::nullopt;
}

Anchor pointTo(const TimeExpression &time)
{
    return {Anchor::Kind::Expression, time.range, *time.span, time.precision};
}

class LengthLinker
{
public:
    LengthLinker(const LinkReader &reader, std::vector<TimeExpression> &times,
                 const std::optional<PublicationTime> &published)
        : m_reader(reader)
        , m_words(reader.words())
        , m_times(times)
        , m_published(published)
    {}

    void link(std::size_t index)
    {
        TimeExpression &length = m_times[index];
        if (index + 1 < m_times.size() && m_times[index + 1].span)
            linkToNext(length, m_times[index + 1]);
        if (index > 0 && m_times[index - 1].span && isOpen(length))
            linkToLast(length, m_times[index - 1]);
        if (m_published && isOpen(length))
            linkToPublication(length);
    }

private:
    static bool isOpen(const TimeExpression &length)
    {
        return length.beginPoint.kind == Anchor::Kind::None && length.endPoint.kind == Anchor::Kind::None;
    }

    void linkToNext(TimeExpression &length, TimeExpression &next) const
    {
        const auto gap = m_reader.between(length.range.end, next.range.begin);
        if (!gap || gap->empty() || gap->size() > 2 ||
            (gap->size() == 2 && !m_words.is(gap->back(), LinkWord::LengthOn)))
            return;
        const TimeToken &join = gap->front();
        if (m_words.is(join, LinkWord::LengthEnd) || (m_words.is(join, LinkWord::LengthOf) && isPast(length)))
            length.endPoint = pointTo(next);
        else if (m_words.is(join, LinkWord::LengthBegin) || (m_words.is(join, LinkWord::LengthOf) && isFirst(length)))
            length.beginPoint = pointTo(next);
        const auto sign = m_words.value(join, LinkWord::Counting);
        if (sign && gap->size() == 1 && !next.meant && !isGenitive(next))
            count(length, next, *sign);
    }

    /// "three days after Monday's raid": Monday dates the raid.
    bool isGenitive(const TimeExpression &time) const
    {
        const std::vector<TimeToken> after = m_reader.after(time.range.end);
        return after.size() > 1 && after[0].range.begin == time.range.end && after[0].mark == u'\'' &&
               m_words.is(after[1], LinkWord::Genitive);
    }

    static void count(const TimeExpression &length, TimeExpression &from, int sign)
    {
        const auto steps = stepsOf(length);
        const auto start = steps ? pointAround(*from.span, steps->size) : std::nullopt;
        const auto point = start ? moved(*start, sign * steps->count) : std::nullopt;
        if (!point)
            return;
        const bool around = length.mod == TimexMod::Approx;
        from.meant =
            MeantTime{{length.range.begin, from.range.end},     valueOf(*point),     *spanOf(*point), steps->size,
                      around ? Relation::Around : Relation::On, Derivation::Shifted, pointTo(from)};
    }

    /// "from 1990 for five years".
    void linkToLast(TimeExpression &length, const TimeExpression &last) const
    {
        const auto gap = m_reader.between(last.range.end, length.range.begin);
        if (gap && gap->size() == 1 && m_words.is(gap->front(), LinkWord::LengthFor) &&
            last.relation != Relation::Before)
            length.beginPoint = pointTo(last);
    }

    void linkToPublication(TimeExpression &length) const
    {
        const Anchor published{Anchor::Kind::Published, m_published->range, m_published->span, m_published->precision};
        const std::vector<TimeToken> own = m_reader.in(length.range);
        if (isPast(length) || (!own.empty() && m_words.is(own.back(), LinkWord::Ago)))
            length.endPoint = published;
        else if (opensWith(length, LinkWord::LengthComing))
            length.beginPoint = published;
    }

    bool isPast(const TimeExpression &length) const { return opensWith(length, LinkWord::LengthPast); }
    bool isFirst(const TimeExpression &length) const { return opensWith(length, LinkWord::LengthFirst); }

    /// Whether one of the first words is of that class: "over the past two weeks".
    bool opensWith(const TimeExpression &length, LinkWord wordClass) const
    {
        const std::vector<TimeToken> own = m_reader.in(length.range);
        const auto end = own.begin() + std::min<std::ptrdiff_t>(3, std::ssize(own));
        return std::any_of(own.begin(), end, [&](const TimeToken &token) { return m_words.is(token, wordClass); });
    }

    const LinkReader &m_reader;
    const LinkWords &m_words;
    std::vector<TimeExpression> &m_times;
    const std::optional<PublicationTime> &m_published;
};

} // namespace

void linkLengths(const LinkReader &reader, std::vector<TimeExpression> &times,
                 const std::optional<PublicationTime> &published)
{
    LengthLinker linker(reader, times, published);
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (times[i].type == TimexType::Duration)
            linker.link(i);
    }
}

} // namespace core
