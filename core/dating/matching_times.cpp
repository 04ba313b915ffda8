// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/matching_times.h"

#include "core/dating/content_words.h"
#include "core/temporal/calendar.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

namespace chrono = std::chrono;

/// The trust that words of two sides are about one happening: it grows with the rarity of those they share.
double trustOf(const QSet<QString> &a, const QSet<QString> &b)
{
    double shared = 0;
    for (const QString &word : a)
        shared += b.contains(word) ? rarityOf(word) : 0;
    return shared < 3 ? 0 : shared < 6 ? 0.45 : shared < 9 ? 0.6 : 0.8;
}

/// "March last year": the month by name, its year counted from the publication.
bool tellsMonthAndCountsYear(const SeenTime &time)
{
    return time.open.precision == Precision::Month && time.open.value.startsWith(u"XXXX-") &&
           time.open.value != u"XXXX-XX" && time.tried->derivation != Derivation::Completed;
}

/// The days on which "Tuesday" means what `told` tells.
std::optional<DayInterval> publishedIfSameWeekday(CivilDay meant, const SeenTime &told, CivilDay about)
{
    const CivilDay stated = dayOf(told.open.span->begin);
    const bool same =
        told.open.precision <= Precision::Day && isoWeekday(stated) == isoWeekday(meant) && meant <= about;
    return same ? std::optional(DayInterval{stated, stated + chrono::days(6)}) : std::nullopt;
}

/// The days on which `time` means what `told` tells; nothing where it cannot.
std::optional<DayInterval> publishedIfSame(const SeenTime &time, const SeenTime &told, CivilDay about)
{
    const CivilDay meant = dayOf(time.tried->span->begin);
    const CivilDay stated = dayOf(told.open.span->begin);
    if (time.open.precision <= Precision::Day && time.open.value.startsWith(u"XXXX-WXX-"))
        return publishedIfSameWeekday(meant, told, about);
    if (told.open.precision > Precision::Month) // two years are the same by chance
        return {};
    const DayInterval year = daysOfYear(yearOf(stated) - yearOf(meant) + yearOf(about));
    if (time.open.precision == Precision::Year)
        return year;
    if (time.open.precision != Precision::Month)
        return {};
    if (time.open.value == u"XXXX-XX")
        return daysOfMonth(monthNumber(stated) - monthNumber(meant) + monthNumber(about));
    const bool sameMonth = (monthNumber(stated) - monthNumber(meant)) % 12 == 0;
    return sameMonth && tellsMonthAndCountsYear(time) ? std::optional(year) : std::nullopt;
}

struct Length
{
    int count;
    double daysPerUnit;
    Precision unit;
};

/// A length of so many weeks, months or years.
std::optional<Length> lengthOf(const QString &value)
{
    if (value.size() < 3 || value.front() != u'P')
        return {};
    bool isNumber = false;
    const int count = QStringView(value).sliced(1).chopped(1).toInt(&isNumber);
    if (!isNumber || count <= 0 || count > 100)
        return {};
    switch (value.back().unicode()) {
    case u'W':
        return Length{count, 7, Precision::Week};
    case u'M':
        return Length{count, 30.44, Precision::Month};
    case u'Y':
        return Length{count, 365.25, Precision::Year};
    default:
        return {};
    }
}

/// The days of a date that the text alone tells, or that was found to be the same as one.
std::optional<DayInterval> datedBy(const SeenTime &time, std::span<const DayClue> clues)
{
    if (time.open.span)
        return daysOf(*time.open.span);
    const auto same = std::ranges::find_if(clues, [&](const DayClue &clue) {
        return clue.kind == DayClue::Kind::SameTime && clue.range == time.open.range;
    });
    const auto told = same == clues.end() ? clues.end() : std::ranges::find(clues, same->other, &DayClue::range);
    return told == clues.end() ? std::nullopt : std::optional(told->days);
}

/// The days that lie so long after `since`; lengths are rounded, and mostly down.
DayInterval daysAfter(DayInterval since, const Length &length)
{
    const auto days = [&](double units) { return chrono::days(std::lround(units * length.daysPerUnit)); };
    return {since.first + days(length.count - 0.5), since.last + days(length.count + 1)};
}

} // namespace

std::optional<DayClue> matchSameTime(const SeenTime &time, std::span<const SeenTime> all, CivilDay about)
{
    constexpr double namedMonth = 0.8;
    constexpr double leastTrust = 0.5;
    std::optional<DayClue> best;
    for (const SeenTime &told : all) {
        const auto days = told.isTold() ? publishedIfSame(time, told, about) : std::nullopt;
        if (!days)
            continue;
        const double trust = tellsMonthAndCountsYear(time) ? namedMonth : trustOf(time.around, told.around);
        if (trust <= leastTrust || (best && trust <= best->trust))
            continue;
        best = DayClue{.kind = DayClue::Kind::SameTime,
                       .range = time.open.range,
                       .other = told.open.range,
                       .days = *days,
                       .trust = trust};
    }
    return best;
}

std::optional<DayClue> matchElapsed(const SeenTime &time, std::span<const SeenTime> all, std::span<const DayClue> clues)
{
    const auto length = lengthOf(time.open.value);
    if (!length)
        return {};
    for (const SeenTime &told : all) {
        const auto since = datedBy(told, clues);
        constexpr double rightWhereSame = 0.8; // some lengths run from another day
        const double trust = trustOf(time.sentenceContents, told.sentenceContents) * rightWhereSame;
        if (!since || told.open.precision > length->unit || trust == 0)
            continue;
        return DayClue{.kind = DayClue::Kind::Elapsed,
                       .range = time.open.range,
                       .other = told.open.range,
                       .days = daysAfter(*since, *length),
                       .trust = trust};
    }
    return {};
}

} // namespace core
