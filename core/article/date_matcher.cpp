// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/date_matcher.h"

#include <algorithm>

namespace core {

namespace {

using Kind = CalendarMeaning::Kind;

DateMatch matchOf(std::size_t first, std::size_t behind, int year, int month, int day)
{
    DateMatch match;
    match.first = first;
    match.behind = behind;
    match.year = year;
    match.month = month;
    match.day = day;
    return match;
}

class DateMatcher
{
public:
    DateMatcher(QStringView line, const std::vector<DateToken> &tokens)
        : m_line(line)
        , m_tokens(tokens)
    {}

    /// The date whose first part, weekday aside, is token `i`.
    std::optional<DateMatch> matchAt(std::size_t i) const
    {
        if (m_tokens[i].as(Kind::Month))
            return monthFirst(i);
        if (const auto words = dayFirst(i))
            return words;
        if (m_tokens[i].figures == 4)
            return yearFirst(i);
        return m_tokens[i].figures == 1 || m_tokens[i].figures == 2 ? yearLast(i) : std::nullopt;
    }

    /// The index of the weekday that stands before the date at `i`.
    std::optional<std::size_t> weekdayBefore(std::size_t i) const
    {
        while (i > 0 && isSoft(i - 1)) {
            --i;
            if (m_tokens[i].as(Kind::Weekday))
                return i;
            if (!m_tokens[i].as(Kind::Filler))
                break;
        }
        return {};
    }

    /// The index of the weekday right behind the date that ends before `i`: a long word, or one in brackets.
    std::optional<std::size_t> weekdayBehind(std::size_t i) const
    {
        constexpr qsizetype longWord = 5;
        if (i == 0 || i >= m_tokens.size() || !m_tokens[i].as(Kind::Weekday))
            return {};
        const QStringView between = gap(i - 1);
        const bool bracketed = between.contains(u'(');
        const bool close = std::ranges::all_of(between, [](QChar c) { return c.isSpace() || c == u',' || c == u'.'; });
        return bracketed || (close && m_tokens[i].range.length() >= longWord) ? std::optional(i) : std::nullopt;
    }

    QStringView gap(std::size_t i) const
    {
        return m_line.sliced(m_tokens[i].range.end, m_tokens[i + 1].range.begin - m_tokens[i].range.end);
    }

private:
    bool has(std::size_t i) const { return i < m_tokens.size(); }
    bool is(std::size_t i, Kind kind) const { return has(i) && m_tokens[i].as(kind).has_value(); }

    /// Whether what stands between tokens `i` and `i + 1` joins the parts of a date.
    bool isSoft(std::size_t i) const
    {
        static constexpr QStringView joints = u" \u00a0\u202f\t,.-–'’°ºª/|()·*_\u200e\u200f";
        constexpr qsizetype most = 4;
        if (!has(i + 1))
            return false;
        const QStringView between = gap(i);
        return between.size() <= most && std::ranges::all_of(between, [](QChar c) { return joints.contains(c); });
    }

    /// The next token that matters, from token `i` on; nothing where something else comes between.
    std::optional<std::size_t> next(std::size_t i) const
    {
        constexpr int mostBetween = 3;
        for (int count = 0; count <= mostBetween && isSoft(i); ++count) {
            ++i;
            const bool part = m_tokens[i].figures > 0 || is(i, Kind::Month);
            if (part)
                return i;
            if (!is(i, Kind::Filler) && !is(i, Kind::Sign))
                return {};
        }
        return {};
    }

    bool isDay(std::size_t i) const
    {
        const DateToken &token = m_tokens[i];
        return (token.figures == 1 || token.figures == 2) && token.number >= 1 && token.number <= 31 && !isGlued(i);
    }

    /// Whether the figures belong to a code: "B12". After a word in small letters they do not: "Ines Varga3.6.2019".
    bool isGlued(std::size_t i) const
    {
        const qsizetype begin = m_tokens[i].range.begin;
        if (begin == 0 || !m_line[begin - 1].isLetter() || standsAlone(m_line[begin - 1]))
            return false;
        return begin == 1 || !m_line[begin - 1].isLower() || !m_line[begin - 2].isLetter();
    }

