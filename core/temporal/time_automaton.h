// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_definitions.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// What the tokens of a match stand for, slot by slot.
class Captures
{
public:
    bool has(Slot slot) const { return (m_filled >> index(slot) & 1U) != 0; }
    int value(Slot slot, int otherwise = 0) const { return has(slot) ? m_values[index(slot)] : otherwise; }

    template<typename Enum>
    std::optional<Enum> as(Slot slot) const
    {
        return has(slot) ? std::optional(static_cast<Enum>(m_values[index(slot)])) : std::nullopt;
    }

    void set(Slot slot, int value);

    /// Fills the slots that are still empty.
    void complete(std::span<const std::pair<Slot, int>> values);

    /// Adds one more token to a slot: "twenty" "one" is 21, "two" "hundred" 200, and the year "nineteen" "ten" 1910.
    void accumulate(Slot slot, int value);

private:
    static constexpr std::size_t index(Slot slot) { return static_cast<std::size_t>(slot); }

    quint64 m_filled = 0;
    std::array<int, slotCount> m_values{};
};

static_assert(slotCount <= 64);

/// A rule's match in a list of tokens, [first, end); the time itself is [extentFirst, extentEnd).
struct TimeMatch
{
    quint32 rule = 0;
    quint32 first = 0;
    quint32 end = 0;
    quint32 extentFirst = 0;
    quint32 extentEnd = 0;
    Captures captures = {};

    quint32 extentLength() const { return extentEnd - extentFirst; }
    quint32 length() const { return end - first; }
};

/// Where one match of a search stands, as positions leave it: scratch that is used again.
struct MatchScratch
{
    struct Step
    {
        quint32 position;
        qint32 previous; ///< Index of the step before; -1 for the first.
    };

    std::vector<Step> steps;
    std::vector<quint32> path; ///< The positions of one match, last first.
    std::vector<quint32> seen; ///< By position: the round in which it was reached last.
    quint32 round = 0;
};

/// All patterns of a grammar as one automaton (Glushkov's: one position per token of a pattern,
/// no empty moves), run over tokens from a given one on. Positions that begin a pattern are
/// found by the token's word, so that a word that begins no time costs one look.
///
/// Patterns have no repetition: a match is at most as long as the longest pattern, and
/// searching from every token is linear in their number.
class TimeAutomaton
{
public:
    explicit TimeAutomaton(const TimeDefinitions &definitions);

    /// Calls `found` with every match that begins at `tokens[first]`, shorter ones first.
    /// Of two ways to the same match the earlier alternative is taken.
    template<typename Found>
    void matchesAt(std::span<const TimeToken> tokens, quint32 first, const TimeDefinitions &definitions,
                   MatchScratch &scratch, Found &&found) const;

private:
    struct Position
    {
        TokenTest test = {};
        Slot slot = Slot::None;
        bool glued = false;
        bool inExtent = true;
        bool accepts = false;
        quint32 rule = 0;
        quint32 followBegin = 0;
        quint32 followEnd = 0;
    };

    friend class AutomatonBuilder;

    std::span<const quint32> startsFor(const TimeToken &token) const;
    void enter(const TimeToken &token, quint32 position, qint32 previous, const TimeDefinitions &definitions,
               MatchScratch &scratch) const;
    TimeMatch matchEndingIn(qint32 step, quint32 first, quint32 end, std::span<const TimeToken> tokens,
                            const TimeDefinitions &definitions, MatchScratch &scratch) const;

    std::vector<Position> m_positions;
    std::vector<quint32> m_follow;
    std::vector<std::vector<quint32>> m_wordStarts; ///< By word id.
    std::vector<quint32> m_numberStarts;
    std::vector<quint32> m_ordinalStarts;
    std::vector<quint32> m_markStarts;
    std::vector<quint32> m_capitalStarts;
};

template<typename Found>
void TimeAutomaton::matchesAt(std::span<const TimeToken> tokens, quint32 first, const TimeDefinitions &definitions,
                              MatchScratch &scratch, Found &&found) const
{
    const auto starts = startsFor(tokens[first]);
    if (starts.empty())
        return;
    scratch.steps.clear();
    scratch.seen.resize(m_positions.size());
    ++scratch.round;
    for (const quint32 position : starts)
        enter(tokens[first], position, -1, definitions, scratch);

    std::size_t begin = 0;
    for (quint32 at = first; begin < scratch.steps.size(); ++at) {
        const std::size_t end = scratch.steps.size();
        for (std::size_t step = begin; step < end; ++step) {
            if (m_positions[scratch.steps[step].position].accepts)
                found(matchEndingIn(static_cast<qint32>(step), first, at + 1, tokens, definitions, scratch));
        }
        if (at + 1 >= tokens.size())
            return;
        ++scratch.round;
        for (std::size_t step = begin; step < end; ++step) {
            const Position &from = m_positions[scratch.steps[step].position];
            for (quint32 follow = from.followBegin; follow < from.followEnd; ++follow)
                enter(tokens[at + 1], m_follow[follow], static_cast<qint32>(step), definitions, scratch);
        }
        begin = end;
    }
}

} // namespace core
