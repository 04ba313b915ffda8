// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/discourse.h"

namespace core {

namespace {

/// A year is taken up where it lies no further back than this.
constexpr std::chrono::years recent(3);

/// What makes a history. Source: tried on news and on encyclopaedia articles of wars; the two lie far apart.
constexpr quint32 leastLongPast = 4;
constexpr quint32 longPastPerDeictic = 3;
constexpr quint32 leastUndated = 8;

/// A year told inside a sentence carries a history on where it lies no more years ahead than this.
constexpr int longestLeap = 5;

AnchorPoint anchorAt(const DateMention &mention, const CalendarPoint &point)
{
    return {point, {Anchor::Kind::Expression, mention.range, mention.span, mention.point.precision}};
}

/// The point of `size` that a mention lies in, by the day it is named after.
std::optional<CalendarPoint> coarsened(const DateMention &mention, Precision size)
{
    if (size == Precision::Year && mention.point.precision < Precision::Year)
        return CalendarPoint{.year = mention.point.year};
    if (mention.point.precision > Precision::Day)
        return pointAround(mention.span, size);
    CalendarPoint day = mention.point;
    day.precision = Precision::Day;
    const auto span = spanOf(day);
    return span ? pointAround(*span, size) : std::nullopt;
}

} // namespace

void Discourse::note(DateMention mention, bool statesYear)
{
    mention.sentence = m_sentence;
    const CalendarPoint &point = mention.point;
    m_last[static_cast<std::size_t>(point.precision)] = mention;
    if (!mention.aside && point.precision <= Precision::Year)
        (point.precision == Precision::Year ? m_threadYear : m_threadFiner) = mention;
    if (!statesYear || point.precision > Precision::Year)
        return;
    if (!m_published || mention.span.end < m_published->span.begin - std::chrono::years(1))
        m_longPast += point.precision <= Precision::Month ? 2 : 1;
    m_yearsDiffer = m_yearsDiffer || (m_year && m_year->point.year != point.year);
    m_year = mention;
}

bool Discourse::looksLikeHistory() const
{
    // Where nothing says when it was written, every date may be long past or none: no word may speak from that day.
    if (!m_published)
        return m_longPast >= leastUndated && m_deictic == 0;
    return m_longPast >= leastLongPast && m_longPast > longPastPerDeictic * m_deictic;
}

std::optional<AnchorPoint> Discourse::publishedAt(Precision size) const
{
    if (!m_published)
        return std::nullopt;
    const auto point = pointAround(m_published->span, size);
    if (!point)
        return std::nullopt;
    return AnchorPoint{*point,
                       {Anchor::Kind::Published, m_published->range, m_published->span, m_published->precision}};
}

const DateMention *Discourse::newest(Precision size) const
{
    const DateMention *last = nullptr;
    for (std::size_t precision = 0; precision <= static_cast<std::size_t>(size); ++precision) {
        const auto &mention = m_last[precision];
        if (mention && (!last || last->range.begin < mention->range.begin))
            last = &*mention;
    }
    return last;
}

std::optional<AnchorPoint> Discourse::lastAt(Precision size) const
{
    const DateMention *last = newest(size);
    const auto point = last ? coarsened(*last, size) : std::nullopt;
    return point ? std::optional(anchorAt(*last, *point)) : std::nullopt;
}

std::optional<AnchorPoint> Discourse::lastMention(Precision size) const
{
    const DateMention *last = newest(size);
    return last ? std::optional(anchorAt(*last, last->point)) : std::nullopt;
}

std::optional<AnchorPoint> Discourse::thread() const
{
    const auto &year = m_threadYear;
    const auto &finer = m_threadFiner;
    if (!finer)
        return year ? std::optional(anchorAt(*year, year->point)) : std::nullopt;
    if (!year || year->range.begin < finer->range.begin)
        return anchorAt(*finer, finer->point);
    const int ahead = year->point.year.value_or(0) - finer->point.year.value_or(0);
    const bool goesOn = year->leads || (ahead >= 0 && ahead <= longestLeap);
    return goesOn ? anchorAt(*year, year->point) : anchorAt(*finer, finer->point);
}

std::optional<AnchorPoint> Discourse::nearDay() const
{
    const auto last = lastAt(Precision::Day);
    if (!last)
        return std::nullopt;
    for (const auto &mention : m_last) {
        if (mention && mention->range == last->anchor.range && isNear(*mention))
            return last;
    }
    return std::nullopt;
}

std::optional<AnchorPoint> Discourse::nearClock() const
{
    const DateMention *last = newest(Precision::Hour);
    return last && isNear(*last) ? std::optional(anchorAt(*last, last->point)) : std::nullopt;
}

std::optional<AnchorPoint> Discourse::lastOf(Precision size) const
{
    const auto &mention = m_last[static_cast<std::size_t>(size)];
    return mention ? std::optional(anchorAt(*mention, mention->point)) : std::nullopt;
}

std::optional<AnchorPoint> Discourse::nearOf(Precision size) const
{
    const auto &mention = m_last[static_cast<std::size_t>(size)];
    return mention && isNear(*mention) ? std::optional(anchorAt(*mention, mention->point)) : std::nullopt;
}

std::optional<AnchorPoint> Discourse::nearYear() const
{
    if (!m_year || !isNear(*m_year))
        return std::nullopt;
    const bool isRecent = !m_published || m_year->span.end > m_published->span.begin - recent;
    const bool toldHere = m_year->sentence == m_sentence && m_year->point.precision < Precision::Year;
    return isRecent || toldHere ? std::optional(anchorAt(*m_year, {.year = m_year->point.year})) : std::nullopt;
}

std::optional<AnchorPoint> Discourse::onlyYear() const
{
    if (!m_year || m_yearsDiffer)
        return std::nullopt;
    return anchorAt(*m_year, {.year = m_year->point.year});
}

} // namespace core
