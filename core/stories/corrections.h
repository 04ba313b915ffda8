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

/// What the user set of one event. A member without a value leaves what was read; an empty one says that there is none.
struct Correction
{
    std::optional<QString> headline = {}; ///< Never empty; at most maxHeadlineLength units are kept.
    std::optional<QString> kind = {};
    std::optional<EventDate> date = {}; ///< Fixed: it does not move with the publication day.
    std::optional<QStringList> agents = {};
    std::optional<QStringList> patients = {};
    std::optional<QStringList> others = {};
    std::optional<QString> place = {};
    std::optional<QString> region = {}; ///< Counts only beside a place.
    std::optional<std::vector<Quantity>> quantities = {};
    std::optional<EventStatus> status = {};
    std::optional<QStringList> saidBy = {};

    bool isEmpty() const { return *this == Correction(); }

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// What the user corrected, by event: values of their own beside what was extracted, so that taking one back is to
/// erase it.
using Corrections = std::map<EventKey, Correction>;

/// `extracted` with the values of `corrections` in place of those that were read, which stay in Extraction::readEvents.
/// How long an event lasted stays too. A date that was counted from a publication day keeps its days after that day was
/// corrected, but no longer names it as its reason. Names that the article has are pointed to, in the event's sentence
/// before elsewhere.
///
/// Articles without a correction are shared, not copied. `extracted` holds no corrections itself. Pure; linear in the
/// events of the articles that have one.
std::vector<std::shared_ptr<const Extraction>> withCorrections(std::vector<std::shared_ptr<const Extraction>> extracted,
                                                               const Corrections &corrections);

} // namespace core