    bool isYear(std::size_t i) const
    {
        constexpr int earliest = 1000;
        constexpr int latest = 2199;
        return m_tokens[i].figures == 4 && m_tokens[i].number >= earliest && m_tokens[i].number <= latest;
    }

    /// Whether token `i` is a year of two figures: not an hour, nor one part of something longer.
    bool isShortYear(std::size_t i, bool marked) const
    {
        if (m_tokens[i].figures != 2)
            return false;
        const qsizetype end = m_tokens[i].range.end;
        const bool open =
            end < m_line.size() &&
            (m_line[end] == u':' || m_line[end] == u'%' || m_line[end].isLetter() ||
             (end + 1 < m_line.size() && QStringView(u".,/-").contains(m_line[end]) && m_line[end + 1].isDigit()));
        return !open && (marked || gap(i - 1).contains(u'\'') || gap(i - 1).contains(u'’'));
    }

    /// The match with its year: the part behind token `last`, or the one behind a time of day. A year of two
    /// figures is told by one of `marks` before it.
    std::optional<DateMatch> withYear(DateMatch match, std::size_t last, QStringView marks) const
    {
        const auto year = next(last);
        const bool marked = year && std::ranges::any_of(gap(last), [&](QChar c) { return marks.contains(c); });
        if (year && isYear(*year) && !isClockHour(*year)) {
            match.year = m_tokens[*year].number;
            match.behind = *year + 1;
            return match;
        }
        if (year && isShortYear(*year, marked)) {
            match.year = fullYear(m_tokens[*year].number);
            match.shortYear = true;
            match.behind = *year + 1;
            return match;
        }
        return yearBehindClock(match, last);
    }

    /// "Jun 3 10:20:05 UTC 2019".
    std::optional<DateMatch> yearBehindClock(DateMatch match, std::size_t last) const
    {
        const qsizetype end = m_tokens[last].range.end;
        const auto clock = clockBehind(m_line, end);
        if (!clock || m_line.sliced(end, clock->range.begin - end).trimmed().size() > 1)
            return {};
        for (std::size_t i = last + 1; has(i); ++i) {
            if (m_tokens[i].range.begin < clock->range.end)
                continue;
            const bool near = m_tokens[i].range.begin - clock->range.end <= 2;
            if (!near || !isYear(i))
                return {};
            match.year = m_tokens[i].number;
            match.behind = i + 1;
            match.clock = clock;
            return match;
        }
        return {};
    }

    bool isClockHour(std::size_t i) const
    {
        const qsizetype end = m_tokens[i].range.end;
        return end + 1 < m_line.size() && m_line[end] == u':' && m_line[end + 1].isDigit() && m_tokens[i].figures <= 2;
    }

    static int fullYear(int figures)
    {
        constexpr int pivot = 70; // as strptime takes two figures
        return figures < pivot ? 2000 + figures : 1900 + figures;
    }

    std::optional<DateMatch> dayFirst(std::size_t i) const
    {
        const auto named = m_tokens[i].as(Kind::Day);
        if (!named && !isDay(i))
            return {};
        const auto month = next(i);
        if (!month || !is(*month, Kind::Month))
            return named ? std::nullopt : countedMonth(i);
        DateMatch match;
        match.first = i;
        match.day = named.value_or(m_tokens[i].number);
        match.month = *m_tokens[*month].as(Kind::Month);
        return withYear(match, *month, u"-/ ");
    }

    /// "13 tháng 6 năm 2019".
    std::optional<DateMatch> countedMonth(std::size_t i) const
    {
        if (!isSoft(i) || !is(i + 1, Kind::MonthSign) || !isSoft(i + 1) || m_tokens[i + 2].figures == 0)
            return {};
        DateMatch match;
        match.first = i;
        match.day = m_tokens[i].number;
        match.month = m_tokens[i + 2].number;
        return withYear(match, i + 2, u"/");
    }

