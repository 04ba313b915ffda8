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
    , relationClass(definitions.vocabulary.classNamed(u"relation"))
    , futureClass(definitions.vocabulary.classNamed(u"future-sign"))
    , pastClass(definitions.vocabulary.classNamed(u"past-sign"))
    , planClass(definitions.vocabulary.classNamed(u"plan-sign"))
    , setsDateClass(definitions.vocabulary.classNamed(u"sets-date"))
    , aheadClass(definitions.vocabulary.classNamed(u"ahead-word"))
    , notPastClass(definitions.vocabulary.classNamed(u"not-past"))
    , isClass(definitions.vocabulary.classNamed(u"is-word"))
    , toClass(definitions.vocabulary.classNamed(u"to-word"))
    , byClass(definitions.vocabulary.classNamed(u"by-word"))
    , sinceClass(definitions.vocabulary.classNamed(u"since-word"))
    , asClass(definitions.vocabulary.classNamed(u"as-word"))
    , ofClass(definitions.vocabulary.classNamed(u"of-word"))
    , untilClass(definitions.vocabulary.classNamed(u"until-sign"))
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
