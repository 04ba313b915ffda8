// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/compiled_grammar.h"
#include "core/temporal/time_value.h"

#include <optional>
#include <span>

namespace core {

enum class Tense : quint8 {
    Unknown,
    PerhapsPast, ///< Only a word in "-ed" speaks for it.
    Past,
    Planned, ///< "is due", "resumes": to come, if that is soon enough.
    Future,
};

/// Whether a verb of that tense lets a time be to come.
constexpr bool isToCome(Tense tense)
{
    return tense >= Tense::Planned;
}

/// What the words around a match say of how it is meant.
struct Surroundings
{
    Tense tense = Tense::Unknown;
    bool by = false;                  ///< "by", "until" stands before it, and no past verb: a weekday is then to come.
    bool aside = false;               ///< "of", "the" or "since" stands before it: told by the way.
    std::optional<Relation> relation; ///< Of the preposition right before it: "since", "by".
};

/// Reads the words around `match`. The nearest verb before it decides the tense, then the nearest
/// after it. Cost: a few tokens on either side.
Surroundings surroundingsOf(const TimeMatch &match, std::span<const TimeToken> tokens,
                            const TimeGrammar::Compiled &grammar);

} // namespace core
