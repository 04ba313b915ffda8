// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <optional>
#include <vector>

namespace core {

/// What is told, as far as one article can be asked for what another tells: that people came to harm, or else that
/// somebody did what `lemma` says.
struct Happening
{
    bool harm = false;
    QString lemma = {};
};

/// Whether two events, whatever their days, may tell one happening.
bool areAlike(const Happening &a, const Happening &b);

/// What one event of an article says for its day.
struct Testimony
{
    std::size_t event = 0; ///< An index into the events of the article.
    CivilDay day;
    Happening happening = {};
    double weight = 0; ///< For who asks for this happening.
};

/// An article as it is asked for the day of what it tells, and asks others.
struct Witness
{
    Happening about = {};   ///< Its main event, or the harm that this follows on.
    bool followsOn = false; ///< Its main event is an arrest, a charge or the like.
    /// Where `followsOn`: the first event that tells the harm itself and has no day of its own; it may be told
    /// elsewhere.
    std::optional<std::size_t> behind = {};
    std::vector<Testimony> said = {}; ///< In reading order, of the main event and of those with a day in words.
};

/// Nothing where the article has no main event that took place, or nothing to compare it by.
std::optional<Witness> witnessOf(const Extraction &extraction);

/// What `said` weighs for `asking`: about the logarithm of the odds that what it asks for took place then.
double weightFor(const Witness &asking, const Testimony &said);

/// Whether its article leaves the day of `date` open enough for another to tell it.
bool isOpenDay(const EventDate &date);

} // namespace core
