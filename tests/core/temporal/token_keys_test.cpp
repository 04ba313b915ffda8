// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/compiled_grammar.h"
#include "core/temporal/token_keys.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using core::TimeToken;
using core::TokenTest;

namespace {

void collectTests(const core::PatternNode &node, std::set<TokenTest> &tests)
{
    if (node.kind == core::PatternNode::Kind::Token)
        tests.insert(node.test);
    for (const core::PatternNode &child : node.children)
        collectTests(child, tests);
}

std::vector<TokenTest> testsOf(const core::TimeDefinitions &definitions)
{
    std::set<TokenTest> tests;
    for (const core::TimeRule &rule : definitions.rules)
        collectTests(rule.pattern, tests);
    return {tests.begin(), tests.end()};
}

/// Tokens of all kinds: every word that the grammar knows and some that it does not, figures around every
/// bound that dates have, and marks.
std::vector<TimeToken> tokensOfAllKinds(const core::TimeVocabulary &vocabulary)
{
    QString text = QStringLiteral("unheard Unheard – ' ’ . , : ; / % $ # ( § \u2026 99999999999 1,900 007 ");
    for (int number = 0; number < 2300; ++number)
        text += QString::number(number) + u' ' + QString::number(number) + QStringLiteral("th 0") +
                QString::number(number) + u' ';
    std::vector<TimeToken> tokens;
    core::lexTimes(text, {0, text.size()}, vocabulary, static_cast<std::size_t>(text.size()), tokens);
    for (std::size_t word = 1; word < vocabulary.wordCount(); ++word) {
        tokens.push_back({.word = static_cast<core::WordId>(word), .kind = core::TimeTokenKind::Word});
        tokens.push_back({.word = static_cast<core::WordId>(word), .kind = core::TimeTokenKind::Word, .capital = true});
    }
    return tokens;
}

} // namespace

TEST_CASE("a token's key is accepted by the tests that accept the token, and by no other", "[temporal]")
{
    const core::TimeDefinitions &definitions = core::TimeGrammar::english().compiled().definitions;
    const std::vector<TokenTest> tests = testsOf(definitions);
    const core::TokenKeys keys(tests, definitions.vocabulary);
    REQUIRE(tests.size() > 100);

    int differences = 0;
    int accepted = 0;
    for (const TimeToken &token : tokensOfAllKinds(definitions.vocabulary)) {
        for (quint32 test = 0; test < tests.size(); ++test) {
            const bool accepts = tests[test].accepts(token, definitions.vocabulary);
            accepted += accepts ? 1 : 0;
            differences += accepts == keys.accepts(test, keys.keyOf(token)) ? 0 : 1;
        }
    }
    CHECK(differences == 0);
    CHECK(accepted > 1000);
}

TEST_CASE("tokens that no test tells apart share a key", "[temporal]")
{
    core::TimeVocabulary vocabulary;
    const core::WordClassId birds = vocabulary.addClass(QStringLiteral("bird"));
    const core::WordId lark = vocabulary.add(QStringLiteral("lark"));
    const core::WordId wren = vocabulary.add(QStringLiteral("wren"));
    vocabulary.addToClass(lark, birds, 1);
    vocabulary.addToClass(wren, birds, 2);
    const std::vector<TokenTest> tests{{.kind = TokenTest::Kind::WordClass, .id = birds},
                                       {.kind = TokenTest::Kind::Number, .lowest = 1, .highest = 31}};
    const core::TokenKeys keys(tests, vocabulary);
    const auto word = [&](core::WordId id) { return keys.keyOf({.word = id, .kind = core::TimeTokenKind::Word}); };
    const auto number = [&](qint32 n) { return keys.keyOf({.number = n, .kind = core::TimeTokenKind::Number}); };

    CHECK(word(lark) == word(wren));
    CHECK(word(lark) != word(0));
    CHECK(number(1) == number(31));
    CHECK(number(0) == number(32));
    CHECK(number(0) == word(0));
    CHECK(number(1) != number(0));
    CHECK(keys.count() == 3);
}
