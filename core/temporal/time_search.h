// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/compiled_grammar.h"

#include <span>
#include <vector>

namespace core {

/// Finds the matches of a grammar in lists of tokens. Keeps its scratch between lists: use one for a whole article.
class TimeSearch
{
public:
    explicit TimeSearch(const TimeGrammar::Compiled &grammar)
        : m_grammar(grammar)
    {}

    /// The matches that count in `tokens`, in order, extents not overlapping: from the left, the
    /// longest extent, then the one seen with more around it, then the earlier rule.
    /// The result stays until the next call.
    std::span<const TimeMatch> matchesIn(std::span<const TimeToken> tokens);

private:
    void consider(const TimeMatch &match, std::span<const TimeToken> tokens);

    const TimeGrammar::Compiled &m_grammar;
    MatchScratch m_scratch;
    std::vector<qint32> m_best; ///< By the extent's first token: index in m_candidates, or -1.
    std::vector<TimeMatch> m_candidates;
    std::vector<TimeMatch> m_chosen;
};

/// Whether a match may stand where it does: what `rule` forbids beside it is not there, and figures
/// at its edge are no part of a larger figure ("$1990", "1990%", "3.1990.2").
bool standsFree(const TimeRule &rule, const TimeMatch &match, std::span<const TimeToken> tokens,
                const TimeVocabulary &vocabulary);

} // namespace core
