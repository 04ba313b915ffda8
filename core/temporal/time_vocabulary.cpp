// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_vocabulary.h"

#include <algorithm>

namespace core {

namespace {

quint32 hashOf(QStringView word)
{
    quint32 hash = TimeVocabulary::hashSeed;
    for (const QChar letter : word)
        hash = TimeVocabulary::hashed(hash, lowered(letter.unicode()));
    return hash;
}

bool sameWord(QStringView known, QStringView text)
{
    return known.size() == text.size() &&
           std::ranges::equal(known, text, {}, {}, [](QChar letter) { return QChar(lowered(letter.unicode())); });
}

} // namespace

WordId TimeVocabulary::add(QStringView word)
{
    if (const WordId known = find(word, hashOf(word)); known != 0)
        return known;
    Q_ASSERT(m_words.size() < maxWordCount);
    QString lowerCase;
    for (const QChar letter : word)
        lowerCase += QChar(lowered(letter.unicode()));
    m_words.push_back({lowerCase, {}});
    if (m_words.size() * 2 > m_table.size())
        rehash(m_table.size() * 2);
    else
        place(static_cast<WordId>(m_words.size() - 1));
    return static_cast<WordId>(m_words.size() - 1);
}

WordClassId TimeVocabulary::addClass(const QString &name)
{
    if (const auto known = classNamed(name))
        return *known;
    m_classes.push_back({name, {}});
    return static_cast<WordClassId>(m_classes.size() - 1);
}

bool TimeVocabulary::addToClass(WordId word, WordClassId wordClass, int value)
{
    if (const auto known = this->value(word, wordClass))
        return *known == value;
    m_words[word].classes.push_back({wordClass, value});
    m_classes[wordClass].words.push_back(word);
    return true;
}

std::optional<WordClassId> TimeVocabulary::classNamed(QStringView name) const
{
    const auto it = std::ranges::find(m_classes, name, &WordClass::name);
    return it == m_classes.end() ? std::nullopt : std::optional(static_cast<WordClassId>(it - m_classes.begin()));
}

WordId TimeVocabulary::find(QStringView text, quint32 hash) const
{
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = hash & mask; m_table[at] != 0; at = (at + 1) & mask) {
        if (sameWord(m_words[m_table[at]].text, text))
            return m_table[at];
    }
    return 0;
}

std::optional<int> TimeVocabulary::value(WordId word, WordClassId wordClass) const
{
    for (const Membership &membership : m_words[word].classes) {
        if (membership.wordClass == wordClass)
            return membership.value;
    }
    return std::nullopt;
}

void TimeVocabulary::rehash(std::size_t size)
{
    m_table.assign(size, 0);
    for (std::size_t word = 1; word < m_words.size(); ++word)
        place(static_cast<WordId>(word));
}

void TimeVocabulary::place(WordId word)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = hashOf(m_words[word].text) & mask;
    while (m_table[at] != 0)
        at = (at + 1) & mask;
    m_table[at] = word;
}

} // namespace core
