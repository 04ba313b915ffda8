// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/find_published.h"

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

/// The words without the clock time that metadata put behind the day: "2019-06-03T10:00:00+02:00".
/// The day is the one that the page's own zone has.
QString withoutClock(const QString &words)
{
    constexpr qsizetype dayLength = 10;
    const bool stamped = words.size() > dayLength && words[4] == u'-' && words[7] == u'-' &&
                         (words[dayLength] == u'T' || words[dayLength] == u' ') && words.front().isDigit();
    return stamped ? words.first(dayLength) : words;
}

PublishedReason reasonOf(const DateClue &clue)
{
    if (clue.kind == DateClue::Kind::Updated)
        return PublishedReason::UpdatedOnPage;
    return clue.range.isEmpty() ? PublishedReason::StatedInMarkup : PublishedReason::StatedOnPage;
}

/// The publication that `clue` states; nothing where its words are no date or no one stretch of days.
std::optional<Publication> publicationStatedBy(const DateClue &clue, const TimeGrammar &grammar)
{
    const auto time = readDate(withoutClock(clue.text), grammar);
    if (!time || !time->span)
        return {};
    const auto first = chrono::floor<chrono::days>(time->span->begin);
    const auto last = chrono::floor<chrono::days>(time->span->end - chrono::seconds(1));
    Publication published;
    const bool withinDay = time->precision < Precision::Day;
    published.value = withinDay ? isoDay(first) : time->value;
    published.earliest = first;
    published.latest = withinDay ? first : last;
    published.precision = withinDay ? Precision::Day : time->precision;
    published.basis = PublishedBasis::Stated;
    published.evidence = {{reasonOf(clue), clue.range}};
    return published;
}

} // namespace

Publication findPublished(const Article &article, const TimeGrammar &grammar)
{
    for (const auto kind : {DateClue::Kind::Published, DateClue::Kind::Updated}) {
        for (const DateClue &clue : article.dateClues) {
            if (clue.kind != kind)
                continue;
            if (const auto published = publicationStatedBy(clue, grammar))
                return *published;
        }
    }
    return {};
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
