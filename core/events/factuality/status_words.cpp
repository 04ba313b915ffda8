// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/status_words.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

template<typename T>
using NameOf = std::pair<QStringView, T>;

constexpr auto parts = std::to_array<NameOf<StatusPart>>({{u"verb", StatusPart::Verb},
                                                          {u"noun", StatusPart::Noun},
                                                          {u"adjective", StatusPart::Adjective},
                                                          {u"adverb", StatusPart::Adverb},
                                                          {u"marker", StatusPart::Marker}});

constexpr auto effects = std::to_array<NameOf<Effect>>({{u"shares", Effect::Shares},
                                                        {u"happened", Effect::Happened},
                                                        {u"planned", Effect::Planned},
                                                        {u"cancelled", Effect::Cancelled},
                                                        {u"denied", Effect::Denied},
                                                        {u"prevented", Effect::Prevented},
                                                        {u"feared", Effect::Feared},
                                                        {u"warned", Effect::Warned},
                                                        {u"alleged", Effect::Alleged},
                                                        {u"conditional", Effect::Conditional}});

constexpr Complements everything =
    Complements(Complement::Clause) | Complement::Infinitive | Complement::Gerund | Complement::Thing;

constexpr auto complements = std::to_array<NameOf<Complements>>({{u"all", everything},
                                                                 {u"clause", Complement::Clause},
                                                                 {u"to", Complement::Infinitive},
                                                                 {u"ing", Complement::Gerund},
                                                                 {u"thing", Complement::Thing},
                                                                 {u"subject", Complement::Subject},
                                                                 {u"outcome", Complement::Outcome}});

template<typename T, std::size_t n>
std::optional<T> namedIn(const std::array<NameOf<T>, n> &table, QStringView name)
{
    const auto found = std::ranges::find(table, name, &NameOf<T>::first);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

/// "to,thing"; nothing where a name is unknown.
std::optional<Complements> complementsNamed(QStringView names)
{
    Complements all;
    for (const QStringView name : names.split(u',')) {
        const auto one = namedIn(complements, name);
        if (!one)
            return {};
        all |= *one;
    }
    return all;
}

} // namespace

bool StatusWords::takeExample(const QString &rest)
{
    const qsizetype close = rest.lastIndexOf(u"\" -> "_s);
    if (!rest.startsWith(u'"') || close < 1)
        return false;
    m_examples.push_back({rest.sliced(1, close - 1), rest.sliced(close + 5).split(u' ', Qt::SkipEmptyParts)});
    return true;
}

bool StatusWords::takeWords(StatusPart part, const QStringList &fields)
{
    if (fields.size() < 3)
        return false;
    const auto effect = namedIn(effects, fields[0]);
    const auto forms = complementsNamed(fields[1]);
    if (!effect || !forms)
        return false;
    for (const QString &field : fields.sliced(2))
        m_uses[{part, QString(field).replace(u'_', u' ')}].push_back({*forms, *effect});
    return true;
}

Result<StatusWords> StatusWords::parse(const QString &text, const QString &name)
{
    StatusWords words;
    for (const RuleLine &line : ruleLines(text)) {
        const auto part = namedIn(parts, line.keyword);
        const bool taken = line.keyword == u"example"
                               ? words.takeExample(line.rest)
                               : part && words.takeWords(*part, line.rest.split(u' ', Qt::SkipEmptyParts));
        if (!taken)
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
    }
    return words;
}

const StatusWords &StatusWords::english()
{
    static const StatusWords words = [] {
        const QString name = u":/rules/en/status.words"_s;
        auto parsed = parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(StatusWords());
    }();
    return words;
}

Effect StatusWords::effectOf(StatusPart part, const QString &phrase, Complement complement) const
{
    const auto found = m_uses.constFind({part, phrase});
    if (found == m_uses.cend())
        return Effect::None;
    const auto use = std::ranges::find_if(*found, [&](const Use &one) { return one.complements.testFlag(complement); });
    return use == found->end() ? Effect::None : use->effect;
}

} // namespace core
