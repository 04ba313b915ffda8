// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/compiled_grammar.h"

#include <span>
#include <vector>

namespace core {

/// Finds the matches of a grammar in lists of tokens. Keeps its scratch between lists: use one for a whole
/// article. Once that is as large as the longest list needs, searching allocates nothing.
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
    struct Candidate
    {
        MatchPlace place;
        std::size_t path; ///< Where in m_paths it begins.
    };

    void consider(const MatchPlace &place, MatchPath path, std::span<const TimeToken> tokens);
    void choose(std::span<const TimeToken> tokens);
    Captures capturesOf(const Candidate &candidate, std::span<const TimeToken> tokens) const;

    const TimeGrammar::Compiled &m_grammar;
    MatchScratch m_scratch;
    std::vector<TokenKey> m_keys;
    std::vector<qint32> m_best; ///< By the extent's first token: index in m_candidates, or -1.
    std::vector<Candidate> m_candidates;
    std::vector<quint32> m_paths; ///< Of the candidates, one behind the other.
    std::vector<TimeMatch> m_chosen;
};

/// Whether a match may stand where it does: what `rule` forbids beside it is not there, and figures
/// at its edge are no part of a larger figure ("$1990", "1990%", "3.1990.2").
bool standsFree(const TimeRule &rule, const MatchPlace &match, std::span<const TimeToken> tokens,
                const TimeVocabulary &vocabulary);

} // namespace core
