// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/find_published.h"

#include "core/dating/choose_date.h"
#include "core/dating/read_clue.h"

#include <algorithm>
#include <ranges>

namespace core {

namespace {

namespace chrono = std::chrono;

QString isoDay(CivilDay day)
{
    const chrono::year_month_day date(day);
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.day()), 2, 10, QLatin1Char('0'));
}

/// Below this nothing but a guess speaks for a day.
constexpr double leastStated = 1.5;

PublishedReason reasonOf(const DateCandidate &candidate, bool guessed)
{
    using enum DateSign;
    if (guessed)
        return PublishedReason::FirstDateInText;
    if (candidate.kind == DateClue::Kind::Updated)
        return PublishedReason::UpdatedOnPage;
    if (candidate.range.isEmpty()) {
        if (candidate.has(InUrl))
            return PublishedReason::StatedInAddress;
        if (candidate.has(InFileInfo))
            return PublishedReason::NotedInFile;
        return candidate.has(InFileHeader) ? PublishedReason::StatedInFile : PublishedReason::StatedInMarkup;
    }
    const bool told = candidate.has(PublishedCue) || candidate.has(PublishedCueNear) || candidate.has(InPublished) ||
                      candidate.has(InElement) || candidate.has(InTimeTag);
    if (told)
        return PublishedReason::StatedOnPage;
    return candidate.has(Dateline) ? PublishedReason::Dateline : PublishedReason::DateByStory;
}

PublishedEvidence evidenceOf(const DateCandidate &candidate, bool guessed)
{
    return {reasonOf(candidate, guessed), candidate.range};
}

/// The publication on the first of `days`.
Publication publishedOn(const std::vector<WeighedDay> &days, const std::vector<DateCandidate> &candidates)
{
    constexpr std::size_t mostEvidence = 3;
    constexpr std::size_t mostOthers = 5;
    const WeighedDay &best = days.front();
    const bool guessed = best.weight < leastStated;
    Publication published;
    published.value = isoDay(best.day);
    published.earliest = best.day;
    published.latest = best.day;
    published.basis = PublishedBasis::Stated;
    for (const std::size_t i : best.candidates) {
        const DateCandidate &candidate = candidates[i];
        const PublishedEvidence evidence = evidenceOf(candidate, guessed);
        const bool weighs = published.evidence.empty() || weightOf(candidate.signs) >= leastStated;
        const bool known = std::ranges::find(published.evidence, evidence) != published.evidence.end();
        if (weighs && !known && published.evidence.size() < mostEvidence)
            published.evidence.push_back(evidence);
        if (weighs && !guessed && !published.clock && candidate.clock)
            published.clock = PublishedClock{*candidate.clock, candidate.zone};
    }
    for (const WeighedDay &day : days | std::views::drop(1) | std::views::take(mostOthers)) {
        if (day.weight >= leastStated)
            published.others.push_back({day.day, evidenceOf(candidates[day.candidates.front()], false)});
    }
    return published;
}

/// The publication that looser words of a clue state: "June 2019".
std::optional<Publication> looselyStated(const DateClue &clue, const TimeGrammar &grammar)
{
    const auto time = readDate(clue.text, grammar);
    if (!time || !time->span || time->precision < Precision::Day)
        return {};
    Publication published;
    published.value = time->value;
    published.earliest = chrono::floor<chrono::days>(time->span->begin);
    published.latest = chrono::floor<chrono::days>(time->span->end - chrono::seconds(1));
    published.precision = time->precision;
    published.basis = PublishedBasis::Stated;
    const bool updated = clue.kind == DateClue::Kind::Updated;
    published.evidence = {{updated                ? PublishedReason::UpdatedOnPage
                           : clue.range.isEmpty() ? PublishedReason::StatedInMarkup
                                                  : PublishedReason::StatedOnPage,
                           clue.range}};
    return published;
}

/// The day by which the article was saved, and so published.
std::optional<CivilDay> savedDay(const Article &article)
{
    std::optional<CivilDay> saved;
    for (const DateClue &clue : article.dateClues) {
        const auto read = clue.kind == DateClue::Kind::Saved ? readClue(clue.text) : std::nullopt;
        if (read)
            saved = std::min(saved.value_or(read->day), read->day);
    }
    return saved;
}

} // namespace

Publication findPublished(const Article &article, const TimeGrammar &grammar)
{
    const std::optional<CivilDay> saved = savedDay(article);
    std::vector<DateCandidate> candidates = dateCandidates(article);
    settleOrder(candidates, article.language);
    const std::vector<WeighedDay> days = weighDays(candidates, saved, article.language);
    if (!days.empty() && days.front().weight > 0)
        return publishedOn(days, candidates);
    for (const auto kind : {DateClue::Kind::Published, DateClue::Kind::Updated}) {
        for (const DateClue &clue : article.dateClues) {
            const auto published = clue.kind == kind ? looselyStated(clue, grammar) : std::nullopt;
            if (published)
                return *published;
        }
    }
    Publication unknown;
    unknown.latest = saved;
    return unknown;
}

Publication givenPublished(CivilDay day)
{
    Publication published;
    published.value = isoDay(day);
    published.earliest = day;
    published.latest = day;
    published.basis = PublishedBasis::Given;
    published.evidence = {{PublishedReason::GivenByUser, {}}};
    return published;
}

std::optional<DayInterval> daysOf(const Publication &published)
{
    if (published.basis == PublishedBasis::Unknown || !published.earliest || !published.latest)
        return {};
    if (published.basis != PublishedBasis::Inferred)
        return DayInterval{*published.earliest, *published.latest};
    // The interval of an inferred day is wider than its value.
    const QStringList parts = published.value.split(u'-');
    const chrono::year year(parts[0].toInt());
    const chrono::month month(parts.value(1, QStringLiteral("1")).toUInt());
    if (published.precision >= Precision::Year)
        return DayInterval{CivilDay(year / 1 / 1), CivilDay(year / 12 / 31)};
    if (published.precision >= Precision::Month)
        return DayInterval{CivilDay(year / month / 1), CivilDay(year / month / chrono::last)};
    const CivilDay day(year / month / chrono::day(parts.value(2).toUInt()));
    return DayInterval{day, day};
}

std::optional<PublicationTime> publicationTime(const Publication &published)
{
    const auto days = published.likeliest ? std::optional(DayInterval{*published.likeliest, *published.likeliest})
                                          : daysOf(published);
    if (!days)
        return {};
    const TimeSpan span = {daySpan(days->first).begin, daySpan(days->last).end};
    const TextRange range = published.evidence.empty() ? TextRange() : published.evidence.front().range;
    return PublicationTime{span, published.likeliest ? Precision::Day : published.precision, range};
}

} // namespace core
