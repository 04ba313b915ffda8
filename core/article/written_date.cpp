// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/written_date.h"

#include "core/article/calendar_words.h"
#include "core/article/written_clock.h"

#include <algorithm>
#include <span>

namespace core {

namespace {

namespace chrono = std::chrono;
using Kind = CalendarMeaning::Kind;

/// A run of letters or of figures.
struct Token
{
    TextRange range;
    int figures = 0; ///< How many; 0 for letters.
    int number = 0;
    std::span<const CalendarMeaning> meanings;

    /// The value of the first meaning of this kind; 0 where there is none.
    std::optional<int> as(Kind kind) const
    {
        const auto found = std::ranges::find(meanings, kind, &CalendarMeaning::kind);
        return found == meanings.end() ? std::nullopt : std::optional(found->value);
    }
};

/// Scripts written without blanks between words: each character is a word of its own.
bool standsAlone(QChar c)
{
    return (c.unicode() >= 0x3040 && c.unicode() <= 0x9fff) || (c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3);
}

/// Where dates may stand: around figures.
std::vector<TextRange> placesOfFigures(QStringView line)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype behind = 64;
    std::vector<TextRange> places;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t c = line[i].unicode();
        const bool figure = (c >= u'0' && c <= u'9') || (c > 0x600 && line[i].isDigit());
        if (!figure)
            continue;
        const TextRange place = {std::max<qsizetype>(0, i - before), std::min(line.size(), i + behind)};
        if (!places.empty() && places.back().end >= place.begin)
            places.back().end = place.end;
        else
            places.push_back(place);
    }
    return places;
}

/// Where the figures that begin at `at` end at most. Text copied from pages runs a year into what follows:
/// "3 June 201912 comments", "03/06/20190 comments".
qsizetype yearEnd(QStringView line, qsizetype at, const std::vector<Token> &tokens)
{
    constexpr qsizetype yearLength = 4;
    constexpr qsizetype farthest = 3;
    qsizetype end = at;
    while (end < line.size() && line[end].isDigit())
        ++end;
    const bool afterTwo = tokens.size() > 1 && tokens.back().figures == 2 && tokens[tokens.size() - 2].figures == 2 &&
                          at - tokens.back().range.end == 1;
    if (end - at == yearLength && afterTwo && end + 1 < line.size() && line[end] == u':' && line[end + 1].isDigit())
        return at + 2; // "03.06.1910:20"
    const bool runOn = end - at == yearLength + 1 || end - at == yearLength + 2;
    if (!runOn || tokens.empty() || at - tokens.back().range.end > farthest)
        return line.size();
    const Token &last = tokens.back();
    const bool numeric = tokens.size() > 1 && (last.figures == 1 || last.figures == 2) &&
                         (tokens[tokens.size() - 2].figures == 1 || tokens[tokens.size() - 2].figures == 2);
    const int century = line.sliced(at, 2).toInt();
    return (century == 19 || century == 20) && (last.as(Kind::Month) || numeric) ? at + yearLength : line.size();
}

std::vector<Token> tokensOf(QStringView line, TextRange place)
{
    const CalendarWords &words = CalendarWords::builtIn();
    const auto isWord = [&](qsizetype i) { return line[i].isLetter() || line[i].isMark(); };
    while (place.begin > 0 && line[place.begin].isLetterOrNumber() && line[place.begin - 1].isLetterOrNumber())
        --place.begin;
    while (place.end < line.size() && line[place.end].isLetterOrNumber() && line[place.end - 1].isLetterOrNumber())
        ++place.end;
    std::vector<Token> tokens;
    for (qsizetype at = place.begin; at < place.end;) {
        Token token;
        token.range.begin = at;
        if (line[at].isDigit()) {
            const qsizetype most = yearEnd(line, at, tokens);
            for (; at < most && line[at].isDigit(); ++at, ++token.figures)
                token.number = token.figures < 8 ? token.number * 10 + line[at].digitValue() : token.number;
        } else if (isWord(at)) {
            const bool alone = standsAlone(line[at]);
            do
                ++at;
            while (!alone && at < place.end && isWord(at) && !standsAlone(line[at]) &&
                   !(line[at].isUpper() && line[at - 1].isLower())); // "Selwyn PressJune 3"
            token.meanings = words.meaningsOf(line.sliced(token.range.begin, at - token.range.begin));
        } else {
            ++at;
            continue;
        }
        token.range.end = at;
        tokens.push_back(token);
    }
    return tokens;
}

