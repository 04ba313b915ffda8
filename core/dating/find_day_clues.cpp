// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/find_day_clues.h"

#include "core/dating/matching_times.h"
#include "core/dating/seen_times.h"
#include "core/temporal/calendar.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

namespace chrono = std::chrono;

QStringView wordsBefore(const SeenTime &time, QStringView text)
{
    constexpr qsizetype reach = 60;
    const qsizetype begin = std::max(time.sentence.range.begin, time.open.range.begin - reach);
    return text.sliced(begin, time.open.range.begin - begin);
}

/// Whether a word shortly before a date that is told in full makes it one to come.
bool looksAhead(const SeenTime &time, QStringView text)
{
    static constexpr std::array<QStringView, 9> words = {
        u" will ", u" until ",    u" planned ", u" scheduled ", u" due ",
        u" by ",   u" expected ", u" expires ", u" before ",
    };
    const QStringView before = wordsBefore(time, text);
    return time.open.relation == Relation::Before ||
           std::ranges::any_of(words, [&](QStringView word) { return before.contains(word, Qt::CaseInsensitive); });
}

DayClue toldDate(const SeenTime &time, QStringView text)
{
    DayClue clue;
    clue.range = time.open.range;
    clue.days = daysOf(*time.open.span);
    clue.precision = std::max(time.open.precision, Precision::Day);
    clue.inCaption = time.sentence.region == RegionKind::Caption;
    clue.toCome = !clue.inCaption && looksAhead(time, text);
    return clue;
}

DayClue weekday(const SeenTime &time, CivilDay about)
{
    static constexpr QStringView form = u"XXXX-WXX-";
    DayClue clue;
    clue.kind = DayClue::Kind::Weekday;
    clue.range = time.open.range;
    clue.day = time.open.value.sliced(form.size()).first(1).toInt();
    clue.toCome = time.isToCome(about);
    return clue;
}

/// "December 20", "in February": a month by name, its year left to the reader.
bool leavesYearOut(const SeenTime &time)
{
    const bool dayOrMonth = time.open.precision <= Precision::Day || time.open.precision == Precision::Month;
    return time.tried && time.tried->span && time.open.rule.startsWith(u"date.") && dayOrMonth &&
           time.open.derivation == Derivation::Completed &&
           time.tried->derivation == Derivation::Completed; // "March last year" tells its year
}

DayClue dateWithoutYear(const SeenTime &time, QStringView text, CivilDay about)
{
    const chrono::year_month_day date(dayOf(time.tried->span->begin));
    const bool isDay = time.open.precision <= Precision::Day;
    DayClue clue;
    clue.kind = isDay ? DayClue::Kind::MonthDay : DayClue::Kind::Month;
    clue.range = time.open.range;
    clue.month = int(unsigned(date.month()));
    clue.day = isDay ? int(unsigned(date.day())) : 0;
    clue.toCome = time.isToCome(about);
    clue.notThisMonth = wordsBefore(time, text).endsWith(u"back in ", Qt::CaseInsensitive);
    return clue;
}

/// Whether `clues` have the same weekday, month or day already: to name it again says nothing new.
bool isKnown(const DayClue &clue, const std::vector<DayClue> &clues)
{
    return std::ranges::any_of(clues, [&clue](const DayClue &c) {
        const bool sameSide = clue.kind != DayClue::Kind::Weekday || c.toCome == clue.toCome;
        return c.kind == clue.kind && c.month == clue.month && c.day == clue.day && sameSide;
    });
}

/// Whether the text tells the same day of the year with its year.
bool isToldInFull(const DayClue &clue, const std::vector<SeenTime> &times)
{
    return clue.kind == DayClue::Kind::MonthDay && std::ranges::any_of(times, [&clue](const SeenTime &time) {
               if (!time.isTold() || time.open.precision > Precision::Day)
                   return false;
               const chrono::year_month_day date(dayOf(time.open.span->begin));
               return int(unsigned(date.month())) == clue.month && int(unsigned(date.day())) == clue.day;
           });
}

void appendClue(const SeenTime &time, const std::vector<SeenTime> &times, QStringView text, CivilDay about,
                std::vector<DayClue> &clues)
{
    if (time.isTold()) {
        clues.push_back(toldDate(time, text));
    } else if (time.open.value.startsWith(u"XXXX-WXX-")) {
        DayClue clue = weekday(time, about);
        clue.first = !clue.toCome && std::ranges::none_of(clues, [](const DayClue &c) {
            return c.kind == DayClue::Kind::Weekday && !c.toCome;
        });
        if (!isKnown(clue, clues))
            clues.push_back(clue);
    } else if (leavesYearOut(time)) {
        const DayClue clue = dateWithoutYear(time, text, about);
        if (!isKnown(clue, clues) && !isToldInFull(clue, times))
            clues.push_back(clue);
    }
}

} // namespace

std::vector<DayClue> findToldDates(const Article &article, const Analysis &analysis, const TimeGrammar &grammar)
{
    std::vector<DayClue> told;
    for (const SeenTime &time : findSeenTimes(article, analysis, grammar)) {
        if (time.isTold())
            told.push_back(toldDate(time, article.text));
    }
    return told;
}

DayClues findDayClues(const Article &article, const Analysis &analysis, const TimeGrammar &grammar, CivilDay about)
{
    std::vector<SeenTime> times = findSeenTimes(article, analysis, grammar);
    tryDay(times, about, article, analysis, grammar);
    DayClues found;
    found.speaksFromItsDay = std::ranges::any_of(
        times, [](const SeenTime &time) { return time.tried && time.tried->anchor.kind == Anchor::Kind::Published; });
    for (const SeenTime &time : times) {
        appendClue(time, times, article.text, about, found.clues);
        if (time.countsFromPublication()) {
            if (auto clue = matchSameTime(time, times, about))
                found.clues.push_back(std::move(*clue));
        }
    }
    for (const SeenTime &time : times) {
        const bool isLength = time.open.type == TimexType::Duration;
        if (auto clue = isLength ? matchElapsed(time, times, found.clues) : std::nullopt)
            found.clues.push_back(std::move(*clue));
    }
    return found;
}

} // namespace core
