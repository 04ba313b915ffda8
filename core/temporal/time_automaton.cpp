// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_automaton.h"

#include <algorithm>

namespace core {

void Captures::set(Slot slot, qint64 value)
{
    const auto held = slot == Slot::None ? std::nullopt : admitted(slot, value);
    if (!held)
        return;
    m_filled |= quint64(1) << index(slot);
    m_values[index(slot)] = *held;
}

void Captures::complete(std::span<const std::pair<Slot, int>> values)
{
    for (const auto &[slot, value] : values) {
        if (!has(slot))
            set(slot, value);
    }
}

void Captures::accumulate(Slot slot, int value)
{
    if (!has(slot))
        return set(slot, value);
    const qint64 before = m_values[index(slot)];
    qint64 sum = before + value;
    if (value >= 100)
        sum = std::max<qint64>(before, 1) * value;
    else if (slot == Slot::Year && before < 100)
        sum = before >= 20 && value < 10 ? before + value : before * 100 + value;
    set(slot, sum);
}

void TimeAutomaton::readKeys(std::span<const TimeToken> tokens, std::vector<TokenKey> &keys) const
{
    keys.resize(tokens.size() + 1);
    for (std::size_t at = 0; at < tokens.size(); ++at)
        keys[at] = m_keys.keyOf(tokens[at]);
    keys.back() = static_cast<TokenKey>(m_keys.count());
}

void TimeAutomaton::enterSeconds(std::span<const TimeToken> tokens, std::span<const TokenKey> keys, quint32 first,
                                 MatchScratch &scratch) const
{
    scratch.steps.clear();
    scratch.seen.resize(m_positions.size());
    ++scratch.round;
    for (const OpeningGroup &group : m_starts[keys[first]].groups) {
        if (!m_keys.accepts(group.test, keys[first + 1]))
            continue;
        for (const Opening &opening : std::span(m_openings).subspan(group.begin, group.end - group.begin))
            enter(tokens[first + 1], opening.second, startedBy(opening.first), scratch);
    }
}

MatchPlace TimeAutomaton::matchEndingIn(qint32 step, quint32 first, quint32 end, MatchScratch &scratch) const
{
    scratch.path.resize(end - first);
    std::size_t at = scratch.path.size();
    for (; step >= 0; step = scratch.steps[static_cast<std::size_t>(step)].previous)
        scratch.path[--at] = scratch.steps[static_cast<std::size_t>(step)].position;
    scratch.path[0] = static_cast<quint32>(-1 - step);

    MatchPlace match{.rule = m_positions[scratch.path.back()].rule,
                     .first = first,
                     .end = end,
                     .extentFirst = end,
                     .extentEnd = first};
    for (quint32 token = first; token < end; ++token) {
        if (!m_positions[scratch.path[token - first]].inExtent)
            continue;
        match.extentFirst = std::min(match.extentFirst, token);
        match.extentEnd = token + 1;
    }
    if (match.extentEnd <= match.extentFirst) { // all that it marks was left out: "{day}? month"
        match.extentFirst = first;
        match.extentEnd = end;
    }
    return match;
}

Captures TimeAutomaton::capturesOf(MatchPath path, std::span<const TimeToken> tokens,
                                   const TimeVocabulary &vocabulary) const
{
    Captures captures;
    for (std::size_t at = 0; at < path.size(); ++at) {
        const Position &position = m_positions[path[at]];
        if (position.slot != Slot::None)
            captures.accumulate(position.slot, m_tests[position.test].valueOf(tokens[at], vocabulary));
    }
    return captures;
}

} // namespace core
