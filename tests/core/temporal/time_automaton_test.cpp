// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/compiled_grammar.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using core::TimeGrammar;
using core::TimeToken;

namespace {

/// Words of the grammar, figures and marks in any order.
std::vector<TimeToken> anyTokens(const core::TimeVocabulary &vocabulary, std::mt19937 &random, std::size_t count)
{
    std::vector<TimeToken> tokens(count);
    for (TimeToken &token : tokens) {
        token.kind = static_cast<core::TimeTokenKind>(random() % 4);
        token.word = token.kind == core::TimeTokenKind::Word
                         ? static_cast<core::WordId>(random() % vocabulary.wordCount())
                         : core::WordId(0);
        token.number = static_cast<qint32>(random() % (random() % 3 == 0 ? 2200 : 32));
        token.digits = token.number > 999 ? 4 : 2;
        token.mark = static_cast<char16_t>(u"-/,.:'$("[random() % 8]);
        token.capital = random() % 2 == 0;
        token.glued = random() % 3 == 0;
    }
    return tokens;
}

} // namespace

TEST_CASE("where a match begins, the table of beginnings says that it may", "[temporal]")
{
    const TimeGrammar::Compiled &grammar = TimeGrammar::english().compiled();
    const core::TimeAutomaton &automaton = grammar.automaton;
    std::mt19937 random(1);
    core::MatchScratch scratch;
    std::vector<core::TokenKey> keys;
    int matches = 0;
    int overlooked = 0;
    int passedOver = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto tokens = anyTokens(grammar.definitions.vocabulary, random, 12);
        automaton.readKeys(tokens, keys);
        for (quint32 first = 0; first < tokens.size(); ++first) {
            const bool mayBegin = automaton.mayBegin(keys[first], keys[first + 1]);
            passedOver += mayBegin ? 0 : 1;
            automaton.matchesAt(tokens, keys, first, scratch, [&](const core::MatchPlace &, core::MatchPath) {
                ++matches;
                overlooked += mayBegin ? 0 : 1;
            });
        }
    }
    CHECK(overlooked == 0);
    CHECK(matches > 1000);
    CHECK(passedOver > 10'000);
}
