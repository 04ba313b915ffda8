// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QString>

#include <memory>
#include <vector>

namespace tests {

/// `events` events as news brings them: bursts of days in about `years` years up to 2024, four in five dated to
/// the day, some to an hour, a week, a month or a year, a few undated or not on the timeline; places and
/// kinds of very different frequency, all statuses, headlines in prose. The same `seed` gives the same timeline.
std::shared_ptr<const core::Timeline> syntheticTimeline(int events, int years = 6, unsigned seed = 1);

/// An event of one or more days as a test writes it: "2019-06-04", or with an end "2019-06-01/2019-07-01".
struct DatedEvent
{
    QString days;
    QString headline = QStringLiteral("The ferry is late again");
    QString place = {};
    core::EventStatus status = core::EventStatus::Happened;
    QString kind = QStringLiteral("protest");
    double salience = 0.5;
};

/// A timeline of one article with these events, in this order; each is a story of its own.
std::shared_ptr<const core::Timeline> timelineOfDays(const std::vector<DatedEvent> &events);

} // namespace tests
