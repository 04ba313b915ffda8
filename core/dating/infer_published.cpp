// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/infer_published.h"

#include "core/dating/beginning_of.h"
#include "core/dating/find_day_clues.h"
#include "core/language/analysis.h"
#include "core/temporal/calendar.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace core {

namespace {

namespace chrono = std::chrono;

constexpr double probableDay = 0.5;
constexpr double probableMonth = 0.5;
constexpr double probableYear = 0.7;
constexpr double inInterval = 0.9;

bool isTold(const DayClue &clue)
{
    return clue.kind == DayClue::Kind::Told;
}

bool isElsewhere(const DayClue &clue)
{
    return isFromElsewhere(clue.kind);
}

std::vector<DayClue> only(const std::vector<DayClue> &clues, bool (*fits)(const DayClue &))
{
    std::vector<DayClue> some;
    std::ranges::copy_if(clues, std::back_inserter(some), fits);
    return some;
}

double likelihood(const DayClue &clue, CivilDay day)
{
    return isTold(clue)        ? likelihoodOfTold({&clue, 1}, day)
           : isElsewhere(clue) ? likelihoodOfElsewhere({&clue, 1}, day)
                               : likelihoodOf(clue, day);
}

/// The days that can come into question: from some time before the freshest date to some years after it; nothing
/// where nothing tells a year.
std::optional<DayInterval> daysInQuestion(const std::vector<DayClue> &clues)
{
    constexpr chrono::days before{400};
    constexpr chrono::days after{5 * 366};
    std::optional<DayInterval> days;
    const auto take = [&days](CivilDay day) {
        days = days ? DayInterval{std::min(days->first, day), std::max(days->last, day)} : DayInterval{day, day};
    };
    std::optional<CivilDay> freshest;
    for (const DayClue &clue : clues) {
        if (isTold(clue) && !clue.toCome && (!freshest || *freshest < clue.days.first))
            freshest = clue.days.first;
        else if (isElsewhere(clue))
            take(clue.days.first);
    }
    if (freshest)
        take(*freshest);
    if (!days)
        return {};
    constexpr chrono::days longest{40 * 366};
    const CivilDay last = days->last + after;
    return DayInterval{std::max(days->first - before, last - longest), last};
}

/// The clues of one text with what is believed after them.
DayPosterior posteriorOf(DayInterval days, const std::vector<DayClue> &clues)
{
    const std::vector<DayClue> told = only(clues, isTold);
    const std::vector<DayClue> elsewhere = only(clues, isElsewhere);
    DayPosterior posterior(days);
    if (!told.empty())
        posterior.weigh([&](CivilDay day) { return likelihoodOfTold(told, day); });
    if (!elsewhere.empty())
        posterior.weigh([&](CivilDay day) { return likelihoodOfElsewhere(elsewhere, day); });
    for (const DayClue &clue : clues) {
        if (!isTold(clue) && !isElsewhere(clue))
            posterior.weigh([&](CivilDay day) { return likelihoodOf(clue, day); });
    }
    return posterior;
}

DayInterval monthAround(CivilDay day)
{
    return daysOfMonth(monthNumber(day));
}

DayInterval yearAround(CivilDay day)
{
    return daysOfYear(yearOf(day));
}

/// The most probable of the months, or years, that `posterior` spans.
template<typename Around>
DayInterval mostProbable(const DayPosterior &posterior, Around around)
{
    DayInterval best = around(posterior.days().first);
    double most = 0;
    for (CivilDay day = posterior.days().first; day <= posterior.days().last;) {
        const DayInterval stretch = around(day);
        const double probability = posterior.probabilityOf(stretch);
        if (probability > most) {
            most = probability;
            best = stretch;
        }
        day = stretch.last + chrono::days(1);
    }
    return best;
}

PublishedReason reasonOf(const DayClue &clue)
{
    switch (clue.kind) {
    case DayClue::Kind::Told:
        return clue.inCaption ? PublishedReason::PicturedDate : PublishedReason::FreshestDate;
    case DayClue::Kind::Weekday:
        return PublishedReason::WeekdayNearby;
    case DayClue::Kind::MonthDay:
    case DayClue::Kind::Month:
        return PublishedReason::DateWithoutYear;
    case DayClue::Kind::SameTime:
        return PublishedReason::SameTimeTold;
    case DayClue::Kind::Elapsed:
        return PublishedReason::TimeSince;
    case DayClue::Kind::ToldElsewhere:
        return PublishedReason::ToldElsewhere;
    case DayClue::Kind::SimilarNews:
        return PublishedReason::SimilarNews;
    }
    Q_UNREACHABLE_RETURN(PublishedReason::FreshestDate);
}

/// How much a clue narrowed the days down to `chosen`: the logarithm of its likelihood there against that on any day.
double weightOf(const DayClue &clue, DayInterval chosen, DayInterval all)
{
    const auto mean = [&clue](DayInterval days) {
        double sum = 0;
        for (CivilDay day = days.first; day <= days.last; day += chrono::days(1))
            sum += likelihood(clue, day);
        return sum / double((days.last - days.first).count() + 1);
    };
    return std::log(mean(chosen) / mean(all));
}

std::vector<PublishedEvidence> evidenceOf(const std::vector<DayClue> &clues, DayInterval chosen, DayInterval all)
{
    constexpr double worthTelling = 0.4;
    constexpr std::size_t most = 6;
    std::vector<std::pair<double, std::size_t>> weights;
    for (std::size_t i = 0; i < clues.size(); ++i) {
        const double weight = weightOf(clues[i], chosen, all);
        if (weight >= worthTelling)
            weights.push_back({-weight, i});
    }
    std::ranges::sort(weights);
    weights.resize(std::min(weights.size(), most));
    std::ranges::sort(weights, {}, &std::pair<double, std::size_t>::second);
    std::vector<PublishedEvidence> evidence;
    for (const auto &[weight, i] : weights)
        evidence.push_back({reasonOf(clues[i]), clues[i].range, clues[i].other, clues[i].article});
    return evidence;
}

QString isoText(CivilDay day, Precision precision)
{
    const chrono::year_month_day date(day);
    const auto two = [](unsigned number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString text = QStringLiteral("%1").arg(int(date.year()), 4, 10, QLatin1Char('0'));
    if (precision <= Precision::Month)
        text += u'-' + two(unsigned(date.month()));
    if (precision <= Precision::Day)
        text += u'-' + two(unsigned(date.day()));
    return text;
}

/// The finest of day, month and year that is probable enough; nothing where none is.
std::optional<std::pair<DayInterval, Precision>> choose(const DayPosterior &posterior)
{
    const CivilDay day = posterior.mostProbable();
    if (posterior.probabilityOf({day, day}) >= probableDay)
        return std::pair(DayInterval{day, day}, Precision::Day);
    const DayInterval month = mostProbable(posterior, monthAround);
    if (posterior.probabilityOf(month) >= probableMonth)
        return std::pair(month, Precision::Month);
    const DayInterval year = mostProbable(posterior, yearAround);
    if (posterior.probabilityOf(year) >= probableYear)
        return std::pair(year, Precision::Year);
    return {};
}

} // namespace

Publication inferPublished(const Article &article, const TimeGrammar &grammar, const std::vector<DayClue> &elsewhere)
{
    const Article beginning = beginningOf(article);
    const Analysis analysis = analyse(beginning);
    std::vector<DayClue> clues = findToldDates(beginning, analysis, grammar);
    clues.insert(clues.end(), elsewhere.begin(), elsewhere.end());
    const auto days = daysInQuestion(clues);
    if (!days)
        return {};
    DayClues found = findDayClues(beginning, analysis, grammar, posteriorOf(*days, clues).mostProbable());
    if (!found.speaksFromItsDay)
        return {};
    clues = std::move(found.clues);
    clues.insert(clues.end(), elsewhere.begin(), elsewhere.end());
    const DayPosterior posterior = posteriorOf(*days, clues);
    const auto chosen = choose(posterior);
    if (!chosen)
        return {};
    const DayInterval bounds = posterior.credibleInterval(inInterval);
    Publication published;
    published.value = isoText(chosen->first.first, chosen->second);
    published.earliest = std::min(bounds.first, posterior.mostProbable());
    published.latest = std::max(bounds.last, posterior.mostProbable());
    published.precision = chosen->second;
    published.basis = PublishedBasis::Inferred;
    if (chosen->second == Precision::Month && chosen->first.contains(posterior.mostProbable()))
        published.likeliest = posterior.mostProbable();
    published.evidence = evidenceOf(clues, chosen->first, *days);
    return published;
}

} // namespace core
