// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_grammar.h"

#include "core/base/built_in_text.h"
#include "core/temporal/check_examples.h"
#include "core/temporal/compiled_grammar.h"

namespace core {

TimeGrammar::Compiled::Compiled(TimeDefinitions defined)
    : definitions(std::move(defined))
    , automaton(definitions)
    , signs(definitions.vocabulary)
{}

TimeGrammar::TimeGrammar(TimeDefinitions definitions)
    : m_compiled(std::make_shared<const Compiled>(std::move(definitions)))
{}

Result<TimeGrammar> TimeGrammar::parse(const QString &text, const QString &name)
{
    return parseTimeDefinitions({}, text, name).transform([](TimeDefinitions &&definitions) {
        return TimeGrammar(std::move(definitions));
    });
}

const TimeGrammar &TimeGrammar::english()
{
    static const TimeGrammar grammar = [] {
        const QString path = QStringLiteral(":/rules/en/times.rules");
        const auto parsed = parse(builtInText(path), path);
        Q_ASSERT_X(parsed, qPrintable(QStringLiteral("line %1").arg(parsed.error().line)),
                   qPrintable(parsed.error().detail));
        return parsed ? *parsed : TimeGrammar(TimeDefinitions());
    }();
    return grammar;
}

Result<TimeGrammar> TimeGrammar::extendedBy(const QString &text, const QString &name) const
{
    auto definitions = parseTimeDefinitions(m_compiled->definitions, text, name);
    if (!definitions)
        return std::unexpected(definitions.error());
    TimeGrammar grammar(std::move(*definitions));
    return checkExamples(grammar, m_compiled->definitions.rules.size(), name).transform([&grammar] { return grammar; });
}

} // namespace core
