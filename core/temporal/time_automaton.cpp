// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_automaton.h"

#include <algorithm>

namespace core {

void Captures::set(Slot slot, int value)
{
    if (slot == Slot::None)
        return;
    m_filled |= quint64(1) << index(slot);
    m_values[index(slot)] = value;
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
    m_values[index(slot)] = static_cast<int>(std::min<qint64>(sum, largestNumber));
}

/// Turns patterns into positions: for each node the positions that may begin and end it.
class AutomatonBuilder
{
public:
    AutomatonBuilder(const TimeDefinitions &definitions, TimeAutomaton &automaton)
        : m_definitions(definitions)
        , m_automaton(automaton)
    {}

    void build()
    {
        m_automaton.m_wordStarts.resize(m_definitions.vocabulary.wordCount());
        for (quint32 rule = 0; rule < m_definitions.rules.size(); ++rule)
            addRule(rule);
        for (std::size_t position = 0; position < m_follows.size(); ++position)
            storeFollows(position);
    }

private:
    struct Ends
    {
        std::vector<quint32> first;
        std::vector<quint32> last;
        bool empty = false; ///< Whether it may match nothing.
    };

    static bool hasExtent(const PatternNode &node)
    {
        return node.kind == PatternNode::Kind::Extent || std::ranges::any_of(node.children, hasExtent);
    }

    void addRule(quint32 rule)
    {
        m_rule = rule;
        // Alternatives stand for themselves: one may mark its extent, another be one as a whole.
        for (const PatternNode &alternative : m_definitions.rules[rule].pattern.children) {
            m_inExtent = !hasExtent(alternative);
            const Ends ends = add(alternative);
            for (const quint32 position : ends.last)
                m_automaton.m_positions[position].accepts = true;
            for (const quint32 position : ends.first)
                addStart(position);
        }
    }

    Ends add(const PatternNode &node)
    {
        Ends ends;
        switch (node.kind) {
        case PatternNode::Kind::Token:
            ends = addToken(node);
            break;
        case PatternNode::Kind::Sequence:
            ends = addSequence(node);
            break;
        case PatternNode::Kind::Choice:
            ends = addChoice(node);
            break;
        case PatternNode::Kind::Optional:
            ends = add(node.children[0]);
            ends.empty = true;
            break;
        case PatternNode::Kind::Extent:
            m_inExtent = true;
            ends = add(node.children[0]);
            m_inExtent = false;
            break;
        }
        if (node.glued) {
            for (const quint32 position : ends.first)
                m_automaton.m_positions[position].glued = true;
        }
        return ends;
    }

    Ends addToken(const PatternNode &node)
    {
        const auto position = static_cast<quint32>(m_automaton.m_positions.size());
        m_automaton.m_positions.push_back(
            {.test = node.test, .slot = node.slot, .inExtent = m_inExtent, .rule = m_rule});
        m_follows.emplace_back();
        return {{position}, {position}, false};
    }

    Ends addSequence(const PatternNode &node)
    {
        Ends all{{}, {}, true};
        for (const PatternNode &child : node.children) {
            const Ends ends = add(child);
            for (const quint32 last : all.last)
                m_follows[last].insert(m_follows[last].end(), ends.first.begin(), ends.first.end());
            if (all.empty)
                all.first.insert(all.first.end(), ends.first.begin(), ends.first.end());
            if (!ends.empty)
                all.last.clear();
            all.last.insert(all.last.end(), ends.last.begin(), ends.last.end());
            all.empty = all.empty && ends.empty;
        }
        return all;
    }

    Ends addChoice(const PatternNode &node)
    {
        Ends all;
        for (const PatternNode &child : node.children) {
            const Ends ends = add(child);
            all.first.insert(all.first.end(), ends.first.begin(), ends.first.end());
            all.last.insert(all.last.end(), ends.last.begin(), ends.last.end());
            all.empty = all.empty || ends.empty;
        }
        return all;
    }

