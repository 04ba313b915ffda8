// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/stop_words.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

namespace core {

namespace {

StopWord kindNamed(QStringView name)
{
    if (name == u"title")
        return StopWord::Title;
    if (name == u"number")
        return StopWord::Number;
    if (name == u"ending")
        return StopWord::Ending;
    if (name == u"opener")
        return StopWord::Opener;
    return StopWord::None;
}

} // namespace

Result<StopWords> StopWords::parse(const QString &text, const QString &name)
{
    StopWords result;
    for (const RuleLine &line : ruleLines(text)) {
        const StopWord kind = kindNamed(line.keyword);
        if (line.rest.isEmpty() || (kind == StopWord::None && line.keyword != u"example"))
            return std::unexpected(line.fault(name, line.keyword));
        if (kind == StopWord::None) {
            result.m_examples.append(line.rest);
            continue;
        }
        for (const QString &word : line.rest.split(u' ', Qt::SkipEmptyParts))
            result.m_kinds.insert(word.toLower(), kind);
    }
    return result;
}

const StopWords &StopWords::english()
{
    static const StopWords words = [] {
        const QString name = QStringLiteral(":/rules/en/abbreviations.words");
        const auto parsed = parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(StopWords());
    }();
    return words;
}

StopWord StopWords::kindOf(QStringView word) const
{
    constexpr qsizetype longest = 16; // of all that such lists hold; spares long tokens a copy
    return word.size() > longest ? StopWord::None : m_kinds.value(word.toString().toLower(), StopWord::None);
}

} // namespace core
