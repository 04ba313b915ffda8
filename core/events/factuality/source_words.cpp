// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/source_words.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::optional<SpeechPart> partNamed(QStringView name)
{
    static constexpr std::pair<QStringView, SpeechPart> parts[] = {
        {u"verb", SpeechPart::Verb},       {u"object", SpeechPart::Object}, {u"hearer", SpeechPart::Hearer},
        {u"quoting", SpeechPart::Quoting}, {u"noun", SpeechPart::Noun},     {u"channel", SpeechPart::Channel}};
    for (const auto &[spelling, part] : parts) {
        if (spelling == name)
            return part;
    }
    return {};
}

} // namespace

Result<SourceWords> SourceWords::parse(const QString &text, const QString &name)
{
    SourceWords words;
    for (const RuleLine &line : ruleLines(text)) {
        const auto part = partNamed(line.keyword);
        if (!part || line.rest.isEmpty())
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
        for (const QString &lemma : line.rest.split(u' ', Qt::SkipEmptyParts))
            words.m_parts[lemma] |= *part;
    }
    return words;
}

const SourceWords &SourceWords::english()
{
    static const SourceWords words = [] {
        const QString name = u":/rules/en/sources.words"_s;
        auto parsed = parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(SourceWords());
    }();
    return words;
}

} // namespace core
