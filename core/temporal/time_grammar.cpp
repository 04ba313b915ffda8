// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_grammar.h"

#include "core/base/built_in_text.h"
#include "core/temporal/check_examples.h"
#include "core/temporal/compiled_grammar.h"

#include <array>

namespace core {

namespace {

/// The files of the English grammar, in the order in which their rules win.
constexpr std::array englishFiles{"words",    "signs",   "parts", "dates",   "months",   "years",     "feasts",
                                  "weekdays", "counted", "clock", "lengths", "repeated", "references"};

TimeDefinitions englishDefinitions()
{
    TimeDefinitions definitions;
    for (const char *file : englishFiles) {
        const QString path = QStringLiteral(":/rules/en/times/%1.rules").arg(QLatin1StringView(file));
        auto more = parseTimeDefinitions(definitions, builtInText(path), path);
        Q_ASSERT_X(more, qPrintable(QStringLiteral("%1, line %2").arg(path).arg(more.error().line)),
                   qPrintable(more.error().detail));
        if (more)
            definitions = std::move(*more);
    }
    return definitions;
}

} // namespace

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
    static const TimeGrammar grammar(englishDefinitions());
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
