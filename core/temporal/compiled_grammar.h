// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_automaton.h"
#include "core/temporal/time_grammar.h"

#include <optional>

namespace core {

/// What a TimeGrammar holds: its rules and words, and the automaton made of them.
struct TimeGrammar::Compiled
{
    explicit Compiled(TimeDefinitions defined);

    TimeDefinitions definitions;
    TimeAutomaton automaton;

    /// Classes whose words say how a time beside them is meant; the grammar may lack each.
    std::optional<WordClassId> relationClass; ///< "since", "by": a Relation.
    std::optional<WordClassId> futureClass;   ///< "will", "planned": what follows is to come.
    std::optional<WordClassId> pastClass;     ///< "was", "said": it is past.
    std::optional<WordClassId> planClass;     ///< "scheduled": the same of a time after it.
    std::optional<WordClassId> setsDateClass; ///< "called": the same of a time after it and one of aheadClass.
    std::optional<WordClassId> aheadClass;    ///< "for", "until".
    std::optional<WordClassId> notPastClass;  ///< "hundred": ends as past verbs do, but is none.
    std::optional<WordClassId> isClass;       ///< "is" and
    std::optional<WordClassId> toClass;       ///< "to" together are to come.
    std::optional<WordClassId> byClass;       ///< "by": to come, where no past verb is near.
    std::optional<WordClassId> sinceClass;    ///< "since": past.
    std::optional<WordClassId> asClass;       ///< "as" and
    std::optional<WordClassId> ofClass;       ///< "of" together tell a date by the way.
    std::optional<WordClassId> untilClass;    ///< "until": to come, where no past verb stands before.
};

} // namespace core
