// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/hashed_values.h"

#include <QLatin1StringView>

#include <span>

namespace core {

/// What a word mostly speaks of, as the dictionary WordNet sorts meanings into fields: persons, acts, motion, … Each is
/// a place in nounFields() or verbFields(), counted from 1; 0 where there is none.
struct WordSense
{
    quint8 noun = 0;
    quint8 otherNoun = 0; ///< The second most frequent field of the noun.
    quint8 verb = 0;

    quint16 packed() const { return static_cast<quint16>(noun | otherNoun << 5 | verb << 10); }
    static WordSense unpacked(quint16 bits)
    {
        return {static_cast<quint8>(bits & 31), static_cast<quint8>(bits >> 5 & 31),
                static_cast<quint8>(bits >> 10 & 31)};
    }

    friend bool operator==(const WordSense &, const WordSense &) = default;
};

/// The spellings of the fields in the list of words.
std::span<const QLatin1StringView> nounFields();
std::span<const QLatin1StringView> verbFields();

/// What words speak of, as the arrays "senses.…" of a model have it. The model must outlive it.
class WordSenseTable
{
public:
    /// The words of `model`; none where it has no such arrays.
    explicit WordSenseTable(const ModelFile &model);

    /// What `lowerForm` speaks of: as it stands, else as a regular plural or a form of a verb. At most seven looks into
    /// a table.
    WordSense senseOf(QStringView lowerForm) const;

private:
    WordSense look(QStringView stem, QStringView added = {}) const;

    HashedValues m_senses;
};

} // namespace core
