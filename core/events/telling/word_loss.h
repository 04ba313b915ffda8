// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/telling/told_clause.h"

namespace core {

/// What a headline loses with a word and all that hangs on it, from nothing to everything.
///
/// The order is that of clause compression by dependency trees (Filippova and Strube, "Dependency tree based sentence
/// compression", INLG 2008): arguments outlive adjuncts. Times go before places, since the date stands beside the mark.
enum class Loss : quint8 {
    Nothing,     ///< Never kept: who said it, parentheses, appositions, plain times, "however".
    Manner,      ///< "quickly".
    Clause,      ///< ", leaving two dead"; "to protest against it".
    Time,        ///< "until Friday", "for two days".
    Description, ///< "[who were on leave]", "[held in the north]".
    Adjunct,     ///< "with a crane".
    Attribute,   ///< "the head [of the union]".
    Place,       ///< "in Paris".
    Conjunct,    ///< "Ann Lowell [and two others]".
    Quality,     ///< "[violent] protests".
    Condition,   ///< "if they refuse".
    Argument,    ///< "with murder" of "charged".
    Everything,  ///< Without it the clause is broken or says another thing.
};

/// What the headline of `told` loses with `word`.
Loss lossOf(const SentenceTree &tree, const ToldClause &told, int word);

} // namespace core
