// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/hashed_values.h"

#include <QFlags>

namespace core {

/// What an English word may be, by a dictionary and by its ending.
enum class LexicalClass : quint16 {
    Noun = 1,
    Plural = 2,      ///< Of a noun.
    Verb = 4,        ///< As it stands in the dictionary: "go".
    ThirdPerson = 8, ///< "goes"
    Past = 16,       ///< "went", "gone"
    Gerund = 32,     ///< "going"
    Adjective = 64,
    Comparative = 128,
    Superlative = 256,
    Adverb = 512,
};
Q_DECLARE_FLAGS(LexicalClassSet, LexicalClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(LexicalClassSet)

/// Which classes words can be of, as the arrays "classes.…" of a model have it. The model must outlive it.
class WordClassTable
{
public:
    /// The words of `model`; none where it has no such arrays.
    explicit WordClassTable(const ModelFile &model);

    /// What `lowerForm` can be: as it stands, and as an inflection of a word that is known ("-s", "-ed", "-ing",
    /// "-er", "-est", "-ly"). Nothing where neither is known. Costs at most five looks into a table.
    LexicalClassSet classesOf(QStringView lowerForm) const;

private:
    HashedValues m_classes;
};

} // namespace core