    void addStart(quint32 position)
    {
        const TokenTest &test = m_automaton.m_positions[position].test;
        switch (test.kind) {
        case TokenTest::Kind::Word:
            m_automaton.m_wordStarts[test.id].push_back(position);
            break;
        case TokenTest::Kind::WordClass:
            addClassStart(position, test.id);
            break;
        case TokenTest::Kind::Number:
            m_automaton.m_numberStarts.push_back(position);
            break;
        case TokenTest::Kind::Ordinal:
            m_automaton.m_ordinalStarts.push_back(position);
            break;
        case TokenTest::Kind::Mark:
            m_automaton.m_markStarts.push_back(position);
            break;
        case TokenTest::Kind::Capital:
            m_automaton.m_capitalStarts.push_back(position);
            break;
        }
    }

    void addClassStart(quint32 position, WordClassId wordClass)
    {
        for (std::size_t word = 1; word < m_automaton.m_wordStarts.size(); ++word) {
            if (m_definitions.vocabulary.value(static_cast<WordId>(word), wordClass))
                m_automaton.m_wordStarts[word].push_back(position);
        }
    }

    void storeFollows(std::size_t position)
    {
        auto &stored = m_automaton.m_follow;
        m_automaton.m_positions[position].followBegin = static_cast<quint32>(stored.size());
        stored.insert(stored.end(), m_follows[position].begin(), m_follows[position].end());
        m_automaton.m_positions[position].followEnd = static_cast<quint32>(stored.size());
    }

    const TimeDefinitions &m_definitions;
    TimeAutomaton &m_automaton;
    std::vector<std::vector<quint32>> m_follows;
    quint32 m_rule = 0;
    bool m_inExtent = true;
};

TimeAutomaton::TimeAutomaton(const TimeDefinitions &definitions)
{
    AutomatonBuilder(definitions, *this).build();
}

std::span<const quint32> TimeAutomaton::startsFor(const TimeToken &token) const
{
    switch (token.kind) {
    case TimeTokenKind::Word:
        if (token.word != 0)
            return m_wordStarts[token.word];
        return token.capital ? std::span<const quint32>(m_capitalStarts) : std::span<const quint32>();
    case TimeTokenKind::Number:
        return m_numberStarts;
    case TimeTokenKind::Ordinal:
        return m_ordinalStarts;
    case TimeTokenKind::Mark:
        return m_markStarts;
    }
    return {};
}

void TimeAutomaton::enter(const TimeToken &token, quint32 position, qint32 previous, const TimeDefinitions &definitions,
                          MatchScratch &scratch) const
{
    const Position &to = m_positions[position];
    if (scratch.seen[position] == scratch.round || (to.glued && previous >= 0 && !token.glued) ||
        !to.test.accepts(token, definitions.vocabulary))
        return;
    scratch.seen[position] = scratch.round;
    scratch.steps.push_back({position, previous});
}

TimeMatch TimeAutomaton::matchEndingIn(qint32 step, quint32 first, quint32 end, std::span<const TimeToken> tokens,
                                       const TimeDefinitions &definitions, MatchScratch &scratch) const
{
    TimeMatch match{.rule = m_positions[scratch.steps[static_cast<std::size_t>(step)].position].rule,
                    .first = first,
                    .end = end,
                    .extentFirst = end,
                    .extentEnd = first};
    scratch.path.clear();
    for (; step >= 0; step = scratch.steps[static_cast<std::size_t>(step)].previous)
        scratch.path.push_back(scratch.steps[static_cast<std::size_t>(step)].position);
    for (quint32 at = 0; at < end - first; ++at) {
        const Position &position = m_positions[scratch.path[end - first - 1 - at]];
        const TimeToken &token = tokens[first + at];
        if (position.slot != Slot::None)
            match.captures.accumulate(position.slot, position.test.valueOf(token, definitions.vocabulary));
        if (!position.inExtent)
            continue;
        match.extentFirst = std::min(match.extentFirst, first + at);
        match.extentEnd = std::max(match.extentEnd, first + at + 1);
    }
    return match;
}

} // namespace core
