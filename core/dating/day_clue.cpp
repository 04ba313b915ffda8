// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/day_clue.h"

#include "core/temporal/calendar.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

namespace chrono = std::chrono;

/// From the step before on and up to `last` (days or months), `perUnit` of all mentions fall on each.
struct Step
{
    int last;
    double perUnit;
};

// How long before its publication news tells of a date, by the form in which it writes it. Counted over 996 English
// articles of 1998 to 2023 with known days (newswire, local papers, Wikinews), rounded, and flattened far out.

constexpr std::array<Step, 9> freshestDay = {{
    {0, .30},
    {1, .10},
    {2, .03},
    {6, .01},
    {30, .003},
    {90, .0012},
    {365, .0004},
    {1500, .00015},
    {40000, .000003},
}};
constexpr std::array<Step, 6> freshestCaptionDay = {{
    {0, .15},
    {2, .04},
    {6, .012},
    {90, .003},
    {365, .0008},
    {40000, .00003},
}};
constexpr std::array<Step, 4> freshestMonth = {{{1, .020}, {24, .033}, {60, .004}, {1500, .0002}}};   // in months
constexpr std::array<Step, 5> freshestYear = {{{0, .45}, {1, .10}, {2, .06}, {9, .02}, {150, .001}}}; // in years
constexpr std::array<Step, 8> pastWeekday = {{
    {0, .40},
    {1, .29},
    {2, .10},
    {3, .067},
    {4, .033},
    {5, .02},
    {6, .045},
    {7, .002},
}};
constexpr std::array<Step, 8> firstWeekday = {{
    {0, .47},
    {1, .28},
    {2, .092},
    {3, .055},
    {4, .032},
    {5, .017},
    {6, .033},
    {7, .002},
}};
constexpr std::array<Step, 8> comingWeekday = {{
    {0, .05},
    {1, .38},
    {2, .16},
    {3, .12},
    {4, .10},
    {5, .05},
    {6, .11},
    {7, .03},
}};
constexpr std::array<Step, 11> pastMonthDay = {{
    {0, .05},
    {2, .020},
    {6, .0114},
    {9, .029},
    {13, .0148},
    {20, .0150},
    {30, .0100},
    {45, .0033},
    {60, .0027},
    {180, .0006},
    {365, .0003},
}};
constexpr std::array<Step, 3> comingMonthDay = {{{7, .014}, {30, .0046}, {365, .0002}}};
constexpr std::array<Step, 7> pastMonth = {{
    {0, .05},
    {2, .16},
    {4, .10},
    {6, .06},
    {8, .04},
    {9, .025},
    {11, .012},
}};
constexpr std::array<Step, 3> comingMonth = {{{1, .10}, {4, .02}, {11, .006}}};
constexpr std::array<Step, 6> sinceToldElsewhere = {{
    {0, .33},
    {1, .22},
    {2, .08},
    {6, .03},
    {30, .004},
    {365, .0003},
}};
constexpr std::array<Step, 6> besideSimilarNews = {{
    {0, .12},
    {1, .08},
    {3, .04},
    {7, .02},
    {30, .004},
    {365, .0004},
}};

template<std::size_t n>
double at(const std::array<Step, n> &steps, qint64 lag)
{
    const auto step = std::ranges::find_if(steps, [lag](const Step &s) { return lag <= s.last; });
    return step == steps.end() ? 0 : step->perUnit;
}

constexpr double daysPerMonth = 30.4;
constexpr double daysPerYear = 365.25;

/// What other articles tell is one day out of so many where it has nothing to do with this one.
constexpr double daysAtRandom = 1500;

qint64 monthsBetween(CivilDay from, CivilDay to)
{
    const chrono::year_month_day a(from);
    const chrono::year_month_day b(to);
    return (int(b.year()) - int(a.year())) * 12 + int(unsigned(b.month())) - int(unsigned(a.month()));
}

double freshness(const DayClue &told, CivilDay day)
{
    const auto lag = (day - told.days.first).count();
    if (told.precision == Precision::Year)
        return at(freshestYear,
                  int(chrono::year_month_day(day).year()) - int(chrono::year_month_day(told.days.first).year())) /
               daysPerYear;
    if (told.precision == Precision::Month)
        return at(freshestMonth, monthsBetween(told.days.first, day)) / daysPerMonth;
    return told.inCaption ? at(freshestCaptionDay, lag) : at(freshestDay, lag);
}

