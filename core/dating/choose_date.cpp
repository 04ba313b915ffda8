// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/choose_date.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

bool isMetadata(const DateCandidate &candidate)
{
    return candidate.kind == DateClue::Kind::Published &&
           (candidate.has(DateSign::InMetadata) || candidate.has(DateSign::InJsonLd));
}

/// Whether the page's address or a time of another zone tells the day; and not as that of an update.
bool isLocal(std::span<const DateCandidate> candidates, const WeighedDay &day)
{
    return std::ranges::any_of(day.candidates, [&](std::size_t i) {
        const DateCandidate &candidate = candidates[i];
        const bool zoned = !candidate.zone.isEmpty() && !isUniversal(candidate);
        return candidate.kind == DateClue::Kind::Published && (candidate.has(DateSign::InUrl) || zoned);
    });
}

/// By how many days the page's own day differs from that of metadata in UTC: they name the next day for what was
/// published in an American evening, and the day before for a European midnight.
int localShift(const DateCandidate &metadata, const QString &language)
{
    constexpr std::chrono::hours americanEvening(12); // it is over everywhere by noon in Greenwich
    if (!isUniversal(metadata) || !metadata.clock)
        return 0;
    if (language == u"en")
        return *metadata.clock < americanEvening ? -1 : 0;
    return 0;
}

/// Of two days next to each other that metadata and the page's text name, the text's counts where zones explain it;
/// else it is that of a change, and the metadata's counts.
void settleNeighbours(std::vector<WeighedDay> &days, std::span<const DateCandidate> candidates, const QString &language)
{
    constexpr double leastLocal = 4;
    constexpr double step = 0.5;
    for (const WeighedDay &stated : std::vector(days)) {
        const DateCandidate &metadata = candidates[stated.candidates.front()];
        if (!isMetadata(metadata))
            continue;
        const int shift = localShift(metadata, language);
        for (WeighedDay &local : days) {
            const auto apart = (local.day - stated.day).count();
            if ((apart != 1 && apart != -1) || isMetadata(candidates[local.candidates.front()]))
                continue;
            const bool told = local.weight >= leastLocal && isLocal(candidates, local);
            local.weight = apart == shift && told ? std::max(local.weight, stated.weight + step)
                                                  : std::min(local.weight, stated.weight - step);
        }
    }
}

} // namespace

std::vector<WeighedDay> weighDays(std::span<const DateCandidate> candidates, std::optional<CivilDay> latest,
                                  const QString &language)
{
    std::vector<WeighedDay> days;
    std::map<CivilDay, std::size_t> places;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (latest && candidates[i].day > *latest)
            continue;
        const auto [place, isNew] = places.try_emplace(candidates[i].day, days.size());
        if (isNew)
            days.push_back({candidates[i].day, 0, {}});
        days[place->second].candidates.push_back(i);
    }
    constexpr double perWitness = 0.5;
    constexpr std::size_t mostWitnesses = 3;
    for (WeighedDay &day : days) {
        const auto weight = [&](std::size_t i) { return weightOf(candidates[i].signs); };
        std::ranges::stable_sort(day.candidates, std::ranges::greater(), weight);
        const auto witnesses = static_cast<std::size_t>(
            std::ranges::count_if(day.candidates, [&](std::size_t i) { return weight(i) > 0; }));
        day.weight = weight(day.candidates.front());
        if (witnesses > 1)
            day.weight += perWitness * static_cast<double>(std::min(witnesses - 1, mostWitnesses));
    }
    settleNeighbours(days, candidates, language);
    std::ranges::stable_sort(days, std::ranges::greater(), &WeighedDay::weight);
    return days;
}

namespace {

/// Whether the page writes its other dates with the month first. Where it writes none that tells, the language does.
bool writesMonthFirst(std::span<const DateCandidate> candidates, const QString &language)
{
    qsizetype monthFirst = 0;
    qsizetype dayFirst = 0;
    for (const DateCandidate &candidate : candidates) {
        if (candidate.monthFirst || candidate.form == WrittenDate::Form::YearFirst || candidate.range.isEmpty())
            continue;
        ++(candidate.monthBeforeDay ? monthFirst : dayFirst);
    }
    return monthFirst == dayFirst ? language == u"en" : monthFirst > dayFirst;
}

} // namespace

void settleOrder(std::vector<DateCandidate> &candidates, const QString &language)
{
    const bool byCustom = writesMonthFirst(candidates, language);
    std::vector<CivilDay> settled;
    for (const DateCandidate &candidate : candidates) {
        if (!candidate.monthFirst)
            settled.push_back(candidate.day);
    }
    const auto isSettledAt = [&](CivilDay day) { return std::ranges::find(settled, day) != settled.end(); };
    for (DateCandidate &candidate : candidates) {
        if (!candidate.monthFirst)
            continue;
        const bool dayFirst = isSettledAt(candidate.day);
        const bool monthFirst = isSettledAt(*candidate.monthFirst);
        if (monthFirst == dayFirst ? byCustom : monthFirst)
            candidate.day = *candidate.monthFirst;
        candidate.monthFirst.reset();
    }
}

} // namespace core
