// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <map>
#include <memory>
#include <vector>

namespace core {

/// What stays of an event when its article is read anew: the article and the words that tell it.
struct EventKey
{
    QString path; ///< Of its article.
    TextRange sentence;
    TextRange trigger;
    QString lemma; ///< Of the trigger: another text under the same path hardly has it at the same place.

    friend auto operator<=>(const EventKey &, const EventKey &) = default;
};

/// The key of event `event` of `extraction`.
EventKey keyOf(const Extraction &extraction, std::size_t event);

/// The dates that the user set, by event: a value of their own beside what was extracted, so that
/// taking one back is to erase it. A date here is fixed; it does not move with the publication day.
using ChosenDates = std::map<EventKey, EventDate>;

/// `extracted` with the dates of `chosen` in place of those that were read, which stay in
/// Extraction::readDates. How long an event lasted stays too. A chosen date that was counted from a publication
/// day keeps its days after that day was corrected, but no longer names it as its reason.
///
/// Articles without a chosen date are shared, not copied. `extracted` holds no chosen dates itself. Pure;
/// linear in the events of the articles that have one.
std::vector<std::shared_ptr<const Extraction>> withChosenDates(std::vector<std::shared_ptr<const Extraction>> extracted,
                                                               const ChosenDates &chosen);

} // namespace core
