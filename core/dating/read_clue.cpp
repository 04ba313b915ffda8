// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/read_clue.h"

#include "core/article/written_date.h"

#include <algorithm>

namespace core {

namespace {

namespace chrono = std::chrono;

bool allFigures(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<DateCandidate> candidateOf(chrono::year_month_day date)
{
    if (!date.ok())
        return {};
    DateCandidate candidate;
    candidate.day = CivilDay(date);
    return candidate;
}

/// "20190603", and what may follow it: "T102000", "102000".
std::optional<DateCandidate> readCompact(QStringView text)
{
    constexpr qsizetype dayLength = 8;
    if (text.size() < dayLength || !allFigures(text.first(dayLength)))
        return {};
    const QStringView rest = text.sliced(dayLength);
    const bool stamped =
        rest.isEmpty() || rest.front() == u'T' || rest.front() == u' ' || (text.size() == 14 && allFigures(rest));
    const int year = text.first(4).toInt();
    if (!stamped || year < 1900 || year > 2199)
        return {};
    return candidateOf(chrono::year(year) / chrono::month(text.sliced(4, 2).toUInt()) /
                       chrono::day(text.sliced(6, 2).toUInt()));
}

/// Seconds or milliseconds since 1970, of the years from 1990 on.
std::optional<DateCandidate> readEpoch(QStringView text)
{
    constexpr qint64 earliest = 631'152'000;
    if (!allFigures(text) || (text.size() != 9 && text.size() != 10 && text.size() != 13))
        return {};
    const qint64 number = text.toLongLong();
    const qint64 seconds = text.size() == 13 ? number / 1000 : number;
    if (seconds < earliest)
        return {};
    const chrono::seconds since(seconds);
    auto candidate = candidateOf(chrono::year_month_day(chrono::floor<chrono::days>(chrono::sys_seconds(since))));
    if (candidate) {
        candidate->clock = since % chrono::days(1);
        candidate->zone = QStringLiteral("UTC");
    }
    return candidate;
}

/// The first eight figures in an address that are a day: "/news20190603_1.html".
std::optional<DateCandidate> readAddress(QStringView address)
{
    constexpr qsizetype dayLength = 8;
    for (qsizetype begin = 0; begin < address.size();) {
        qsizetype end = begin;
        while (end < address.size() && address[end].isDigit())
            ++end;
        if (end - begin == dayLength) {
            const auto read = readCompact(address.sliced(begin, dayLength));
            if (read && read->day > CivilDay(chrono::year(1994) / chrono::January / 1))
                return read;
        }
        begin = end + 1;
    }
    return {};
}

} // namespace

std::optional<DateCandidate> readClue(const QString &text)
{
    const QStringView words = QStringView(text).trimmed();
    if (auto compact = readCompact(words))
        return compact;
    if (auto epoch = readEpoch(words))
        return epoch;
    for (const WrittenDate &date : findWrittenDates(words)) {
        if (!date.weekdayFits())
            continue;
        DateCandidate candidate;
        candidate.day = CivilDay(date.date);
        if (date.monthFirst)
            candidate.monthFirst = CivilDay(*date.monthFirst);
        candidate.clock = date.clock;
        candidate.zone = date.zone;
        return candidate;
    }
    return words.contains(u'/') ? readAddress(words) : std::nullopt;
}

} // namespace core
