// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/check_examples.h"

#include "core/temporal/compiled_grammar.h"
#include "core/temporal/tag_times.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// The text of an example without its brackets, and the words between them: all, where there are none.
struct MarkedText
{
    QString text;
    TextRange range;
};

MarkedText marked(QString text)
{
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u']');
    text.remove(u'[').remove(u']');
    return open < 0 ? MarkedText{text, {0, text.size()}} : MarkedText{text, {open, close - 1}};
}

std::vector<TimeExpression> timesOf(const QString &text, const TimeGrammar &grammar,
                                    const std::optional<PublicationTime> &published)
{
    Article article;
    article.text = text;
    Analysis analysis;
    analysis.sentences.push_back({.range = {0, text.size()}});
    return tagTimes(article, analysis, grammar, published);
}

/// What was found, in words: "'next May' = 2020-05 by date.month".
QString found(const QString &text, const std::vector<TimeExpression> &times)
{
    QStringList all;
    for (const TimeExpression &time : times)
        all.append(QStringLiteral("'%1' = %2 by %3")
                       .arg(text.sliced(time.range.begin, time.range.length()), time.value, time.rule));
    return all.isEmpty() ? QStringLiteral("no time") : all.join(QStringLiteral(", "));
}

/// What is wrong with `example`; empty where it holds.
QString faultOf(const TimeRule &rule, const RuleExample &example, const TimeGrammar &grammar)
{
    std::optional<PublicationTime> published;
    if (!example.published.isEmpty()) {
        const auto day = readDate(example.published, grammar);
        if (!day || day->precision != Precision::Day)
            return QStringLiteral("'%1' is no day; write it as 2019-06-06").arg(example.published);
        published = PublicationTime{*day->span, day->precision, {}};
    }
    const MarkedText words = marked(example.text);
    const auto times = timesOf(words.text, grammar, published);
    const auto it = std::ranges::find(times, rule.id, &TimeExpression::rule);
    if (example.value.isEmpty())
        return it == times.end()
                   ? QString()
                   : QStringLiteral("expected no time by this rule, but there is %1").arg(found(words.text, times));
    if (it != times.end() && it->value == example.value && it->range == words.range)
        return {};
    return QStringLiteral("expected '%1' = %2 by this rule, but there is %3")
        .arg(words.text.sliced(words.range.begin, words.range.length()), example.value, found(words.text, times));
}

} // namespace

Result<void> checkExamples(const TimeGrammar &grammar, std::size_t firstRule, const QString &name)
{
    for (const TimeRule &rule : std::span(grammar.compiled().definitions.rules).subspan(firstRule)) {
        for (const RuleExample &example : rule.examples) {
            const QString fault = faultOf(rule, example, grammar);
            if (!fault.isEmpty())
                return std::unexpected(Error{ErrorCode::RuleMalformed, name, fault, example.line, 1});
        }
    }
    return {};
}

} // namespace core
