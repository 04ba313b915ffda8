// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/day_interval.h"
#include "core/dating/publication.h"
#include "core/temporal/time_grammar.h"

namespace core {

/// The publication day that `article` states: of its clues the first that reads as a date,
/// "published" before "updated". Unknown where none does. Pure.
Publication findPublished(const Article &article, const TimeGrammar &grammar);

/// The publication day that the user gave.
Publication givenPublished(CivilDay day);

/// The days that the value of `published` covers; nothing where it is unknown or unbounded. Those of an inferred
/// one are fewer than `earliest` to `latest`.
std::optional<DayInterval> daysOf(const Publication &published);

/// What times are anchored to: the value, or the likeliest day of an inferred month; nothing where `published` is
/// unknown or not bounded on both sides.
std::optional<PublicationTime> publicationTime(const Publication &published);

} // namespace core
