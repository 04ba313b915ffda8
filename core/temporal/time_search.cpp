// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_search.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

bool isFigure(const TimeToken &token)
{
    return token.kind == TimeTokenKind::Number || token.kind == TimeTokenKind::Ordinal;
}

bool isMark(const TimeToken &token, std::u16string_view marks)
{
    return token.kind == TimeTokenKind::Mark && marks.contains(token.mark);
}

/// Whether a figure at `first` goes on to the left.
bool bound(std::span<const TimeToken> tokens, quint32 first)
{
    if (first == 0 || !isFigure(tokens[first]))
        return false;
    const TimeToken &before = tokens[first - 1];
    if (isMark(before, u"$£€¥#"))
        return true;
    if (!tokens[first].glued)
        return false;
    if (before.kind != TimeTokenKind::Mark || isMark(before, u"/@\\=_&+*"))
        return true;
    const bool marksDecimal = isMark(before, u".,:-");
    return marksDecimal && first >= 2 && before.glued && isFigure(tokens[first - 2]);
}

/// Whether a figure that ends before `end` goes on to the right.
bool boundAfter(std::span<const TimeToken> tokens, quint32 end)
{
    if (end >= tokens.size() || !isFigure(tokens[end - 1]))
        return false;
    const TimeToken &after = tokens[end];
    if (isMark(after, u"%"))
        return true;
    if (!after.glued)
        return false;
    if (after.kind != TimeTokenKind::Mark || isMark(after, u"/@\\=_&+*$£€"))
        return true;
    return isMark(after, u".,:-") && end + 1 < tokens.size() && tokens[end + 1].glued && isFigure(tokens[end + 1]);
}

bool better(const MatchPlace &match, const MatchPlace &than)
{
    if (match.extentLength() != than.extentLength())
        return match.extentLength() > than.extentLength();
    if (match.length() != than.length())
        return match.length() > than.length();
    return match.rule < than.rule;
}

} // namespace

bool standsFree(const TimeRule &rule, const MatchPlace &match, std::span<const TimeToken> tokens,
                const TimeVocabulary &vocabulary)
{
    if (rule.alone && match.length() != tokens.size())
        return false;
    // What only has to stand beside the time may be part of more: "$1.76 [a year]".
    const bool figureGoesOn = match.extentFirst == match.first && bound(tokens, match.first);
    if (figureGoesOn || boundAfter(tokens, match.end))
        return false;
    const auto forbids = [&vocabulary](const std::vector<TokenTest> &tests, const TimeToken &token) {
        return std::ranges::any_of(tests, [&](const TokenTest &test) { return test.accepts(token, vocabulary); });
    };
    if (match.first > 0 && forbids(rule.notAfter, tokens[match.first - 1]))
        return false;
    return match.end >= tokens.size() || !forbids(rule.notBefore, tokens[match.end]);
}

std::span<const TimeMatch> TimeSearch::matchesIn(std::span<const TimeToken> tokens)
{
    const TimeAutomaton &automaton = m_grammar.automaton;
    m_candidates.clear();
    m_paths.clear();
    m_chosen.clear();
    automaton.readKeys(tokens, m_keys);
    for (quint32 first = 0; first < tokens.size(); ++first) {
        if (automaton.mayBegin(m_keys[first], m_keys[first + 1]))
            automaton.matchesAt(tokens, m_keys, first, m_scratch,
                                [&](const MatchPlace &place, MatchPath path) { consider(place, path, tokens); });
    }
    if (!m_candidates.empty())
        choose(tokens);
    return m_chosen;
}

void TimeSearch::consider(const MatchPlace &place, MatchPath path, std::span<const TimeToken> tokens)
{
    if (m_candidates.empty())
        m_best.assign(tokens.size(), -1);
    const TimeRule &rule = m_grammar.definitions.rules[place.rule];
    qint32 &best = m_best[place.extentFirst];
    if (best >= 0 && !better(place, m_candidates[static_cast<std::size_t>(best)].place))
        return;
    if (!standsFree(rule, place, tokens, m_grammar.definitions.vocabulary))
        return;
    best = static_cast<qint32>(m_candidates.size());
    m_candidates.push_back({place, m_paths.size()});
    m_paths.insert(m_paths.end(), path.begin(), path.end());
}

void TimeSearch::choose(std::span<const TimeToken> tokens)
{
    for (std::size_t at = 0; at < m_best.size();) {
        if (m_best[at] < 0) {
            ++at;
            continue;
        }
        const Candidate &candidate = m_candidates[static_cast<std::size_t>(m_best[at])];
        m_chosen.push_back({candidate.place, capturesOf(candidate, tokens)});
        at = candidate.place.extentEnd;
    }
}

Captures TimeSearch::capturesOf(const Candidate &candidate, std::span<const TimeToken> tokens) const
{
    const MatchPlace &place = candidate.place;
    return m_grammar.automaton.capturesOf(MatchPath(m_paths).subspan(candidate.path, place.length()),
                                          tokens.subspan(place.first, place.length()),
                                          m_grammar.definitions.vocabulary);
}

} // namespace core
