// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/hashed_values.h"
#include "core/language/tags.h"
#include "core/language/tokenise.h"

#include <array>

namespace core {

/// A form as tables of words know it: lower case, straight apostrophes, and hashes of its last units in which all
/// digits are alike. Longer forms than any token are cut.
class NormalForm
{
public:
    /// The last so many units of a word may decide.
    static constexpr qsizetype longestSuffix = 6;

    explicit NormalForm(QStringView form);

    QStringView text() const { return {m_units.data(), m_size}; }

    qsizetype suffixCount() const { return std::min(m_size, longestSuffix) + 1; }

    /// The key of the last `length` units in `group`; length < suffixCount().
    quint64 suffixKey(qsizetype length, quint16 group) const;

    /// The key of the whole form in `group`.
    quint64 wordKey(quint16 group) const;

private:
    std::array<char16_t, maxTokenLength> m_units;
    std::array<WordHash, longestSuffix + 1> m_suffixes; ///< By length.
    WordHash m_word;
    qsizetype m_size = 0;
};

/// The group of words of just this pair of tags; no other group that is made of tags has its number.
quint16 taggedGroup(Upos upos, Xpos xpos);

/// Values for words of a group (a part of speech, say): of whole words that are exceptions, else of the longest
/// suffix that is in the table, the empty one included.
class SuffixTable
{
public:
    SuffixTable() = default;
    SuffixTable(const ModelFile &model, QLatin1StringView marks, QLatin1StringView values);

    /// Of the whole word alone.
    std::optional<quint16> ofWord(const NormalForm &form, quint16 group) const;

    /// Of the whole word, else of its suffixes.
    std::optional<quint16> valueOf(const NormalForm &form, quint16 group) const;

    bool isEmpty() const { return m_values.isEmpty(); }

private:
    HashedValues m_values;
};

} // namespace core