double weekdayFit(const DayClue &clue, CivilDay day)
{
    const int behind = (isoWeekday(day) - clue.day + 7) % 7;
    const int ahead = (7 - behind) % 7;
    if (clue.toCome)
        return at(comingWeekday, ahead == 0 ? 7 : ahead);
    return clue.first ? at(firstWeekday, behind) : at(pastWeekday, behind);
}

/// Days from the last such day of the year to `day`; 29 February counts as 1 March.
qint64 daysSinceLast(int month, int dayOfMonth, CivilDay day)
{
    const int year = int(chrono::year_month_day(day).year());
    const auto in = [&](int y) { return civilDay(y, month, dayOfMonth).value_or(*civilDay(y, 3, 1)); };
    const CivilDay thisYear = in(year);
    return (day - (thisYear <= day ? thisYear : in(year - 1))).count();
}

double monthDayFit(const DayClue &clue, CivilDay day)
{
    const qint64 behind = daysSinceLast(clue.month, clue.day, day);
    const double coming = at(comingMonthDay, std::max<qint64>(1, 365 - behind));
    constexpr double unmarked = 0.3; // of the days to come so many stand beside no word that looks ahead
    return clue.toCome ? coming : at(pastMonthDay, behind) + unmarked * coming;
}

double monthFit(const DayClue &clue, CivilDay day)
{
    const int behind = (int(unsigned(chrono::year_month_day(day).month())) - clue.month + 12) % 12;
    if (clue.toCome)
        return at(comingMonth, behind == 0 ? 12 : 12 - behind);
    return behind == 0 && clue.notThisMonth ? 0 : at(pastMonth, behind);
}

/// Of a date told elsewhere or of another article's day, as against a day at random.
double elsewhereFit(const DayClue &clue, CivilDay day)
{
    if (clue.kind == DayClue::Kind::SimilarNews) {
        const auto lag =
            clue.days.contains(day) ? 0 : std::max((clue.days.first - day).count(), (day - clue.days.last).count());
        return at(besideSimilarNews, lag);
    }
    if (day < clue.days.first)
        return 0;
    const auto length = double((clue.days.last - clue.days.first).count() + 1);
    return clue.days.contains(day) ? std::max(at(sinceToldElsewhere, 0) / length, 1 / daysAtRandom)
                                   : at(sinceToldElsewhere, (day - clue.days.last).count()) / length;
}

} // namespace

double likelihoodOf(const DayClue &clue, CivilDay day)
{
    constexpr double misread = 0.03; // so often words are none of what they look like
    constexpr double evenSo = 0.2;   // where words mean something else they fit a fifth of all days
    switch (clue.kind) {
    case DayClue::Kind::Told:
    case DayClue::Kind::ToldElsewhere:
    case DayClue::Kind::SimilarNews:
        break;
    case DayClue::Kind::Weekday:
        return weekdayFit(clue, day) + misread / 7;
    case DayClue::Kind::MonthDay:
        return monthDayFit(clue, day) + misread / daysPerYear;
    case DayClue::Kind::Month:
        return monthFit(clue, day) + misread / 12;
    case DayClue::Kind::SameTime:
    case DayClue::Kind::Elapsed:
        return (clue.days.contains(day) ? clue.trust : 0) + (1 - clue.trust) * evenSo;
    }
    Q_UNREACHABLE_RETURN(1);
}

double likelihoodOfTold(std::span<const DayClue> told, CivilDay day)
{
    constexpr double unforeseen = 0.06; // so often a date lies ahead and no word says so
    constexpr double pictured = 0.005;  // a picture shows nothing that lies ahead
    const DayClue *freshest = nullptr;
    double ahead = 1;
    for (const DayClue &clue : told) {
        if (clue.days.first > day)
            ahead *= clue.toCome ? 1 : clue.inCaption ? pictured : unforeseen;
        else if (!clue.toCome && (!freshest || std::pair(clue.days.first, freshest->precision) >
                                                   std::pair(freshest->days.first, clue.precision)))
            freshest = &clue;
    }
    return ahead * (freshest ? freshness(*freshest, day) : 1 / daysAtRandom / 20);
}

double likelihoodOfElsewhere(std::span<const DayClue> elsewhere, CivilDay day)
{
    constexpr double mostTrust = 0.85; // of all of them together: perhaps none tells of the same
    double trust = 0;
    double fit = 0;
    for (const DayClue &clue : elsewhere) {
        trust += clue.trust;
        fit += clue.trust * elsewhereFit(clue, day);
    }
    const double scale = trust > mostTrust ? mostTrust / trust : 1;
    return fit * scale + (1 - trust * scale) / daysAtRandom;
}

} // namespace core
