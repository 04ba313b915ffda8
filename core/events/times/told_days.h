// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/mention.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

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

} // namespace core