    std::optional<DateMatch> monthFirst(std::size_t i) const
    {
        const auto day = next(i);
        if (!day || !isDay(*day))
            return {};
        DateMatch match;
        match.first = i;
        match.month = *m_tokens[i].as(Kind::Month);
        match.day = m_tokens[*day].number;
        match.monthBeforeDay = true;
        return withYear(match, *day, u"-,");
    }

    std::optional<DateMatch> yearFirst(std::size_t i) const
    {
        if (!isYear(i) || isGlued(i))
            return {};
        const auto month = next(i);
        if (!month)
            return {};
        const auto day = next(*month);
        const bool named = is(*month, Kind::Month);
        if (day && !named && isDay(*month) && is(*day, Kind::Month)) // Latvian
            return matchOf(i, *day + 1, m_tokens[i].number, *m_tokens[*day].as(Kind::Month), m_tokens[*month].number);
        if (!day || m_tokens[*day].figures > 2 || m_tokens[*day].figures == 0)
            return {};
        if (!named && !(isJoined(i, *month, *day) && m_tokens[*month].figures <= 2))
            return {};
        DateMatch match =
            matchOf(i, *day + 1, m_tokens[i].number,
                    named ? *m_tokens[*month].as(Kind::Month) : m_tokens[*month].number, m_tokens[*day].number);
        match.form = named ? WrittenDate::Form::Words : WrittenDate::Form::YearFirst;
        return match;
    }

    std::optional<DateMatch> yearLast(std::size_t i) const
    {
        if (isGlued(i) || !isJoined(i, i + 1, i + 2) || m_tokens[i + 1].figures == 0 || m_tokens[i + 1].figures > 2)
            return {};
        const QStringView mark = gap(i).trimmed();
        const bool full = isYear(i + 2);
        const bool marked = mark == u"/" || (m_tokens[i].figures == 2 && m_tokens[i + 1].figures == 2);
        if (!full && !isShortYear(i + 2, marked && gap(i).size() == 1))
            return {};
        DateMatch match = matchOf(i, i + 3, full ? m_tokens[i + 2].number : fullYear(m_tokens[i + 2].number),
                                  m_tokens[i + 1].number, m_tokens[i].number);
        match.form = WrittenDate::Form::YearLast;
        match.shortYear = !full;
        match.dayFirst = mark == u".";
        return match;
    }

    /// Whether the same mark stands between three numbers, and none of it before or behind them.
    bool isJoined(std::size_t a, std::size_t b, std::size_t c) const
    {
        if (!has(c) || m_tokens[b].figures == 0 || m_tokens[c].figures == 0)
            return false;
        if (b != a + 1 || c != b + 1) // with signs: "2019年6月3日"
            return c - a <= 4 && is(a + 1, Kind::Sign);
        const QStringView mark = gap(a).trimmed();
        static constexpr QStringView marks = u"./-–";
        if (mark.size() != 1 || !marks.contains(mark.front()) || gap(b).trimmed() != mark || gap(a).size() > 3)
            return false;
        const qsizetype begin = m_tokens[a].range.begin;
        const qsizetype end = m_tokens[c].range.end;
        const bool before = begin > 1 && m_line[begin - 1] == mark.front() && m_line[begin - 2].isDigit();
        const bool behind = end + 1 < m_line.size() && m_line[end] == mark.front() && m_line[end + 1].isDigit();
        const bool more = behind && mark != u"-" && m_tokens[a].figures < 4; // an address goes on behind its day
        return !before && !more;
    }

    QStringView m_line;
    const std::vector<DateToken> &m_tokens;
};

} // namespace

std::optional<DateMatch> matchDate(QStringView line, const std::vector<DateToken> &tokens, std::size_t i)
{
    return DateMatcher(line, tokens).matchAt(i);
}

std::optional<std::size_t> weekdayBefore(QStringView line, const std::vector<DateToken> &tokens, std::size_t i)
{
    return DateMatcher(line, tokens).weekdayBefore(i);
}

std::optional<std::size_t> weekdayBehind(QStringView line, const std::vector<DateToken> &tokens, std::size_t i)
{
    return DateMatcher(line, tokens).weekdayBehind(i);
}

} // namespace core
