// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_definitions.h"
#include "core/temporal/token_keys.h"

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

    /// Values that the slot cannot hold are left out; see admitted().
    void set(Slot slot, qint64 value);

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

/// Where a rule matches in a list of tokens, [first, end); the time itself is [extentFirst, extentEnd).
struct MatchPlace
{
    quint32 rule = 0;
    quint32 first = 0;
    quint32 end = 0;
    quint32 extentFirst = 0;
    quint32 extentEnd = 0;

    quint32 extentLength() const { return extentEnd - extentFirst; }
    quint32 length() const { return end - first; }
};

/// A match, and what its words stand for.
struct TimeMatch : MatchPlace
{
    Captures captures = {};
};

/// The way that a match took through an automaton: one position for each of its tokens.
using MatchPath = std::span<const quint32>;

/// Where one match of a search stands, as positions leave it: scratch that is used again.
struct MatchScratch
{
    struct Step
    {
        quint32 position;
        qint32 previous; ///< Index of the step before; else what startedBy() makes of the first token's position.
    };

    std::vector<Step> steps;
    std::vector<quint32> path; ///< Of the match that was found last.
    std::vector<quint32> seen; ///< By position: the round in which it was reached last.
    quint32 round = 0;
};

/// All patterns of a grammar as one automaton (Glushkov's: one position per token of a pattern,
/// no empty moves), run over the keys of tokens from a given one on.
///
/// Most tokens begin no time. They are passed over by their key and that of the token after
/// them, in one look: a table tells which two can stand at the begin of a match. For the others each
/// place of a pattern asks one bit of the next key; what can stand second is grouped by its test, for many
/// patterns begin alike. Patterns have no repetition, so a match is at most as long as the longest pattern,
/// and searching from every token is linear in their number.
class TimeAutomaton
{
public:
    explicit TimeAutomaton(const TimeDefinitions &definitions);

    /// Writes the keys of `tokens` into `keys`, and behind them the one that stands for their end.
    void readKeys(std::span<const TimeToken> tokens, std::vector<TokenKey> &keys) const;

    /// Whether a match can begin with a token of key `first`, where `next` comes after it.
    bool mayBegin(TokenKey first, TokenKey next) const
    {
        return (m_beginnings[first * m_beginningsLength + next / 64] >> (next % 64) & 1U) != 0;
    }

    /// Calls `found(place, path)` with every match that begins at `tokens[first]`, shorter ones first; `path`
    /// stays until `found` returns. Of two ways to the same match the earlier alternative is taken.
    /// `keys` are what readKeys makes of `tokens`.
    template<typename Found>
    void matchesAt(std::span<const TimeToken> tokens, std::span<const TokenKey> keys, quint32 first,
                   MatchScratch &scratch, Found &&found) const;

    /// What the tokens of a match stand for. `tokens` are those of the match alone.
    Captures capturesOf(MatchPath path, std::span<const TimeToken> tokens, const TimeVocabulary &vocabulary) const;

private:
    struct Position
    {
        quint32 followBegin = 0; ///< In m_follow.
        quint32 followEnd = 0;
        quint32 test = 0;
        quint32 rule = 0;
        Slot slot = Slot::None;
        bool glued = false;
        bool inExtent = true;
        bool accepts = false;
    };

    struct Follow
    {
        quint32 position;
        quint32 test; ///< The position's own, so that most are refused without a look at it.
    };

    /// The first two positions of a pattern.
    struct Opening
    {
        quint32 first;
        quint32 second;
    };

    /// The openings whose second token must pass `test`; a range of m_openings, in the order of the rules.
    struct OpeningGroup
    {
        quint32 test;
        quint32 begin;
        quint32 end;
    };

    /// What can begin with a token of one key.
    struct Starts
    {
        std::vector<quint32> accepting;   ///< Positions that are a match by themselves.
        std::vector<OpeningGroup> groups; ///< By test.
    };

    friend class AutomatonBuilder;

    static constexpr qint32 startedBy(quint32 position) { return -1 - static_cast<qint32>(position); }

    std::span<const Follow> followsOf(quint32 position) const
    {
        const Position &from = m_positions[position];
        return std::span(m_follow).subspan(from.followBegin, from.followEnd - from.followBegin);
    }

    void enter(const TimeToken &token, quint32 position, qint32 previous, MatchScratch &scratch) const;
    void enterSeconds(std::span<const TimeToken> tokens, std::span<const TokenKey> keys, quint32 first,
                      MatchScratch &scratch) const;
    /// `step` is an index in the scratch, or startedBy() for a match of one token.
    MatchPlace matchEndingIn(qint32 step, quint32 first, quint32 end, MatchScratch &scratch) const;

    std::vector<TokenTest> m_tests; ///< Each once.
    TokenKeys m_keys;
    std::vector<Position> m_positions;
    std::vector<Follow> m_follow; ///< Behind one another: what can come after each position.
    std::vector<Opening> m_openings;
    std::vector<Starts> m_starts; ///< By key.
    std::size_t m_beginningsLength = 0;
    std::vector<quint64> m_beginnings; ///< A row for each key, with a bit for each key after it and one for the end.
};

template<typename Found>
void TimeAutomaton::matchesAt(std::span<const TimeToken> tokens, std::span<const TokenKey> keys, quint32 first,
                              MatchScratch &scratch, Found &&found) const
{
    const Starts &starts = m_starts[keys[first]];
    for (const quint32 position : starts.accepting) {
        const MatchPlace place = matchEndingIn(startedBy(position), first, first + 1, scratch);
        found(place, MatchPath(scratch.path));
    }
    if (first + 1 >= tokens.size())
        return;
    enterSeconds(tokens, keys, first, scratch);
    std::size_t begin = 0;
    for (quint32 at = first + 1; begin < scratch.steps.size(); ++at) {
        const std::size_t end = scratch.steps.size();
        for (std::size_t step = begin; step < end; ++step) {
            if (!m_positions[scratch.steps[step].position].accepts)
                continue;
            const MatchPlace place = matchEndingIn(static_cast<qint32>(step), first, at + 1, scratch);
            found(place, MatchPath(scratch.path));
        }
        if (at + 1 >= tokens.size())
            return;
        ++scratch.round;
        for (std::size_t step = begin; step < end; ++step) {
            for (const Follow &follow : followsOf(scratch.steps[step].position)) {
                if (m_keys.accepts(follow.test, keys[at + 1]))
                    enter(tokens[at + 1], follow.position, static_cast<qint32>(step), scratch);
            }
        }
        begin = end;
    }
}

inline void TimeAutomaton::enter(const TimeToken &token, quint32 position, qint32 previous, MatchScratch &scratch) const
{
    if ((m_positions[position].glued && !token.glued) || scratch.seen[position] == scratch.round)
        return;
    scratch.seen[position] = scratch.round;
    scratch.steps.push_back({position, previous});
}

} // namespace core
