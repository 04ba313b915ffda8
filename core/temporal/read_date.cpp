// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/resolve_time.h"
#include "core/temporal/tag_times.h"
#include "core/temporal/time_search.h"

namespace core {

namespace {

/// No date is longer, in UTF-16 units.
constexpr qsizetype longestDate = 200;

bool isFiller(QChar letter)
{
    return letter.isSpace() || letter == u',' || letter == u'.' || letter == u';';
}

/// `words` without blanks and commas at either end.
TextRange trimmedRange(const QString &words)
{
    TextRange range{0, words.size()};
    while (!range.isEmpty() && isFiller(words[range.begin]))
        ++range.begin;
    while (!range.isEmpty() && isFiller(words[range.end - 1]))
        --range.end;
    return range;
}

/// What a match of `rule` comes to if it is a date with its year, read without any other knowledge.
std::optional<TimeExpression> completeDate(const TimeRule &rule, Captures captures)
{
    captures.complete(rule.constants);
    const auto resolved = resolveTime(rule, captures, {}, Discourse(std::nullopt));
    if (!resolved || !resolved->time.span || !resolved->statesYear || resolved->contradicts)
        return std::nullopt;
    return resolved->time;
}

} // namespace

std::optional<TimeExpression> readDate(const QString &words, const TimeGrammar &grammar)
{
    const TextRange range = trimmedRange(words);
    if (range.isEmpty() || range.length() > longestDate)
        return std::nullopt;
    const TimeGrammar::Compiled &compiled = grammar.compiled();
    std::vector<TimeToken> tokens;
    lexTimes(words, range, compiled.definitions.vocabulary, longestDate, tokens);
    if (tokens.empty()) // control characters alone
        return std::nullopt;

    std::optional<TimeExpression> date;
    std::vector<TokenKey> keys;
    compiled.automaton.readKeys(tokens, keys);
    MatchScratch scratch;
    const TimeVocabulary &vocabulary = compiled.definitions.vocabulary;
    compiled.automaton.matchesAt(tokens, keys, 0, scratch, [&](const MatchPlace &match, MatchPath path) {
        const TimeRule &rule = compiled.definitions.rules[match.rule];
        const bool whole = match.extentFirst == 0 && match.extentEnd == tokens.size();
        if (!date && whole && standsFree(rule, match, tokens, vocabulary))
            date = completeDate(rule, compiled.automaton.capturesOf(path, tokens, vocabulary));
    });
    if (date)
        date->range = range;
    return date;
}

} // namespace core