/// What the parts of one date say, and which tokens they are.
struct Match
{
    std::size_t first = 0;
    std::size_t behind = 0; ///< The index behind the last token.
    int year = 0;
    int month = 0;
    int day = 0;
    WrittenDate::Form form = WrittenDate::Form::Words;
    bool shortYear = false;
    bool monthBeforeDay = false;
    bool dayFirst = false; ///< Figures with stops between them have the day first, wherever that gives a day.
    std::optional<WrittenClock> clock; ///< Where it stands before the year.
};

Match matchOf(std::size_t first, std::size_t behind, int year, int month, int day)
{
    Match match;
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
    DateMatcher(QStringView line, const std::vector<Token> &tokens)
        : m_line(line)
        , m_tokens(tokens)
    {}

    /// The date whose first part, weekday aside, is token `i`.
    std::optional<Match> matchAt(std::size_t i) const
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
        const Token &token = m_tokens[i];
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
    std::optional<Match> withYear(Match match, std::size_t last, QStringView marks) const
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
    std::optional<Match> yearBehindClock(Match match, std::size_t last) const
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

    std::optional<Match> dayFirst(std::size_t i) const
    {
        const auto named = m_tokens[i].as(Kind::Day);
        if (!named && !isDay(i))
            return {};
        const auto month = next(i);
        if (!month || !is(*month, Kind::Month))
            return named ? std::nullopt : countedMonth(i);
        Match match;
        match.first = i;
        match.day = named.value_or(m_tokens[i].number);
        match.month = *m_tokens[*month].as(Kind::Month);
        return withYear(match, *month, u"-/ ");
    }

    /// "13 tháng 6 năm 2019".
    std::optional<Match> countedMonth(std::size_t i) const
    {
        if (!isSoft(i) || !is(i + 1, Kind::MonthSign) || !isSoft(i + 1) || m_tokens[i + 2].figures == 0)
            return {};
        Match match;
        match.first = i;
        match.day = m_tokens[i].number;
        match.month = m_tokens[i + 2].number;
        return withYear(match, i + 2, u"/");
    }

    std::optional<Match> monthFirst(std::size_t i) const
    {
        const auto day = next(i);
        if (!day || !isDay(*day))
            return {};
        Match match;
        match.first = i;
        match.month = *m_tokens[i].as(Kind::Month);
        match.day = m_tokens[*day].number;
        match.monthBeforeDay = true;
        return withYear(match, *day, u"-,");
    }

    std::optional<Match> yearFirst(std::size_t i) const
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
        Match match =
            matchOf(i, *day + 1, m_tokens[i].number,
                    named ? *m_tokens[*month].as(Kind::Month) : m_tokens[*month].number, m_tokens[*day].number);
        match.form = named ? WrittenDate::Form::Words : WrittenDate::Form::YearFirst;
        return match;
    }

    std::optional<Match> yearLast(std::size_t i) const
    {
        if (isGlued(i) || !isJoined(i, i + 1, i + 2) || m_tokens[i + 1].figures == 0 || m_tokens[i + 1].figures > 2)
            return {};
        const QStringView mark = gap(i).trimmed();
        const bool full = isYear(i + 2);
        const bool marked = mark == u"/" || (m_tokens[i].figures == 2 && m_tokens[i + 1].figures == 2);
        if (!full && !isShortYear(i + 2, marked && gap(i).size() == 1))
            return {};
        Match match = matchOf(i, i + 3, full ? m_tokens[i + 2].number : fullYear(m_tokens[i + 2].number),
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
    const std::vector<Token> &m_tokens;
};

chrono::year_month_day dayOf(int year, int month, int day)
{
    return chrono::year(year) / chrono::month(static_cast<unsigned>(month)) / chrono::day(static_cast<unsigned>(day));
}

unsigned weekdayOf(chrono::year_month_day date)
{
    return chrono::weekday(chrono::sys_days(date)).iso_encoding();
}

bool isWeekdayOf(const Token &weekday, chrono::year_month_day date)
{
    return std::ranges::any_of(weekday.meanings, [&](const CalendarMeaning &m) {
        return m.kind == Kind::Weekday && static_cast<unsigned>(m.value) == weekdayOf(date);
    });
}

/// Takes a weekday in. Small words in lower case that disagree are some other word: "so", "die".
void addWeekday(WrittenDate &date, const Token &token, QStringView line)
{
    constexpr qsizetype shortWord = 3;
    if (!isWeekdayOf(token, date.date) && date.monthFirst && isWeekdayOf(token, *date.monthFirst)) {
        date.date = *date.monthFirst;
        date.monthBeforeDay = true;
    } else if (!isWeekdayOf(token, date.date)) {
        const bool doubtful = token.range.length() <= shortWord && line[token.range.begin].isLower();
        if (doubtful)
            return;
        date.weekday = static_cast<unsigned>(*token.as(Kind::Weekday));
        return;
    }
    date.monthFirst.reset();
    date.weekday = weekdayOf(date.date);
    date.range = {std::min(date.range.begin, token.range.begin), std::max(date.range.end, token.range.end)};
}

std::optional<WrittenDate> dateOf(const Match &match, const std::vector<Token> &tokens)
{
    WrittenDate date;
    date.form = match.form;
    date.shortYear = match.shortYear;
    date.monthBeforeDay = match.monthBeforeDay;
    date.range = {tokens[match.first].range.begin, tokens[match.behind - 1].range.end};
    date.date = dayOf(match.year, match.month, match.day);
    const auto swapped = dayOf(match.year, match.day, match.month);
    if (match.form == WrittenDate::Form::YearLast && swapped.ok() && swapped != date.date) {
        if (date.date.ok()) {
            if (!match.dayFirst)
                date.monthFirst = swapped;
        } else {
            date.date = swapped;
            date.monthBeforeDay = true;
        }
    }
    return date.date.ok() ? std::optional(date) : std::nullopt;
}

void addClock(WrittenDate &date, std::optional<WrittenClock> clock, QStringView line)
{
    date.whole = date.range;
    if (!clock)
        clock = clockBehind(line, date.range.end);
    if (!clock)
        clock = clockBefore(line, date.range.begin);
    if (!clock)
        return;
    date.clock = clock->sinceMidnight;
    date.zone = clock->zone;
    date.whole = {std::min(date.range.begin, clock->range.begin), std::max(date.range.end, clock->range.end)};
}

void findDates(QStringView line, TextRange place, std::vector<WrittenDate> &dates)
{
    const std::vector<Token> tokens = tokensOf(line, place);
    const DateMatcher matcher(line, tokens);
    for (std::size_t i = 0; i < tokens.size();) {
        const bool part = tokens[i].figures > 0 || tokens[i].as(Kind::Month) || tokens[i].as(Kind::Day);
        const auto match = part ? matcher.matchAt(i) : std::nullopt;
        auto date = match ? dateOf(*match, tokens) : std::nullopt;
        if (!date) {
            ++i;
            continue;
        }
        i = match->behind;
        if (const auto before = matcher.weekdayBefore(match->first)) {
            addWeekday(*date, tokens[*before], line);
        } else if (const auto behind = matcher.weekdayBehind(i); behind && isWeekdayOf(tokens[*behind], date->date)) {
            addWeekday(*date, tokens[*behind], line);
        }
        addClock(*date, match->clock, line);
        dates.push_back(*std::move(date));
    }
}

} // namespace

bool WrittenDate::weekdayFits() const
{
    return weekday == 0 || weekday == weekdayOf(date);
}

std::vector<WrittenDate> findWrittenDates(QStringView line)
{
    std::vector<WrittenDate> dates;
    for (const TextRange place : placesOfFigures(line))
        findDates(line, place, dates);
    return dates;
}

} // namespace core
