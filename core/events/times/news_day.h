// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dating/publication.h"
#include "core/events/event.h"
#include "core/events/mentions/mention.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// The day of the happening that an article is news of, from the words that name it: in the lead ("was killed on
/// Sunday"), where a later sentence returns to it ("the fire broke out at 3 a.m. on Friday"), or near the top. What
/// follows a happening ("was charged on Monday"), what is only said, old and coming days do not count, unless the lead
/// has nothing else. Nothing where no words name it, or the publication is unknown.
std::optional<EventDate> findNewsDay(std::span<const SentenceReading> sentences, const Publication &published);

/// Whether an article tells of years long past rather than news: most of what it dates lies more than a year before its
/// publication, or nothing is known of that. What it leaves undated is then not of the day of publication.
bool tellsHistory(std::span<const SentenceReading> sentences, const Publication &published);

/// On which days an article says that its happenings took place, by their words.
class ToldDays
{
public:
    /// Takes in what the body of the article dates to the day.
    explicit ToldDays(std::span<const SentenceReading> sentences);

    /// The one day that the article names for what `lemma` says, as a verb or as a noun ("shoot", "shooting"): nothing
    /// where it names none, or several.
    std::optional<EventDate> dayOf(QStringView lemma) const;

    /// The first day within `span` on which something happened, but for what only follows a happening.
    std::optional<EventDate> firstIn(const TimeSpan &span) const;

private:
    struct Told
    {
        QString stem;
        EventDate date;
        bool aftermath = false;
    };
    std::vector<Told> m_told;
};

/// Whether `time` is an hour whose day is that of publication only for want of another: "about 5 p.m.".
bool isFloating(const TimeExpression &time);

} // namespace core
