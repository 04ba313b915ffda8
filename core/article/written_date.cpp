// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/written_date.h"

#include "core/article/date_matcher.h"

#include <algorithm>

namespace core {

namespace {

namespace chrono = std::chrono;
using Kind = CalendarMeaning::Kind;

chrono::year_month_day dayOf(int year, int month, int day)
{
    return chrono::year(year) / chrono::month(static_cast<unsigned>(month)) / chrono::day(static_cast<unsigned>(day));
}

unsigned weekdayOf(chrono::year_month_day date)
{
    return chrono::weekday(chrono::sys_days(date)).iso_encoding();
}

bool isWeekdayOf(const DateToken &weekday, chrono::year_month_day date)
{
    return std::ranges::any_of(weekday.meanings, [&](const CalendarMeaning &m) {
        return m.kind == Kind::Weekday && static_cast<unsigned>(m.value) == weekdayOf(date);
    });
}

/// Takes a weekday in. Small words in lower case that disagree are some other word: "so", "die".
void addWeekday(WrittenDate &date, const DateToken &token, QStringView line)
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

std::optional<WrittenDate> dateOf(const DateMatch &match, const std::vector<DateToken> &tokens)
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
    const std::vector<DateToken> tokens = dateTokensOf(line, place);
    for (std::size_t i = 0; i < tokens.size();) {
        const bool part = tokens[i].figures > 0 || tokens[i].as(Kind::Month) || tokens[i].as(Kind::Day);
        const auto match = part ? matchDate(line, tokens, i) : std::nullopt;
        auto date = match ? dateOf(*match, tokens) : std::nullopt;
        if (!date) {
            ++i;
            continue;
        }
        i = match->behind;
        if (const auto before = weekdayBefore(line, tokens, match->first)) {
            addWeekday(*date, tokens[*before], line);
        } else if (const auto behind = weekdayBehind(line, tokens, i);
                   behind && isWeekdayOf(tokens[*behind], date->date)) {
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
