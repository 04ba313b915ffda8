// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_grammar.h"

#include "core/temporal/compiled_grammar.h"

#include <QFile>

namespace core {

namespace {

QString resourceText(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TimeGrammar::Compiled::Compiled(TimeDefinitions defined)
    : definitions(std::move(defined))
    , automaton(definitions)
    , signs(definitions.vocabulary)
{}

Result<TimeGrammar> TimeGrammar::parse(const QString &text, const QString &name)
{
    return parseTimeDefinitions({}, text, name).transform([](TimeDefinitions &&definitions) {
        TimeGrammar grammar;
        grammar.m_compiled = std::make_shared<const Compiled>(std::move(definitions));
        return grammar;
    });
}

const TimeGrammar &TimeGrammar::english()
{
    static const TimeGrammar grammar = [] {
        TimeGrammar empty;
        empty.m_compiled = std::make_shared<const Compiled>(TimeDefinitions());
        const QString path = QStringLiteral(":/rules/en/times.rules");
        const auto parsed = parse(resourceText(path), path);
        Q_ASSERT_X(parsed, "TimeGrammar::english", "the rules that come with the program are tested");
        return parsed.value_or(empty);
    }();
    return grammar;
}

Result<TimeGrammar> TimeGrammar::extendedBy(const QString &text, const QString &name) const
{
    return parseTimeDefinitions(m_compiled->definitions, text, name).transform([](TimeDefinitions &&definitions) {
        TimeGrammar grammar;
        grammar.m_compiled = std::make_shared<const Compiled>(std::move(definitions));
        return grammar;
    });
}

} // namespace core
