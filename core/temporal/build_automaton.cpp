// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_automaton.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core {

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
        for (quint32 rule = 0; rule < m_definitions.rules.size(); ++rule)
            addRule(rule);
        for (std::size_t position = 0; position < m_follows.size(); ++position)
            storeFollows(position);
        m_automaton.m_keys = TokenKeys(m_automaton.m_tests, m_definitions.vocabulary);
        collectKeys();
        storeStarts();
        storeBeginnings();
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
            m_starts.insert(m_starts.end(), ends.first.begin(), ends.first.end());
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
            {.test = indexOf(node.test), .rule = m_rule, .slot = node.slot, .inExtent = m_inExtent});
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

    quint32 indexOf(const TokenTest &test)
    {
        const auto [it, isNew] = m_testIndex.try_emplace(test, static_cast<quint32>(m_automaton.m_tests.size()));
        if (isNew)
            m_automaton.m_tests.push_back(test);
        return it->second;
    }

    void storeFollows(std::size_t position)
    {
        auto &stored = m_automaton.m_follow;
        m_automaton.m_positions[position].followBegin = static_cast<quint32>(stored.size());
        for (const quint32 follow : m_follows[position])
            stored.push_back({follow, m_automaton.m_positions[follow].test});
        m_automaton.m_positions[position].followEnd = static_cast<quint32>(stored.size());
    }

    void collectKeys()
    {
        m_keysOfTest.resize(m_automaton.m_tests.size());
        for (TokenKey key = 0; key < m_automaton.m_keys.count(); ++key) {
            for (quint32 test = 0; test < m_keysOfTest.size(); ++test) {
                if (m_automaton.m_keys.accepts(test, key))
                    m_keysOfTest[test].push_back(key);
            }
        }
    }

    void storeStarts()
    {
        m_automaton.m_starts.resize(m_automaton.m_keys.count());
        m_startsOfKey.resize(m_automaton.m_keys.count());
        for (const quint32 position : m_starts) {
            for (const TokenKey key : m_keysOfTest[m_automaton.m_positions[position].test])
                m_startsOfKey[key].push_back(position);
        }
        std::map<std::vector<quint32>, TokenKey> known; // many keys begin the same patterns
        for (TokenKey key = 0; key < m_startsOfKey.size(); ++key) {
            const auto [it, isNew] = known.try_emplace(m_startsOfKey[key], key);
            m_automaton.m_starts[key] = isNew ? startsWith(m_startsOfKey[key]) : m_automaton.m_starts[it->second];
        }
    }

    TimeAutomaton::Starts startsWith(const std::vector<quint32> &positions)
    {
        TimeAutomaton::Starts starts;
        std::map<quint32, std::vector<TimeAutomaton::Opening>> byTest;
        for (const quint32 position : positions) {
            if (m_automaton.m_positions[position].accepts)
                starts.accepting.push_back(position);
            for (const auto &[follow, test] : m_automaton.followsOf(position))
                byTest[test].push_back({position, follow});
        }
        auto &stored = m_automaton.m_openings;
        for (const auto &[test, openings] : byTest) {
            const auto begin = static_cast<quint32>(stored.size());
            stored.insert(stored.end(), openings.begin(), openings.end());
            starts.groups.push_back({test, begin, static_cast<quint32>(stored.size())});
        }
        return starts;
    }

    void storeBeginnings()
    {
        const std::size_t count = m_automaton.m_keys.count();
        const std::size_t length = count / 64 + 1; // one bit more than there are keys
        m_automaton.m_beginningsLength = length;
        m_automaton.m_beginnings.resize(count * length);
        std::vector<TokenKey> doneFor(m_automaton.m_tests.size(), static_cast<TokenKey>(count));
        for (TokenKey key = 0; key < count; ++key) {
            const auto row = std::span(m_automaton.m_beginnings).subspan(key * length, length);
            for (const quint32 start : m_startsOfKey[key])
                markNext(start, key, row, doneFor);
        }
    }

    void markNext(quint32 start, TokenKey key, std::span<quint64> row, std::vector<TokenKey> &doneFor) const
    {
        if (m_automaton.m_positions[start].accepts)
            std::ranges::fill(row, ~quint64(0));
        for (const auto &[follow, test] : m_automaton.followsOf(start)) {
            if (std::exchange(doneFor[test], key) == key)
                continue;
            for (const TokenKey next : m_keysOfTest[test])
                row[next / 64] |= quint64(1) << (next % 64);
        }
    }

    const TimeDefinitions &m_definitions;
    TimeAutomaton &m_automaton;
    std::map<TokenTest, quint32> m_testIndex;
    std::vector<std::vector<quint32>> m_follows; ///< By position.
    std::vector<quint32> m_starts;
    std::vector<std::vector<quint32>> m_startsOfKey;
    std::vector<std::vector<TokenKey>> m_keysOfTest;
    quint32 m_rule = 0;
    bool m_inExtent = true;
};

TimeAutomaton::TimeAutomaton(const TimeDefinitions &definitions)
{
    AutomatonBuilder(definitions, *this).build();
}

} // namespace core
