// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/suffix_table.h"

#include <algorithm>

namespace core {

namespace {

// Behind the units of a piece of a word: what kind of piece it was. No text holds these.
constexpr char16_t suffixMark = 0xFFFE;
constexpr char16_t wordMark = 0xFFFF;

char16_t normal(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit;
    if (unit == u'\u2018' || unit == u'\u2019')
        return u'\'';
    return QChar(unit).toLower().unicode();
}

char16_t withoutDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9' ? u'0' : unit;
}

quint64 keyOf(WordHash hash, char16_t mark, quint16 group)
{
    hash.add(mark);
    hash.add(static_cast<char16_t>(group));
    return hash.value();
}

} // namespace

NormalForm::NormalForm(QStringView form)
    : m_size(std::min(form.size(), maxTokenLength))
{
    for (qsizetype i = 0; i < m_size; ++i)
        m_units[static_cast<std::size_t>(i)] = normal(form[i].unicode());
    for (qsizetype length = 1; length <= m_size; ++length) {
        m_word.add(withoutDigit(m_units[static_cast<std::size_t>(m_size - length)]));
        if (length <= longestSuffix)
            m_suffixes[static_cast<std::size_t>(length)] = m_word;
    }
}

quint64 NormalForm::suffixKey(qsizetype length, quint16 group) const
{
    return keyOf(m_suffixes[static_cast<std::size_t>(length)], suffixMark, group);
}

quint64 NormalForm::wordKey(quint16 group) const
{
    return keyOf(m_word, wordMark, group);
}

quint16 taggedGroup(Upos upos, Xpos xpos)
{
    constexpr quint16 first = 0x1000; // above all groups that are one tag
    return static_cast<quint16>(first + (static_cast<quint16>(upos) << 8) + static_cast<quint16>(xpos));
}

SuffixTable::SuffixTable(const ModelFile &model, QLatin1StringView marks, QLatin1StringView values)
    : m_values(model, marks, values)
{}

std::optional<quint16> SuffixTable::ofWord(const NormalForm &form, quint16 group) const
{
    return m_values.valueOf(form.wordKey(group));
}

std::optional<quint16> SuffixTable::valueOf(const NormalForm &form, quint16 group) const
{
    if (const auto value = ofWord(form, group))
        return value;
    for (qsizetype length = form.suffixCount(); length-- > 0;) {
        if (const auto value = m_values.valueOf(form.suffixKey(length, group)))
            return value;
    }
    return std::nullopt;
}

} // namespace core
