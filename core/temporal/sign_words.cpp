// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/sign_words.h"

#include <array>

namespace core {

namespace {

/// The classes in the order of Sign.
constexpr std::array<QStringView, static_cast<std::size_t>(Sign::End)> classNames{
    u"sign-future", u"sign-coming", u"sign-would",    u"sign-plan",  u"sign-sets-date",
    u"sign-ahead",  u"sign-past",   u"sign-not-past", u"sign-is",    u"sign-to",
    u"sign-by",     u"sign-until",  u"sign-since",    u"sign-aside", u"sign-possessive"};

} // namespace

SignWords::SignWords(const TimeVocabulary &vocabulary)
    : m_signs(vocabulary.wordCount())
    , m_relations(vocabulary.wordCount(), -1)
{
    const auto relation = vocabulary.classNamed(u"relation");
    for (std::size_t word = 1; word < m_signs.size(); ++word) {
        const auto id = static_cast<WordId>(word);
        for (std::size_t sign = 0; sign < classNames.size(); ++sign) {
            const auto wordClass = vocabulary.classNamed(classNames[sign]);
            if (wordClass && vocabulary.value(id, *wordClass))
                m_signs[word] |= 1U << sign;
        }
        if (const auto value = relation ? vocabulary.value(id, *relation) : std::nullopt)
            m_relations[word] = static_cast<qint8>(*value);
    }
}

std::optional<Relation> SignWords::relation(WordId word) const
{
    return m_relations[word] < 0 ? std::nullopt : std::optional(static_cast<Relation>(m_relations[word]));
}

} // namespace core
