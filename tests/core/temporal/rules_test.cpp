// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/compiled_grammar.h"
#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using core::RuleExample;
using core::TimeExpression;
using core::TimeRule;

namespace {

/// An example's text without its brackets, and the range that they mark: all of it where there are none.
struct MarkedText
{
    QString text;
    core::TextRange range;
};

MarkedText marked(const QString &example)
{
    const qsizetype open = example.indexOf(u'[');
    const qsizetype close = example.indexOf(u']');
    QString text = example;
    text.remove(u'[').remove(u']');
    if (open < 0)
        return {text, {0, text.size()}};
    return {text, {open, close - 1}};
}

void checkExample(const TimeRule &rule, const RuleExample &example)
{
    const MarkedText text = marked(example.text);
    const auto times = tests::timesIn(text.text, example.published);
    const auto isMeant = [&](const TimeExpression &time) { return time.rule == rule.id && time.range == text.range; };
    const auto it = std::ranges::find_if(times, isMeant);
    UNSCOPED_INFO("found: " << tests::describedTimes(text.text, example.published).toStdString());
    CHECK(it != times.end());
    if (it == times.end())
        return;
    CHECK(it->value.toStdString() == example.value.toStdString());
}

void checkReject(const TimeRule &rule, const RuleExample &example)
{
    const auto times = tests::timesIn(marked(example.text).text, example.published);
    CHECK(std::ranges::none_of(times, [&rule](const TimeExpression &time) { return time.rule == rule.id; }));
}

} // namespace

TEST_CASE("every English rule about times does what its own examples say", "[temporal][rules]")
{
    const auto &rules = core::TimeGrammar::english().compiled().definitions.rules;
    REQUIRE(rules.size() > 40);
    for (const TimeRule &rule : rules) {
        for (const RuleExample &example : rule.examples) {
            INFO(rule.id.toStdString() << ", line " << example.line << ": " << example.text.toStdString());
            if (example.value.isEmpty())
                checkReject(rule, example);
            else
                checkExample(rule, example);
        }
    }
}

TEST_CASE("every English rule about times that names one has an example", "[temporal][rules]")
{
    for (const TimeRule &rule : core::TimeGrammar::english().compiled().definitions.rules) {
        INFO(rule.id.toStdString());
        CHECK(
            (rule.yields == core::Yield::Nothing ||
             std::ranges::any_of(rule.examples, [](const RuleExample &example) { return !example.value.isEmpty(); })));
    }
}
